package space.apophis.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;

/** What ended a job, as the command line tells it: a fault of the machines. */
final class SparkFault {

    private SparkFault() {}

    /**
     * Of a job.
     *
     * @param reason why the program itself ended it; null where it did not
     */
    static RuntimeException of(String reason, Exception thrown) {
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return new CancellationException();
        }
        final String words = reason != null ? reason : "Spark: " + firstLine(thrown);
        return new UncheckedIOException(new IOException(words, thrown));
    }

    private static String firstLine(Exception thrown) {
        final String message = thrown.getMessage() == null ? thrown.toString() : thrown.getMessage();
        return message.lines().findFirst().orElse("");
    }
}
