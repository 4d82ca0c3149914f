package space.apophis.study.mission.opportunity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.Flight;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.trajectory.TrajectoryCase;

/** The scenario's asteroid flown on from its own flight to other dates, through whatever it passes. */
record TargetPath(TrajectoryCase trajectoryCase, Progress progress) {

    /** Days of a grid may pass its last by rounding, s. */
    private static final double ROUNDING = 60.0;

    /**
     * Over at least two instants, TDB seconds since J2000.
     *
     * @param key of the dates, for what the ephemeris does not cover
     */
    Trajectory over(double first, double last, String key) {
        final Trajectory own = trajectoryCase.flight().trajectory();
        if (own.start() <= first && own.end() >= last) {
            return own;
        }
        final OrbitSolution orbit = OrbitSolution.of(trajectoryCase.study().body());
        final List<Trajectory> parts = new ArrayList<>();
        try {
            if (first < orbit.epoch()) {
                parts.add(fly(orbit, first - ROUNDING));
            }
            if (last > orbit.epoch()) {
                parts.add(fly(orbit, last + ROUNDING));
            }
        } catch (InputFault fault) {
            throw trajectoryCase.study().source().fault(key, fault.getMessage());
        }
        final Trajectory whole = Trajectory.joined(parts);
        if (whole.end() < last) {
            throw trajectoryCase
                    .study()
                    .source()
                    .fault(
                            key,
                            "is after the asteroid's flight, which ends where it strikes, at "
                                    + trajectoryCase.publisher().tdb(whole.end())
                                    + " TDB");
        }
        return whole;
    }

    private Trajectory fly(OrbitSolution orbit, double until) {
        final PropagationSpec propagation = trajectoryCase.study().scenario().propagation();
        return Flight.of(
                        trajectoryCase.solarSystem(),
                        orbit,
                        propagation.forces(),
                        propagation.integrator(),
                        Map.of(),
                        until,
                        progress)
                .trajectory();
    }
}
