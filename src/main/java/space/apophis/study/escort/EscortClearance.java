package space.apophis.study.escort;

import java.util.List;
import java.util.Locale;
import space.apophis.scenario.escort.EscortSpec;
import space.apophis.scenario.escort.PhaseSpec;
import space.apophis.study.input.StudyInput;

/** Whether the places that a scenario names for its craft lie outside the asteroid and the orbit of its moon. */
final class EscortClearance {

    private final StudyInput study;
    private final double reach;

    private EscortClearance(StudyInput study, double reach) {
        this.study = study;
        this.reach = reach;
    }

    /**
     * Looks at each of them.
     *
     * @throws space.apophis.job.InputFault if one does not
     */
    static void check(StudyInput study, EscortBody body) {
        final EscortClearance clearance = new EscortClearance(study, body.reach());
        final EscortSpec spec = study.scenario().escort();
        if (spec.arrival() != null) {
            clearance.require("arrival.distance", spec.arrival().distance(), 0.0);
        }
        final List<PhaseSpec> phases = spec.phases();
        for (int i = 0; i < phases.size(); i++) {
            clearance.require("phases[" + (i + 1) + "].", phases.get(i));
        }
    }

    private void require(String phase, PhaseSpec spec) {
        if (spec instanceof PhaseSpec.Approach approach) {
            require(phase + "distance", approach.distance(), 0.0);
        } else if (spec instanceof PhaseSpec.Station station) {
            require(phase + "distance", station.distance(), station.deadBand());
        } else if (spec instanceof PhaseSpec.Arcs arcs) {
            require(phase + "nearest", arcs.nearest(), 0.0);
        } else if (spec instanceof PhaseSpec.TerminatorOrbit orbit) {
            require(phase + "radius", orbit.radius(), 0.0);
        }
    }

    private void require(String key, double distance, double box) {
        if (!(distance - box > reach)) {
            throw study.source()
                    .fault(
                            EscortCase.KEY + "." + key,
                            String.format(
                                    Locale.ROOT,
                                    "%.4g km%s is inside %s, which reaches to %.4g km from its centre of mass%s, more is"
                                            + " needed",
                                    (distance - box) / 1000.0,
                                    box > 0.0 ? " at the edge of the box" : "",
                                    study.body().designation(),
                                    reach / 1000.0,
                                    study.body().moon() == null ? "" : " with its moon"));
        }
    }
}
