package org.fazhi.validation;

import static org.fazhi.validation.Edits.edit;

import java.util.List;
import java.util.Optional;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Severity;
import org.fazhi.report.Report;

/** A report with one fault, and all that is to be found in it. */
record RuleCase(String name, Report report, CheckOptions options, List<Expected> expected) {

    /** A finding as it should be: the message in full, so that every variant is read by a person once. */
    record Expected(String rule, String key, Severity severity, String pointer, String message) {
        static Expected of(Finding finding) {
            return new Expected(
                    finding.getRule(),
                    finding.getMessageKey(),
                    finding.getSeverity(),
                    finding.getPointer(),
                    finding.getMessage().getZh());
        }
    }

    /** A case of a report without the report of the year before. */
    static RuleCase of(String name, Report report, Expected... expected) {
        return new RuleCase(name, report, CheckOptions.none(), List.of(expected));
    }

    /** The rule with the variant of its message after a slash: {@code NUM-02/rate}. */
    static Expected finds(String rule, Severity severity, String pointer, String message) {
        int slash = rule.indexOf('/');
        String id = slash < 0 ? rule : rule.substring(0, slash);
        String key = slash < 0 ? id + ".message" : id + ".message." + rule.substring(slash + 1);
        return new Expected(id, key, severity, pointer, message);
    }

    /** The sound report with nothing in its areas but what the changes of a case put there. */
    static Report withoutAreas(Report report) {
        return edit(
                report,
                builder -> builder.normativeDocuments(Optional.empty())
                        .decisionMaking(Optional.empty())
                        .governmentFunctions(Optional.empty())
                        .enforcement(Optional.empty())
                        .mediation(Optional.empty())
                        .reviewLitigation(Optional.empty())
                        .emergency(Optional.empty())
                        .supervision(Optional.empty())
                        .disclosure(Optional.empty())
                        .digital(Optional.empty())
                        .legalPublicity(Optional.empty())
                        .partyLeadership(Optional.empty())
                        .relations(List.of()));
    }

    @Override
    public String toString() {
        return name;
    }
}
