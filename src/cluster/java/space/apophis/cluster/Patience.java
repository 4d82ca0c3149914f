package space.apophis.cluster;

import java.util.Locale;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;

/**
 * Waits for executors, and says so: Spark itself waits for ever without a word where no worker has the memory or the cores that are
 * asked for.
 */
final class Patience implements AutoCloseable {

    /** A worker that has room gives an executor within a few seconds, s. */
    private static final double QUIET = 15.0;

    /** After the wait jobs are cancelled for so long, s; then Spark is stopped. */
    private static final double LAST = 10.0;

    private static final long MILLIS = 500;

    private final SparkContext context;
    private final JobWatch watch;
    private final Notices notices;
    private final double longest;
    private final Timer timer = new Timer("waiting for executors", true);
    private final AtomicReference<String> end = new AtomicReference<>();
    private boolean told;

    /**
     * @param longest s, after which the jobs are ended
     */
    Patience(SparkContext context, JobWatch watch, Notices notices, double longest) {
        this.context = context;
        this.watch = watch;
        this.notices = notices;
        this.longest = longest;
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        look();
                    }
                },
                MILLIS,
                MILLIS);
    }

    private void look() {
        final double idle = watch.idle();
        if (idle == 0.0) {
            told = false;
        } else if (idle >= longest) {
            end(idle);
        } else if (idle >= QUIET && !told) {
            told = true;
            notices.tell(words(idle) + String.format(Locale.ROOT, "; waiting until %.0f s (--wait)", longest));
        }
    }

    /** Again and again until it has an effect: a job that is only now handed in is not cancelled by what came before. */
    private void end(double idle) {
        end.compareAndSet(null, words(idle));
        if (idle < longest + LAST) {
            context.cancelAllJobs();
        } else {
            timer.cancel();
            context.stop();
        }
    }

    private String words(double idle) {
        final SparkConf conf = context.conf();
        return String.format(
                Locale.ROOT,
                "no executor for %.0f s: one of %s and %s is asked for (spark.executor.memory, spark.executor.cores), %s",
                idle,
                conf.get("spark.executor.memory", "1g"),
                conf.contains("spark.executor.cores") ? conf.get("spark.executor.cores") + " cores" : "any cores",
                WorkersThere.of(conf.get("spark.master")));
    }

    /** Why the jobs were ended; empty where they were not. */
    Optional<String> end() {
        return Optional.ofNullable(end.get());
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
