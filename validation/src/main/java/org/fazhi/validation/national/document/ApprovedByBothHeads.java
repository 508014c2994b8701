package org.fazhi.validation.national.document;

import java.util.Optional;
import org.fazhi.report.Approval;
import org.fazhi.report.Frame;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** SIG-02: both heads signed the report off, where anything is stated of its approval. */
final class ApprovedByBothHeads implements Check {
    @Override
    public void examine(Examination exam) {
        Optional<Approval> approval = exam.report().getFrame().flatMap(Frame::getApproval);
        if (approval.isEmpty()) {
            exam.skip("noApproval");
            return;
        }
        boolean party = approval.get().getPartyHeadApproved().orElse(false);
        boolean government = approval.get().getGovernmentHeadApproved().orElse(false);
        boolean oneHead = exam.report().getIssuers().stream()
                .anyMatch(issuer -> issuer.getHeadHoldsBothPosts().orElse(false));
        if (!(party && government) && !(oneHead && (party || government))) {
            exam.finding(Pointer.ROOT.child("frame").child("approval")).add();
        }
    }
}
