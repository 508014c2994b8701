package org.fazhi.examples.cli;

import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.fazhi.finding.ValidationResult;
import org.fazhi.json.CanonicalJson;
import org.fazhi.report.Report;
import org.fazhi.validation.CheckOptions;
import org.fazhi.validation.ReportValidator;

/** Checks and prints one document after the other. Each is handed on whole before the next is begun. */
final class CheckRun {
    private final ReportValidator validator;
    private final CheckOptions options;
    private final Output output;
    private final PrintWriter out;
    private final Progress progress;
    private int status = ExitStatus.CONFORMS;

    CheckRun(ReportValidator validator, CheckOptions options, Output output, PrintWriter out, Progress progress) {
        this.validator = validator;
        this.options = options;
        this.output = output;
        this.out = out;
        this.progress = progress;
    }

    void add(Document document) {
        Document checked =
                document.report().map(this::check).map(document::with).orElse(document);
        status = ExitStatus.graver(status, ExitStatus.of(checked));
        output.add(checked);
        handOn();
        if (Thread.currentThread().isInterrupted()) {
            throw new UncheckedIOException(new InterruptedIOException());
        }
    }

    private ValidationResult check(Report report) {
        return validator.check(
                report,
                CheckOptions.builder()
                        .from(options)
                        .reportDigest(digest(report))
                        .build());
    }

    /** A report that holds half a character has no canonical form, and so no digest. */
    private static Optional<String> digest(Report report) {
        try {
            return Optional.of(CanonicalJson.digest(report));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void handOn() {
        progress.giveWay();
        if (out.checkError()) {
            throw new Unwritable();
        }
    }

    /** Answers that the run was stopped, whatever was found so far. */
    void stopped() {
        status = ExitStatus.INTERRUPTED;
    }

    void end() {
        output.end();
        handOn();
    }

    int status() {
        return status;
    }

    /** Nothing more can be printed, so there is no use in checking on. */
    static final class Unwritable extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
