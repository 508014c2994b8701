package org.fazhi.examples.cli;

import java.io.InputStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a large file has been read, as a bar on standard error; nothing where that is no terminal. */
final class Progress {
    private static final String CLEAR_LINE = "\r\u001B[K";
    private static final int KIBIBYTE = 1 << 10;

    private final boolean shown;

    Progress(boolean shown) {
        this.shown = shown;
    }

    /** The script says whether standard error is a terminal; without it both ends of the console must be one. */
    static Progress onTerminal() {
        String told = System.getProperty("fazhi.terminal");
        return new Progress(told == null ? System.console() != null : Boolean.parseBoolean(told));
    }

    InputStream watch(InputStream content, long size, String name) {
        return shown
                ? ProgressBar.wrap(
                        content,
                        new ProgressBarBuilder()
                                .setTaskName(name)
                                .setInitialMax(size)
                                .setUnit(" KiB", KIBIBYTE)
                                .setStyle(ProgressBarStyle.ASCII)
                                .setUpdateIntervalMillis(500))
                : content;
    }

    /** Makes room for output on the same terminal; the bar comes back by itself. */
    void giveWay() {
        if (shown && System.console() != null) {
            System.err.print(CLEAR_LINE);
        }
    }
}
