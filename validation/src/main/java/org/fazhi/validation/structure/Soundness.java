package org.fazhi.validation.structure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.fazhi.report.Approval;
import org.fazhi.report.Cause;
import org.fazhi.report.Citation;
import org.fazhi.report.Damage;
import org.fazhi.report.Duty;
import org.fazhi.report.Enforcement;
import org.fazhi.report.Figure;
import org.fazhi.report.Frame;
import org.fazhi.report.IndicatorDictionary;
import org.fazhi.report.Issuer;
import org.fazhi.report.Located;
import org.fazhi.report.Mechanism;
import org.fazhi.report.Part;
import org.fazhi.report.Period;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Printed;
import org.fazhi.report.Relation;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;
import org.fazhi.report.Section;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Span;
import org.fazhi.report.Statement;
import org.fazhi.report.YearEndReport;
import org.fazhi.report.ZeroClaim;

/**
 * Whether a report keeps every structural constraint of the model, in plain Java and without reflection. The
 * annotations stay the source: what is not found sound here is left to them, and each of them is tried against this
 * class in the tests of the test kit.
 */
final class Soundness {
    private static final Pattern CODE = Pattern.compile(IndicatorDictionary.CODE);

    private Soundness() {}

    static boolean of(ReportIndex index) {
        Report report = index.report();
        return text(report.getFormatVersion())
                && all(report.getIssuers(), Soundness::issuer)
                && stated(report.getFrame(), Soundness::frame)
                && all(index.sections(), Soundness::section)
                && printed(index)
                && parts(report)
                && stated(report.getEnforcement().flatMap(Enforcement::getEmpowermentBasis), Soundness::text)
                && index.referencesResolve();
    }

    private static boolean issuer(Issuer issuer) {
        return text(issuer.getName())
                && statedText(issuer.getShortName())
                && statedText(issuer.getCreditCode())
                && statedText(issuer.getDivisionCode())
                && statedText(issuer.getParentName());
    }

    private static boolean frame(Frame frame) {
        return statedText(frame.getTitle())
                && statedText(frame.getPageTitle())
                && statedText(frame.getDocumentNumber())
                && statedText(frame.getIndexNumber())
                && statedText(frame.getPublisher())
                && statedText(frame.getSubjectCategory())
                && statedText(frame.getGenreCategory())
                && statedText(frame.getValidity())
                && all(frame.getAddressees(), Soundness::text)
                && all(frame.getCopies(), Soundness::text)
                && all(frame.getSignatories(), Soundness::text)
                && statedText(frame.getDocumentDateAsPrinted())
                && statedText(frame.getChannel())
                && statedText(frame.getUrl())
                && statedText(frame.getApproval().flatMap(Approval::getMeeting));
    }

    private static boolean section(Located<Section> located) {
        Section section = located.value();
        return text(section.getId())
                && statedText(section.getMarker())
                && statedText(section.getHeading())
                && section.getLevel() >= 1
                && section.getLevel() <= 9
                && stated(section.getSpan(), Soundness::span);
    }

    private static boolean parts(Report report) {
        for (Part part : report.parts().values()) {
            if (!all(part.getSections(), Soundness::text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean printed(ReportIndex index) {
        return all(index, Figure.class, Soundness::figure)
                && all(index, Statement.class, value -> statedText(value.getId()) && text(value.getSummary()))
                && all(index, Shortcoming.class, value -> text(value.getId()) && text(value.getSummary()))
                && all(index, Cause.class, Soundness::cause)
                && all(index, PlanItem.class, Soundness::item)
                && all(index, Duty.class, Soundness::duty)
                && all(index, Relation.class, Soundness::relation)
                && all(index, Citation.class, Soundness::citation)
                && all(index, Mechanism.class, value -> statedText(value.getId()) && text(value.getName()))
                && all(index, ZeroClaim.class, Soundness::claim)
                && all(index, Damage.class, value -> statedText(value.getDescription()))
                && all(index, YearEndReport.class, value -> statedText(value.getSummary()));
    }

    private static <T extends Printed> boolean all(ReportIndex index, Class<T> kind, Predicate<T> sound) {
        return all(
                index.printed(kind),
                located -> statedText(located.value().getSection())
                        && stated(located.value().getSpan(), Soundness::span)
                        && sound.test(located.value()));
    }

    private static boolean cause(Cause cause) {
        return statedText(cause.getId()) && text(cause.getSummary()) && all(cause.getExplains(), Soundness::text);
    }

    private static boolean item(PlanItem item) {
        return text(item.getId()) && text(item.getSummary()) && all(item.getAnswers(), Soundness::text);
    }

    private static boolean claim(ZeroClaim claim) {
        return statedText(claim.getId()) && code(claim.getIndicator()) && text(claim.getLabel());
    }

    private static boolean figure(Figure figure) {
        return statedText(figure.getId())
                && code(figure.getIndicator())
                && text(figure.getLabel())
                && figure.getValue().signum() >= 0
                && statedText(figure.getUnit())
                && statedText(figure.getMultiplier())
                && statedText(figure.getApproxWord())
                && statedText(figure.getPeriod().flatMap(Period::getPrinted))
                && statedText(figure.getScope());
    }

    private static boolean duty(Duty duty) {
        return statedText(duty.getId())
                && statedText(duty.getPerson())
                && text(duty.getSummary())
                && all(duty.getEvents(), Soundness::text);
    }

    private static boolean relation(Relation relation) {
        return statedText(relation.getId())
                && statedText(relation.getRate())
                && statedText(relation.getWhole())
                && all(relation.getParts(), Soundness::text)
                && all(relation.getItems(), Soundness::text);
    }

    private static boolean citation(Citation citation) {
        return statedText(citation.getId())
                && text(citation.getTitle())
                && statedText(citation.getTitleAsPrinted())
                && statedText(citation.getIssuerAsPrinted())
                && statedText(citation.getNumber())
                && statedText(citation.getArticle())
                && statedText(citation.getStatus());
    }

    private static boolean span(Span span) {
        return span.getStart() >= 0 && span.getEnd() >= 0;
    }

    private static boolean code(Optional<String> code) {
        return code.isEmpty()
                || IndicatorDictionary.standard().find(code.get()).isPresent()
                || CODE.matcher(code.get()).matches();
    }

    private static boolean statedText(Optional<String> text) {
        return text.isEmpty() || text(text.get());
    }

    /** Has a character that no definition of white space, neither Unicode's nor that of {@code trim}, takes in. */
    private static boolean text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u3000' || c > ' ' && c != '\u0085' && !Character.isSpaceChar(c)) {
                return true;
            }
        }
        return false;
    }

    private static <T> boolean stated(Optional<T> value, Predicate<T> sound) {
        return value.isEmpty() || sound.test(value.get());
    }

    private static <T> boolean all(List<T> values, Predicate<? super T> sound) {
        for (T value : values) {
            if (!sound.test(value)) {
                return false;
            }
        }
        return true;
    }
}
