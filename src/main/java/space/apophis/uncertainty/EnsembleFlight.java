package space.apophis.uncertainty;

import java.io.Serializable;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.dynamics.OrbitSample;
import space.apophis.dynamics.SampleApproach;
import space.apophis.job.Progress;

/**
 * Many orbits flown in batches of one size, on as many threads as the parallel streams of Java have. The orbits of a
 * batch are its own whatever thread flies it, and batches are put together in their order, so the result is the same to
 * the last bit for any number of threads. Nothing is kept of a batch but what it is reduced to.
 *
 * @param epoch of all orbits, TDB seconds since J2000
 * @param until last instant, after the epoch
 * @param batch orbits to a batch
 */
public record EnsembleFlight(BatchPropagation propagation, double epoch, double until, int batch)
        implements Serializable {

    /** From here on the states of the solar system are below a tenth of the cost. */
    public static final int BATCH = 50;

    /**
     * Flies them.
     *
     * @param count how many orbits
     * @param orbits the orbit of a number from 0; called from several threads
     * @param reduction what is kept of a batch, made from the number of its first orbit and the approaches of all, whose
     *     numbers count from that one; called from several threads
     * @param task what is being done, for people
     * @return what is kept, in the order of the orbits
     */
    public <R> List<R> fly(
            int count,
            IntFunction<OrbitSample> orbits,
            BiFunction<Integer, List<SampleApproach>, R> reduction,
            String task,
            Progress progress) {
        final int batches = (count + batch - 1) / batch;
        final AtomicLong done = new AtomicLong();
        return IntStream.range(0, batches)
                .parallel()
                .mapToObj(number -> {
                    final int first = number * batch;
                    final int end = Math.min(count, first + batch);
                    return reduction.apply(first, flyBatch(first, end, orbits, share(task, done, batches, progress)));
                })
                .toList();
    }

    /**
     * Flies one batch.
     *
     * @param first number of its first orbit
     * @param end after the number of its last
     * @return approaches of all, whose numbers count from the first
     */
    public List<SampleApproach> flyBatch(int first, int end, IntFunction<OrbitSample> orbits, Progress progress) {
        return propagation.run(
                epoch, IntStream.range(first, end).mapToObj(orbits).toList(), until, progress);
    }

    /** Adds the days flown by one batch to those of all. */
    private static Progress share(String task, AtomicLong done, int batches, Progress progress) {
        final AtomicLong before = new AtomicLong();
        return (ignored, days, total) -> {
            final long more = days - before.getAndSet(days);
            progress.report(task, done.addAndGet(more), total * batches);
        };
    }
}
