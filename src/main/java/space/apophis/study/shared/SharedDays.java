package space.apophis.study.shared;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import space.apophis.job.KeptRecords;
import space.apophis.job.Progress;
import space.apophis.study.result.SharedLaunchResult;

/**
 * The launch days of a scan, each on its own, on as many threads as there are; those kept from before an interrupt are
 * taken up.
 *
 * @param first launch, TDB seconds since J2000
 * @param step s
 * @param count of days
 */
record SharedDays(double first, double step, int count, KeptRecords kept) {

    /**
     * Looks at them.
     *
     * @param day result of a launch, TDB seconds since J2000
     * @return in the order of the days
     */
    List<SharedLaunchResult.Day> of(DoubleFunction<SharedLaunchResult.Day> day, Progress progress) {
        final AtomicInteger done = new AtomicInteger();
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> {
                    final SharedLaunchResult.Day found =
                            kept.get("day-" + (i + 1), SharedLaunchResult.Day.class, () -> day.apply(first + i * step));
                    progress.report("shared launch, days", done.incrementAndGet(), count);
                    return found;
                })
                .toList();
    }
}
