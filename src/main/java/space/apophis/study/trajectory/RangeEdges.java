package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hipparchus.util.FastMath;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.units.Epoch;

/**
 * Where the best trajectory lies at the edge of what its scenario allows: there it is the scenario, not the search, that says
 * how good it gets.
 *
 * @param seconds TDB seconds since J2000 of a date
 */
public record RangeEdges(ToDoubleFunction<Epoch> seconds) {

    /** An optimum within reads otherwise by hours; one at an edge lies on it to seconds. */
    private static final double TIME = 600.0;

    private static final double ALTITUDE_KM = 0.1;

    /** As a share. */
    private static final double ENERGY = 1e-4;

    /**
     * One sentence; none where the optimum lies within all ranges.
     *
     * @param specs the legs of the scenario
     * @param best its legs are those of the scenario, in their order
     */
    public List<String> of(List<LegSpec> specs, TrajectoryResult best) {
        final List<String> edges = new ArrayList<>();
        for (int i = 0; i < FastMath.min(specs.size(), best.legs().size()); i++) {
            edges.addAll(edges(specs.get(i), best.legs().get(i), best));
        }
        return edges.isEmpty()
                ? List.of()
                : List.of(
                        "The best option lies at the edge of what the scenario allows, and a wider range may give a better"
                                + " one: " + String.join("; ", edges) + ".");
    }

    private List<String> edges(LegSpec spec, LegResult leg, TrajectoryResult best) {
        final List<String> edges = new ArrayList<>();
        final String name = spec.type() + (spec.label() == null ? "" : " " + spec.label());
        if (spec.dates().date() == null && spec.earliest() != null) {
            if (leg.secondsTdb() - seconds.applyAsDouble(spec.earliest()) < TIME) {
                edges.add(name + " on its first date");
            } else if (seconds.applyAsDouble(spec.latest()) - leg.secondsTdb() < TIME) {
                edges.add(name + " on its last date");
            }
        }
        if (spec instanceof LegSpec.SwingBy swingBy
                && leg.altitudeKm() != null
                && leg.altitudeKm() - swingBy.lowestAltitude() / 1e3 < ALTITUDE_KM) {
            edges.add(name + " at its lowest altitude");
        }
        if (spec instanceof LegSpec.Launch launch
                && launch.greatestC3() != null
                && best.c3Km2S2() * 1e6 > launch.greatestC3() * (1.0 - ENERGY)) {
            edges.add(name + " with its greatest C3");
        }
        return edges;
    }
}
