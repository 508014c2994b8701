package org.fazhi.validation;

import org.fazhi.report.Cause;
import org.fazhi.report.Citation;
import org.fazhi.report.Damage;
import org.fazhi.report.Duty;
import org.fazhi.report.Figure;
import org.fazhi.report.Mechanism;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Printed;
import org.fazhi.report.Relation;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Statement;
import org.fazhi.report.YearEndReport;
import org.fazhi.report.ZeroClaim;

/** What to call a value in a place, in a few words. */
final class Names {
    private static final int LENGTH = 24;

    private Names() {}

    static String of(Printed value) {
        String name = full(value);
        return name.codePointCount(0, name.length()) <= LENGTH
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LENGTH)) + "…";
    }

    /** The name, and for a figure or relation all that tells it from its like. */
    static String identity(Printed value) {
        if (value instanceof Figure figure) {
            return String.join(
                    "|",
                    figure.getIndicator().orElse(""),
                    figure.getLabel(),
                    figure.getScope().orElse(""),
                    figure.getPrinted().orElse(""));
        } else if (value instanceof Relation relation) {
            return String.join(
                    "|",
                    relation.getKind().getCode(),
                    relation.getRate().orElse(""),
                    relation.getWhole().orElse(""),
                    String.join(",", relation.getParts()));
        }
        return full(value);
    }

    private static String full(Printed value) {
        if (value instanceof Figure figure) {
            return figure.getPrinted().orElse(figure.getLabel());
        } else if (value instanceof ZeroClaim claim) {
            return claim.getLabel();
        } else if (value instanceof Mechanism mechanism) {
            return mechanism.getName();
        } else if (value instanceof Statement statement) {
            return statement.getSummary();
        } else if (value instanceof Shortcoming shortcoming) {
            return shortcoming.getSummary();
        } else if (value instanceof Cause cause) {
            return cause.getSummary();
        } else if (value instanceof PlanItem item) {
            return item.getSummary();
        } else if (value instanceof Duty duty) {
            return duty.getSummary();
        } else if (value instanceof Citation citation) {
            return "《" + citation.getTitle() + "》";
        } else if (value instanceof Relation relation) {
            return relation.getKind().getLabel();
        } else if (value instanceof Damage damage) {
            return damage.getKind().getLabel();
        }
        return value instanceof YearEndReport ? "年终述法" : "";
    }
}
