package org.fazhi.examples.cli;

import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** Checks and prints one document after the other. Each is handed on whole before the next is begun. */
final class CheckRun {
    private final Checking checking;
    private final Output output;
    private final PrintWriter out;
    private final Progress progress;
    private int status = ExitStatus.CONFORMS;

    CheckRun(Checking checking, Output output, PrintWriter out, Progress progress) {
        this.checking = checking;
        this.output = output;
        this.out = out;
        this.progress = progress;
    }

    void add(Document document) {
        Document checked =
                document.report().map(checking::check).map(document::with).orElse(document);
        status = ExitStatus.graver(status, ExitStatus.of(checked));
        output.add(checked);
        handOn();
        if (Thread.currentThread().isInterrupted()) {
            throw new UncheckedIOException(new InterruptedIOException());
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
