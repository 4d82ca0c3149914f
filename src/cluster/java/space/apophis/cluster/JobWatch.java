package space.apophis.cluster;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.apache.spark.TaskEndReason;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorAdded;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import space.apophis.job.Progress;

/** What Spark tells of its executors and tasks, made into progress and counts. Spark calls it from a thread of its own. */
final class JobWatch extends SparkListener {

    private static final long HUNDRED = 100;
    private static final String SUCCESS = "Success";

    /** In a millisecond. */
    private static final double NANOS = 1e6;

    private final Notices notices;
    private final Set<String> executors = new HashSet<>();
    private Count count = new Count("", 0, 0, Progress.SILENT);
    private long none = System.nanoTime();

    JobWatch(Notices notices) {
        this.notices = notices;
    }

    /** What is counted of one work. */
    private static final class Count {
        private final String name;
        private final int parts;
        private final Progress progress;
        private final Set<String> seen = new HashSet<>();
        private final long start = System.nanoTime();
        private int before;
        private int done;
        private int lost;
        private long work;
        private long processor;
        private long around;

        private Count(String name, int parts, int before, Progress progress) {
            this.name = name;
            this.parts = parts;
            this.before = before;
            this.progress = progress;
        }
    }

    /**
     * A work begins.
     *
     * @param before parts of it that were finished before
     */
    synchronized void begin(String name, int parts, int before, Progress progress) {
        count = new Count(name, parts, before, progress);
        count.seen.addAll(executors);
        none = System.nanoTime();
    }

    /** Seconds for which there has been no executor; 0 where there is one. */
    synchronized double idle() {
        return executors.isEmpty() ? (System.nanoTime() - none) * 1e-9 : 0.0;
    }

    /** What was done in how long, in a line. */
    synchronized String summary() {
        final int here = Math.max(1, count.done);
        return String.format(
                Locale.ROOT,
                "%s: %d of %d parts done in %.1f s, %d finished before; executors: %d, lost: %d; a part took %.1f ms, of"
                        + " them %.1f ms of a processor, and %.1f ms to hand out",
                count.name,
                count.done,
                count.parts,
                (System.nanoTime() - count.start) * 1e-9,
                count.before,
                count.seen.size(),
                count.lost,
                (double) count.work / here,
                count.processor / NANOS / here,
                (double) count.around / here);
    }

    /** Executors that there are. */
    synchronized void add(Collection<String> ids) {
        executors.addAll(ids);
        count.seen.addAll(ids);
    }

    @Override
    public synchronized void onExecutorAdded(SparkListenerExecutorAdded added) {
        add(Set.of(added.executorId()));
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
        synchronized (this) {
            if (!executors.remove(removed.executorId())) {
                return;
            }
            count.lost++;
            if (executors.isEmpty()) {
                none = System.nanoTime();
            }
        }
        notices.tell("executor " + removed.executorId() + " is lost (" + removed.reason()
                + "), what it had not finished is done again");
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd ended) {
        final TaskEndReason reason = ended.reason();
        if (!reason.toString().equals(SUCCESS)) {
            return;
        }
        final Progress progress;
        final String name;
        final long done;
        final long total;
        synchronized (this) {
            count.done++;
            final TaskMetrics metrics = ended.taskMetrics();
            if (metrics != null) {
                count.work += metrics.executorRunTime();
                count.processor += metrics.executorCpuTime();
                count.around += Math.max(0L, ended.taskInfo().duration() - metrics.executorRunTime());
            }
            progress = count.progress;
            name = count.name;
            done = HUNDRED * Math.min(count.parts, count.before + count.done);
            total = HUNDRED * count.parts;
        }
        try {
            progress.report(name, done, total);
        } catch (CancellationException asked) {
            // The thread that waits for the work is told of it, too, and ends it.
            return;
        }
    }
}
