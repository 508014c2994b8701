package org.fazhi.validation;

import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.WARNING;
import static org.fazhi.validation.Edits.frame;
import static org.fazhi.validation.RuleCase.finds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.finding.Severity;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Report;

/** Single faults of submission and publication: DAT. */
final class FilingCases {
    private FilingCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(submission(), publication(), dated(), firstQuarter(), order(), statement())
                .flatMap(List::stream);
    }

    private static List<RuleCase> submission() {
        return List.of(
                submitted(BodyKind.TOWN, "2025-02-28"),
                submitted(BodyKind.TOWN, "2025-03-01", "sameDay", WARNING, "2025-03-01"),
                submitted(BodyKind.TOWN, "2025-03-02", "late", ERROR, "2025-03-01"),
                submitted(BodyKind.COUNTY, "2025-03-02", "late", ERROR, "2025-03-01"),
                submitted(BodyKind.DEPARTMENT, "2025-03-02", "late", ERROR, "2025-03-01"),
                submitted(BodyKind.SUBDISTRICT, "2025-03-02", "late", WARNING, "2025-03-01"),
                submitted(BodyKind.DEV_ZONE, "2025-03-02", "late", WARNING, "2025-03-01"),
                submitted(BodyKind.PROVINCE, "2025-03-31"),
                submitted(BodyKind.PROVINCE, "2025-04-01", "sameDay", WARNING, "2025-04-01"),
                submitted(BodyKind.PROVINCE, "2025-04-02", "late", ERROR, "2025-04-01"),
                submitted(BodyKind.STATE_COUNCIL_DEPT, "2025-03-31"),
                submitted(BodyKind.STATE_COUNCIL_DEPT, "2025-04-02", "late", ERROR, "2025-04-01"));
    }

    private static RuleCase submitted(BodyKind kind, String day, RuleCase.Expected... expected) {
        Report report = frame(SoundReports.of(kind, 2024), frame -> frame.submittedOn(LocalDate.parse(day)));
        return RuleCase.of(kind + " submitted on " + day, report, expected);
    }

    private static RuleCase submitted(BodyKind kind, String day, String variant, Severity severity, String due) {
        String message =
                variant.equals("late") ? "报送日期为 " + day + "，应在 " + due + " 之前" : "报送日期为 " + day + "，应在该日之前，当日是否算按期尚无定论";
        return submitted(kind, day, finds("DAT-01/" + variant, severity, "/frame/submittedOn", message));
    }

    private static List<RuleCase> publication() {
        return List.of(
                published(BodyKind.TOWN, "2025-03-31"),
                published(
                        BodyKind.TOWN,
                        "2025-04-01",
                        finds("DAT-02/sameDay", WARNING, "/frame/publishedOn", "公开日期为 2025-04-01，应在该日之前，当日是否算按期尚无定论")),
                published(BodyKind.TOWN, "2025-04-02", late(ERROR)),
                published(BodyKind.PROVINCE, "2025-04-02", late(ERROR)),
                published(BodyKind.DEPARTMENT, "2025-04-02", late(ERROR)),
                published(BodyKind.SUBDISTRICT, "2025-04-02", late(WARNING)),
                published(BodyKind.DEV_ZONE, "2025-04-02", late(WARNING)),
                published(BodyKind.STATE_COUNCIL_DEPT, "2025-04-02", late(WARNING)));
    }

    private static RuleCase published(BodyKind kind, String day, RuleCase.Expected... expected) {
        Report report = frame(SoundReports.of(kind, 2024), frame -> frame.publishedOn(LocalDate.parse(day)));
        return RuleCase.of(kind + " published on " + day, report, expected);
    }

    /** Neither submission nor publication is stated; the day the report is dated is the earliest they can be. */
    private static List<RuleCase> dated() {
        return List.of(
                dated(BodyKind.TOWN, "2025-03-01"),
                dated(BodyKind.TOWN, "2025-03-02", notSubmitted("2025-03-02", "2025-03-01")),
                dated(BodyKind.COUNTY, "2025-04-01", notSubmitted("2025-04-01", "2025-03-01")),
                dated(
                        BodyKind.COUNTY,
                        "2025-04-02",
                        notSubmitted("2025-04-02", "2025-03-01"),
                        notPublished("2025-04-02")),
                dated(BodyKind.PROVINCE, "2025-04-01"),
                dated(
                        BodyKind.PROVINCE,
                        "2025-04-02",
                        notSubmitted("2025-04-02", "2025-04-01"),
                        notPublished("2025-04-02")));
    }

    private static RuleCase dated(BodyKind kind, String day, RuleCase.Expected... expected) {
        Report report = frame(
                SoundReports.of(kind, 2024),
                frame -> frame.submittedOn(Optional.empty())
                        .publishedOn(Optional.empty())
                        .channel(Optional.empty())
                        .url(Optional.empty())
                        .documentDate(LocalDate.parse(day)));
        return RuleCase.of(kind + " dated " + day, report, expected);
    }

    private static RuleCase.Expected notSubmitted(String day, String due) {
        String message = "没有写明报送日期，成文日期为 " + day + "，而报送应在 " + due + " 之前";
        return finds("DAT-01/dated", Severity.INFO, "/frame/documentDate", message);
    }

    private static RuleCase.Expected notPublished(String day) {
        String message = "没有写明公开日期，成文日期为 " + day + "，而公开应在 2025-04-01 之前";
        return finds("DAT-02/dated", WARNING, "/frame/documentDate", message);
    }

    private static RuleCase.Expected late(Severity severity) {
        return finds("DAT-02/late", severity, "/frame/publishedOn", "公开日期为 2025-04-02，应在 2025-04-01 之前");
    }

    private static List<RuleCase> firstQuarter() {
        return List.of(
                firstQuarter(BodyKind.COUNTY, 2018, "2019-03-31"),
                firstQuarter(BodyKind.COUNTY, 2018, "2019-04-01", late(2019)),
                firstQuarter(BodyKind.CITY, 2017, "2018-04-01", late(2018)),
                firstQuarter(BodyKind.PROVINCE, 2015, "2016-04-01", late(2016)),
                firstQuarter(BodyKind.PROVINCE, 2014, "2015-04-01"),
                firstQuarter(BodyKind.DEPARTMENT, 2018, "2019-04-01", late(2019)),
                RuleCase.of(
                        "published after the first quarter, no day of submission",
                        frame(
                                SoundReports.of(BodyKind.COUNTY, 2018),
                                frame ->
                                        frame.submittedOn(Optional.empty()).publishedOn(LocalDate.parse("2019-04-12"))),
                        finds(
                                "DAT-06/published",
                                Severity.INFO,
                                "/frame/publishedOn",
                                "公开日期为 2019-04-12，没有写明报送日期；报送和公开应在第一季度内（2019-03-31 及以前）")),
                RuleCase.of(
                        "signed after the first quarter, no other day",
                        frame(
                                SoundReports.of(BodyKind.COUNTY, 2018),
                                frame -> frame.submittedOn(Optional.empty())
                                        .publishedOn(Optional.empty())
                                        .channel(Optional.empty())
                                        .url(Optional.empty())
                                        .documentDate(LocalDate.parse("2019-04-12"))),
                        finds(
                                "DAT-06/signed",
                                Severity.INFO,
                                "/frame/documentDate",
                                "落款日期为 2019-04-12，报送应在第一季度内（2019-03-31 及以前）")),
                firstQuarter(BodyKind.TOWN, 2018, "2019-04-01"),
                firstQuarter(BodyKind.SUBDISTRICT, 2018, "2019-04-01"));
    }

    private static RuleCase firstQuarter(BodyKind kind, int year, String day, RuleCase.Expected... expected) {
        Report report = frame(
                SoundReports.of(kind, year),
                frame -> frame.submittedOn(LocalDate.parse(day)).publishedOn(LocalDate.parse(day)));
        return RuleCase.of(kind + " submitted and published on " + day, report, expected);
    }

    private static RuleCase.Expected late(int year) {
        return finds(
                "DAT-06", WARNING, "/frame/submittedOn", "报送日期为 %d-04-01，应在第一季度内（%d-03-31 及以前）".formatted(year, year));
    }

    private static List<RuleCase> order() {
        Report town = SoundReports.town();
        return List.of(
                RuleCase.of(
                        "submitted on the last day of the reporting year",
                        frame(town, frame -> frame.submittedOn(LocalDate.of(2024, 12, 31))),
                        finds("DAT-03/submittedOn", WARNING, "/frame/submittedOn", "报送日期为 2024-12-31，2024 年尚未结束")),
                RuleCase.of(
                        "submitted on the first day of the following year",
                        frame(town, frame -> frame.submittedOn(LocalDate.of(2025, 1, 1)))),
                RuleCase.of(
                        "published within the reporting year",
                        frame(
                                town,
                                frame -> frame.publishedOn(LocalDate.of(2024, 12, 29))
                                        .documentDate(Optional.empty())
                                        .documentDateAsPrinted("十二月")),
                        finds("DAT-03/publishedOn", WARNING, "/frame/publishedOn", "公开日期为 2024-12-29，2024 年尚未结束")),
                RuleCase.of(
                        "dated the day of publication",
                        frame(town, frame -> frame.documentDate(LocalDate.of(2025, 1, 27)))),
                RuleCase.of(
                        "dated the day after publication",
                        frame(town, frame -> frame.documentDate(LocalDate.of(2025, 1, 28))),
                        finds("DAT-04/published", ERROR, "/frame/documentDate", "成文日期为 2025-01-28，晚于公开日期 2025-01-27")),
                RuleCase.of(
                        "a subdistrict's dates contradict each other as a town's do",
                        frame(
                                SoundReports.of(BodyKind.SUBDISTRICT, 2024),
                                frame -> frame.documentDate(LocalDate.of(2025, 1, 28))),
                        finds("DAT-04/published", ERROR, "/frame/documentDate", "成文日期为 2025-01-28，晚于公开日期 2025-01-27")),
                RuleCase.of(
                        "dated on the last day of the reporting year",
                        frame(
                                town,
                                frame -> frame.documentDate(LocalDate.of(2024, 12, 31))
                                        .documentNumber(Optional.empty())),
                        finds("DAT-04/year", WARNING, "/frame/documentDate", "成文日期为 2024-12-31，2024 年尚未结束，而报告列有全年数据")),
                RuleCase.of(
                        "dated on the first day of the following year",
                        frame(town, frame -> frame.documentDate(LocalDate.of(2025, 1, 1)))));
    }

    private static List<RuleCase> statement() {
        Report town = SoundReports.town();
        Report placeless = frame(town, frame -> frame.channel(Optional.empty()).url(Optional.empty()));
        return List.of(
                RuleCase.of(
                        "published somewhere, nobody knows when",
                        frame(town, frame -> frame.publishedOn(Optional.empty())),
                        finds("DAT-05/day", WARNING, "/frame/publishedOn", "写有公开渠道或者网址，没有写明公开日期")),
                RuleCase.of(
                        "published one day, nobody knows where",
                        placeless,
                        finds("DAT-05/place", WARNING, "/frame/channel", "写有公开日期，没有写明公开渠道或者网址")),
                RuleCase.of("the channel alone", frame(town, frame -> frame.url(Optional.empty()))),
                RuleCase.of("the address alone", frame(town, frame -> frame.channel(Optional.empty()))),
                RuleCase.of(
                        "only the address, not the day",
                        frame(town, frame -> frame.channel(Optional.empty()).publishedOn(Optional.empty())),
                        finds("DAT-05/day", WARNING, "/frame/publishedOn", "写有公开渠道或者网址，没有写明公开日期")),
                RuleCase.of(
                        "nothing of the publication", frame(placeless, frame -> frame.publishedOn(Optional.empty()))));
    }
}
