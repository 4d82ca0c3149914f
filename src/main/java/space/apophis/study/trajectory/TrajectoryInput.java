package space.apophis.study.trajectory;

import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.TrajectorySpec;
import space.apophis.study.input.StudyInput;
import space.apophis.study.publish.Publisher;

/** The trajectory that a scenario asks for, and what its dates are. */
public record TrajectoryInput(StudyInput study, SolarSystem solarSystem) {

    public TrajectorySpec spec() {
        return study.scenario().trajectory();
    }

    public Publisher publisher() {
        return new Publisher(solarSystem);
    }

    /** Name of the body of a leg: a planet, or the file of a small body; null for what happens on the way. */
    public String body(LegSpec leg) {
        return switch (leg.type()) {
            case LAUNCH, SWING_BY, FLYBY -> leg.body();
            case ARRIVAL -> leg.body() == null ? study.scenario().body() : leg.body();
            case DEEP_SPACE_MANOEUVRE, THRUST_ARC, BRAKING -> null;
        };
    }

    /** The first instant at which the trajectory may be, TDB seconds since J2000. */
    double start() {
        return publisher().seconds(spec().legs().get(0).earliest());
    }

    /** The last instant that its legs may need, with half a braking behind the arrival, TDB seconds since J2000. */
    double end() {
        return publisher().seconds(spec().legs().get(spec().legs().size() - 1).latest()) + afterArrival();
    }

    /** How long burns go on after the arrival at most, s. */
    private double afterArrival() {
        return spec().braking()
                .map(braking -> 0.5 * (braking.burns() + 1.0) * braking.interval())
                .orElse(0.0);
    }

    /** A fault at a key below {@code trajectory}. */
    public InputFault fault(String key, String what) {
        return study.source().fault("trajectory" + (key.isEmpty() ? "" : "." + key), what);
    }

    /** The key of a leg, counted from 0. */
    public static String key(int leg) {
        return "legs[" + (leg + 1) + "]";
    }
}
