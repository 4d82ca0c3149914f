package space.apophis.report.page;

import java.util.ArrayList;
import java.util.List;
import space.apophis.chart.paper.SampledPath;
import space.apophis.study.result.StateSample;

/** A path with as few of its states as draw it: between those kept is the cubic that meets both. */
final class ThinnedPath {

    private ThinnedPath() {}

    /**
     * Its first and last states, and of those between what it takes to keep the others.
     *
     * @param toleranceKm between the cubic and a state left out
     */
    static List<StateSample> of(List<StateSample> path, double toleranceKm) {
        final List<StateSample> kept = new ArrayList<>(path.subList(0, 1));
        int last = 0;
        while (last < path.size() - 1) {
            int next = last + 1;
            while (next + 1 < path.size() && isKept(path, last, next + 1, toleranceKm)) {
                next++;
            }
            kept.add(path.get(next));
            last = next;
        }
        return List.copyOf(kept);
    }

    private static boolean isKept(List<StateSample> path, int from, int to, double toleranceKm) {
        final SampledPath cubic = new SampledPath(List.of(path.get(from), path.get(to)));
        return path.subList(from + 1, to).stream().allMatch(s -> distance(cubic.at(s.secondsTdb()), s) <= toleranceKm);
    }

    private static double distance(StateSample a, StateSample b) {
        return Math.hypot(Math.hypot(a.xKm() - b.xKm(), a.yKm() - b.yKm()), a.zKm() - b.zKm());
    }
}
