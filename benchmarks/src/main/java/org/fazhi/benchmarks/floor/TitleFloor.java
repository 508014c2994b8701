package org.fazhi.benchmarks.floor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.report.Approval;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.report.Origin;
import org.fazhi.report.Report;
import org.jspecify.annotations.Nullable;

/** TTL and SIG but SIG-04, which looks at words. */
final class TitleFloor {
    private static final String REPORT = "年度?(?:推进)?%s法治政府建设(?:工作)?(?:年度|总结)?(?:情况)?的?报告";
    private static final Pattern BODY_FIRST =
            Pattern.compile("(?<body>.+?)(?:关于)?(?<year>20\\d{2})" + REPORT.formatted(""));
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>20\\d{2})" + REPORT.formatted("(?<body>.+?)(?:推进)?"));
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})年");
    private static final Pattern BETWEEN_ISSUERS = Pattern.compile("(?<=委员会|[委府处]) (?=[\\u4e00-\\u9fa5])");
    private static final String LEVELS = "省市县区州盟旗镇乡";

    private TitleFloor() {}

    static void check(Report report, Faults faults) {
        Frame frame = report.getFrame().orElse(null);
        boolean form =
                report.getOrigin().isPresent() && report.getOrigin().get().equals(Origin.FORM);
        if (frame == null) {
            if (!form) {
                faults.add("TTL-01", "frame", "title");
                faults.add("SIG-01", "frame", "signatories");
                faults.add("SIG-01", "frame", "documentDate");
            }
            return;
        }
        if (frame.getTitle().isPresent()) {
            title(report, frame, Words.withoutSpaces(frame.getTitle().get()), faults);
        } else {
            faults.add("TTL-01", "frame", "title");
        }
        unbroken(report, frame, faults);
        signed(report, frame, faults);
    }

    private static void title(Report report, Frame frame, String title, Faults faults) {
        if (!title.contains("法治政府建设") || !title.contains("报告")) {
            faults.add("TTL-02", "frame", "title");
        }
        Matcher year = YEAR.matcher(title);
        if (report.getReportingYear().isPresent()
                && year.find()
                && Integer.parseInt(year.group(1)) != report.getReportingYear().get()) {
            faults.add("TTL-03", "frame", "title");
        }
        if (!report.getIssuers().isEmpty()) {
            String body = body(title);
            if (body != null && !body.isEmpty() && !isNamed(body, report.getIssuers())) {
                faults.add("TTL-04", "frame", "title");
            }
        }
        Optional<String> page = frame.getPageTitle();
        if (page.isPresent() && !Words.withoutSpaces(page.get()).equals(title)) {
            faults.add("TTL-06", "frame", "pageTitle");
        }
    }

    private static @Nullable String body(String title) {
        Matcher form = BODY_FIRST.matcher(title);
        if (!form.matches()) {
            form = YEAR_FIRST.matcher(title);
            if (!form.matches()) {
                return null;
            }
        }
        String body = form.group("body");
        return body.endsWith("关于") ? body.substring(0, body.length() - 2) : body;
    }

    private static boolean isNamed(String body, List<Issuer> issuers) {
        for (Issuer issuer : issuers) {
            if (names(body, issuer.getName())
                    || issuer.getShortName().isPresent()
                            && names(body, issuer.getShortName().get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(String body, String printed) {
        String name = Words.withoutOffice(Words.withoutSpaces(printed));
        String bare = Words.withoutOffice(body);
        return body.contains(name) || name.contains(bare) || leavesOutLevels(bare, name);
    }

    private static boolean leavesOutLevels(String shortened, String name) {
        int next = 0;
        for (int i = 0; i < name.length(); i++) {
            if (next < shortened.length() && shortened.charAt(next) == name.charAt(i)) {
                next++;
            } else if (LEVELS.indexOf(name.charAt(i)) < 0) {
                return false;
            }
        }
        return next == shortened.length();
    }

    private static void unbroken(Report report, Frame frame, Faults faults) {
        boolean printed = frame.getTitleAsPrinted().isPresent();
        Optional<String> title = printed ? frame.getTitleAsPrinted() : frame.getTitle();
        if (title.isPresent()) {
            String words = report.getIssuers().size() > 1
                    ? BETWEEN_ISSUERS.matcher(title.get()).replaceFirst("").strip()
                    : title.get().strip();
            if (Words.lengthWithoutSpaces(words) < words.length()) {
                faults.add("TTL-05", "frame", printed ? "titleAsPrinted" : "title");
            }
        }
    }

    private static void signed(Report report, Frame frame, Faults faults) {
        if (frame.getSignatories().isEmpty()) {
            faults.add("SIG-01", "frame", "signatories");
        }
        if (frame.getDocumentDate().isEmpty()
                && frame.getDocumentDateAsPrinted().isEmpty()) {
            faults.add("SIG-01", "frame", "documentDate");
        }
        if (frame.getApproval().isPresent() && !isApproved(frame.getApproval().get(), report.getIssuers())) {
            faults.add("SIG-02", "frame", "approval");
        }
        if (frame.getSecrecyReviewed().isPresent()
                && !frame.getSecrecyReviewed().get()) {
            faults.add("SIG-03", "frame", "secrecyReviewed");
        }
    }

    private static boolean isApproved(Approval approval, List<Issuer> issuers) {
        boolean party = approval.getPartyHeadApproved().orElse(false);
        boolean government = approval.getGovernmentHeadApproved().orElse(false);
        if (party && government) {
            return true;
        }
        boolean oneHead = false;
        for (Issuer issuer : issuers) {
            oneHead |= issuer.getHeadHoldsBothPosts().orElse(false);
        }
        return oneHead && (party || government);
    }
}
