package space.apophis.transfer.ion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.transfer.LambertArc;
import space.apophis.transfer.LambertProblem;

/**
 * The cheapest ways past the nodes of a plan along Lambert arcs, by a look at all times of a grid, node after node, of
 * which only the cheapest so far go on.
 *
 * @param plan what to fly
 * @param step of the grids of times, s
 * @param mostRevolutions of a phase
 */
record BallisticSearch(IonPlan plan, double step, int mostRevolutions) {

    /** Ways that go on from a node. */
    private static final int WIDTH = 4000;

    /** Steps of the grid within which two ways are one. */
    private static final double CLOSE = 2.5;

    /** The cheapest, no two alike, by rising cost. */
    List<BallisticPath> best(int count) {
        List<BallisticPath> paths = List.of();
        for (int k = 1; k < plan.nodes().size(); k++) {
            paths = cheapest(k == 1 ? first() : onwards(paths, k));
        }
        final List<BallisticPath> chosen = new ArrayList<>();
        for (BallisticPath path : paths) {
            if (chosen.size() < count && chosen.stream().noneMatch(other -> other.isLike(path, CLOSE * step))) {
                chosen.add(path);
            }
        }
        return chosen;
    }

    private static List<BallisticPath> cheapest(List<BallisticPath> paths) {
        return paths.stream()
                .sorted(Comparator.comparingDouble(BallisticPath::deltaV))
                .limit(WIDTH)
                .toList();
    }

    private List<BallisticPath> first() {
        final List<BallisticPath> paths = new ArrayList<>();
        final IonNode launch = plan.nodes().get(0);
        for (double from : times(launch)) {
            final PVCoordinates earth = launch.motion().apply(from);
            for (double to : times(plan.nodes().get(1))) {
                for (LambertArc arc : arcs(0, from, to)) {
                    final Vector3D excess = arc.departureVelocity().subtract(earth.getVelocity());
                    final double cost = outside(launch, excess) + atEnd(1, to, arc);
                    paths.add(new BallisticPath(List.of(from, to), List.of(arc), cost));
                }
            }
        }
        return paths;
    }

    /** Ways that share the last node's time share the arcs from there. */
    private List<BallisticPath> onwards(List<BallisticPath> paths, int k) {
        final List<BallisticPath> longer = new ArrayList<>();
        for (double from : times(plan.nodes().get(k - 1))) {
            final List<BallisticPath> here = paths.stream()
                    .filter(path -> path.times().get(k - 1) == from)
                    .toList();
            if (here.isEmpty()) {
                continue;
            }
            for (double to : times(plan.nodes().get(k))) {
                for (LambertArc arc : arcs(k - 1, from, to)) {
                    final double end = atEnd(k, to, arc);
                    for (BallisticPath path : here) {
                        final Vector3D impulse = arc.departureVelocity()
                                .subtract(path.arcs().get(k - 2).arrivalVelocity());
                        longer.add(joined(path, to, arc, impulse.getNorm() + end));
                    }
                }
            }
        }
        return longer;
    }

    private static BallisticPath joined(BallisticPath path, double to, LambertArc arc, double cost) {
        final List<Double> times = new ArrayList<>(path.times());
        times.add(to);
        final List<LambertArc> arcs = new ArrayList<>(path.arcs());
        arcs.add(arc);
        return new BallisticPath(times, arcs, path.deltaV() + cost);
    }

    private double atEnd(int k, double time, LambertArc arc) {
        final IonNode node = plan.nodes().get(k);
        return outside(
                node, arc.arrivalVelocity().subtract(node.motion().apply(time).getVelocity()));
    }

    /** By how much a relative velocity is outside what a node allows, m/s. */
    private static double outside(IonNode node, Vector3D excess) {
        final Optional<Vector3D> fixed = node.excessVelocity();
        if (fixed.isPresent()) {
            return excess.distance(fixed.get());
        }
        final double speed = excess.getNorm();
        return FastMath.max(0.0, FastMath.max(speed - node.greatestSpeed(), node.leastSpeed() - speed));
    }

    private List<LambertArc> arcs(int phase, double from, double to) {
        return to > from
                ? LambertProblem.aboutSun(
                        plan.gm(), place(phase, from), place(phase + 1, to), to - from, mostRevolutions)
                : List.of();
    }

    private Vector3D place(int k, double time) {
        final IonNode node = plan.nodes().get(k);
        return node.motion().apply(time).getPosition().add(node.offset());
    }

    private double[] times(IonNode node) {
        final double span = node.latest() - node.earliest();
        final int count = (int) FastMath.ceil(span / step);
        final double[] times = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            times[i] = count == 0 ? node.earliest() : node.earliest() + span * i / count;
        }
        return times;
    }
}
