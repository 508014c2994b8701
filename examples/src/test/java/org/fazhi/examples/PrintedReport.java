package org.fazhi.examples;

import java.time.LocalDate;
import org.fazhi.report.Frame;
import org.fazhi.report.Report;
import org.fazhi.report.Section;

/** A report entered as data, printed as it would be published. */
final class PrintedReport {
    private final StringBuilder text = new StringBuilder();

    private PrintedReport() {}

    static String of(Report report) {
        PrintedReport printed = new PrintedReport();
        report.getFrame().ifPresent(printed::head);
        report.getOutline().forEach(printed::section);
        report.getFrame().ifPresent(printed::foot);
        return printed.text.toString();
    }

    private void head(Frame frame) {
        frame.getTitleAsPrinted().or(frame::getTitle).ifPresent(this::paragraph);
        if (!frame.getAddressees().isEmpty()) {
            paragraph(String.join("、", frame.getAddressees()) + "：");
        }
        frame.getPreamble().ifPresent(this::paragraph);
    }

    private void section(Section section) {
        String heading = section.getMarker().orElse("") + section.getHeading().orElse("");
        if (section.getHeading().isPresent()) {
            paragraph(heading);
            section.getText().ifPresent(this::paragraph);
        } else {
            paragraph(heading + section.getText().orElse(""));
        }
        section.getChildren().forEach(this::section);
    }

    private void foot(Frame frame) {
        frame.getClosing().ifPresent(closing -> paragraph(closing + "。"));
        frame.getSignatories().forEach(this::paragraph);
        frame.getDocumentDateAsPrinted()
                .or(() -> frame.getDocumentDate().map(PrintedReport::day))
                .ifPresent(this::paragraph);
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private void paragraph(String words) {
        if (!words.isBlank()) {
            text.append(words).append("\n\n");
        }
    }
}
