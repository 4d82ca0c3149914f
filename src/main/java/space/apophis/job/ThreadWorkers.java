package space.apophis.job;

import java.io.Serializable;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Threads of this process. */
final class ThreadWorkers implements Workers {

    /** Progress is told in hundredths of parts. */
    private static final long HUNDRED = 100;

    @Override
    public <T extends Serializable, R extends Record> List<R> run(
            Sweep<T, R> sweep, FinishedParts finished, Progress progress) {
        final KeptRecords kept = sweep.kept(finished);
        final long total = HUNDRED * sweep.parts().size();
        final AtomicLong done = new AtomicLong();
        return IntStream.range(0, sweep.parts().size())
                .parallel()
                .mapToObj(number -> {
                    final AtomicLong own = new AtomicLong();
                    final Progress within = (task, parts, all) -> progress.report(
                            sweep.name(), moved(done, own, HUNDRED * Math.min(parts, all) / Math.max(1, all)), total);
                    final R result = kept.get(
                            Sweep.part(number),
                            sweep.result(),
                            () -> sweep.work().of(sweep.parts().get(number), within));
                    within.report(sweep.name(), 1, 1);
                    return result;
                })
                .toList();
    }

    /** Adds to all what one part has come on since it was last asked. */
    private static long moved(AtomicLong done, AtomicLong own, long now) {
        return done.addAndGet(now - own.getAndSet(now));
    }
}
