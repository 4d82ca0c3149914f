package space.apophis.chart.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** What is in order, as stretches without a gap: curves are not drawn across one. */
public final class Stretches {

    private Stretches() {}

    /**
     * The stretches, none of them empty.
     *
     * @param joined whether of two neighbours the later belongs to the stretch of the earlier
     */
    public static <T> List<List<T>> of(Iterable<T> ordered, BiPredicate<T, T> joined) {
        final List<List<T>> stretches = new ArrayList<>();
        T before = null;
        for (T each : ordered) {
            if (before == null || !joined.test(before, each)) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(stretches.size() - 1).add(each);
            before = each;
        }
        return stretches;
    }
}
