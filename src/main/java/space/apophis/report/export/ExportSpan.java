package space.apophis.report.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.apophis.study.result.StateSample;

/**
 * What of a path is exported.
 *
 * @param from TDB seconds since J2000; negative infinity for all of it
 * @param to likewise; positive infinity for all of it
 */
public record ExportSpan(double from, double to) {

    /** All there is. */
    public static final ExportSpan ALL = new ExportSpan(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** The rows within, and one more on either side, so that the whole span is covered; empty where there is nothing. */
    Optional<ExportedPath> cut(ExportedPath path) {
        final List<List<StateSample>> stretches = new ArrayList<>();
        for (List<StateSample> rows : path.stretches()) {
            int first = 0;
            int last = rows.size() - 1;
            while (first < last && rows.get(first + 1).secondsTdb() <= from) {
                first++;
            }
            while (last > first && rows.get(last - 1).secondsTdb() >= to) {
                last--;
            }
            final List<StateSample> within = rows.subList(first, last + 1);
            if (within.size() > 1
                    && within.get(0).secondsTdb() < to
                    && within.get(within.size() - 1).secondsTdb() > from) {
                stretches.add(within);
            }
        }
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExportedPath(
                        path.name(), path.title(), path.kind(), path.naif(), path.centre(), stretches));
    }
}
