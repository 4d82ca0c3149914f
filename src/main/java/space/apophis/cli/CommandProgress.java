package space.apophis.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import space.apophis.job.Progress;

/**
 * Progress of a command: a bar on the terminal for each task in turn, nothing where no person is looking. It is also
 * how an interruption reaches work that reports.
 */
final class CommandProgress implements Progress, AutoCloseable {

    /** One less than the narrowest terminal in use: asking the terminal would start a process. */
    private static final int WIDTH = 79;

    private static final int REDRAW_MILLIS = 200;

    private final Interruption interruption;
    private final boolean drawn;
    private final PrintStream terminal;
    private ProgressBar bar;

    /**
     * @param interruption checked at every report
     * @param drawn whether bars are drawn at all
     * @param terminal where they are drawn
     */
    CommandProgress(Interruption interruption, boolean drawn, PrintStream terminal) {
        this.interruption = interruption;
        this.drawn = drawn;
        this.terminal = terminal;
    }

    /** Draws on standard error if that is a terminal and {@code quiet} is false. */
    static CommandProgress onTerminal(Interruption interruption, boolean quiet) {
        return new CommandProgress(interruption, !quiet && terminalAttached(), System.err);
    }

    @Override
    public void report(String task, long done, long total) {
        interruption.check();
        if (drawn) {
            draw(task, done, total);
        }
    }

    private synchronized void draw(String task, long done, long total) {
        if (bar != null && !bar.getTaskName().equals(task)) {
            close();
        }
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(REDRAW_MILLIS)
                    .setConsumer(new DelegatingProgressBarConsumer(state -> terminal.print('\r' + state), WIDTH))
                    .build();
        }
        bar.maxHint(total);
        bar.stepTo(done);
    }

    /** Draws the last state and leaves the line. */
    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            // Not left to the library, which omits it for a bar closed before it was first drawn.
            terminal.println();
            bar = null;
        }
    }

    /**
     * Java knows of a console only if both standard input and output are one; where the system shows what standard
     * error is, that is looked at too, so that no bar is drawn into a log file.
     */
    private static boolean terminalAttached() {
        Path standardError = Path.of("/proc/self/fd/2");
        if (System.console() == null) {
            return false;
        }
        if (!Files.isSymbolicLink(standardError)) {
            return true;
        }
        try {
            return Files.readSymbolicLink(standardError).startsWith("/dev");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
