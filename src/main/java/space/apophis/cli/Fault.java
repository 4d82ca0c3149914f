package space.apophis.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import space.apophis.job.CheckFault;
import space.apophis.job.InputFault;
import space.apophis.units.PlainLine;

/**
 * What went wrong, as the user is told it.
 *
 * @param line one line of text
 * @param exitCode one of {@link ExitCode}
 */
record Fault(String line, int exitCode) {

    /** Where a user finds out more about a fault that is not in the input. */
    private static final String MORE = "; run again with --debug for details";

    Fault {
        line = PlainLine.of(line);
    }

    /** Judges a throwable that ended a command. */
    static Fault of(Throwable thrown) {
        Throwable cause = unwrapped(thrown);
        if (cause instanceof InputFault) {
            return new Fault(cause.getMessage(), ExitCode.INPUT_AT_FAULT);
        }
        if (cause instanceof CheckFault) {
            return new Fault(cause.getMessage(), ExitCode.CHECK_FAILED);
        }
        if (isInterruption(cause)) {
            return new Fault("apophis: interrupted, nothing was left half written", ExitCode.PROGRAM_AT_FAULT);
        }
        return new Fault("apophis: " + words(cause) + MORE, ExitCode.PROGRAM_AT_FAULT);
    }

    /** Worker threads and streams wrap what they met; only what they met is of interest. */
    private static Throwable unwrapped(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null
                && (cause instanceof ExecutionException
                        || cause instanceof CompletionException
                        || cause instanceof UncheckedIOException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isInterruption(Throwable cause) {
        return cause instanceof InterruptedException
                || cause instanceof ClosedByInterruptException
                || cause instanceof CancellationException;
    }

    private static String words(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            long heapMiB = Runtime.getRuntime().maxMemory() >> 20;
            return String.format(
                    Locale.ROOT, "out of memory with a heap of %d MiB, java -Xmx4g -jar ... gives more", heapMiB);
        }
        // These two carry the file's name alone as their message.
        if (cause instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file or folder";
        }
        if (cause instanceof FileSystemException file && file.getReason() == null) {
            return file.getFile() + ": " + file.getClass().getSimpleName();
        }
        if (cause instanceof IOException && cause.getMessage() != null) {
            return cause.getMessage();
        }
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return "internal error: " + cause.getClass().getSimpleName() + message;
    }
}
