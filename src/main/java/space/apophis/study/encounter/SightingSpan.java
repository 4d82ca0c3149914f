package space.apophis.study.encounter;

import java.util.ArrayList;
import java.util.List;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.DateComponents;
import org.orekit.time.DateTimeComponents;
import org.orekit.time.TimeComponents;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.ephemeris.TdbClock;
import space.apophis.observation.Sky;
import space.apophis.scenario.ObservationSpec;
import space.apophis.study.publish.Publisher;

/**
 * The span of observation, cut where the trajectory ends or light from its start has not come yet.
 *
 * @param from TDB seconds since J2000, as all
 */
public record SightingSpan(double from, double to) {

    private static final double HOUR = 3600.0;

    /** Before and after the whole hour of the pass. */
    private static final double MARGIN = 15.0 * HOUR;

    /** The span that a scenario asks for, or the usual one about a pass. */
    public static SightingSpan of(ObservationSpec spec, double pass, Trajectory trajectory, SolarSystem solarSystem) {
        final Publisher publisher = new Publisher(solarSystem);
        final double hour = startOfStep(pass, HOUR, solarSystem.clock());
        final double from = spec.from() == null ? hour - MARGIN : publisher.seconds(spec.from());
        final double to = spec.to() == null ? hour + MARGIN : publisher.seconds(spec.to());
        return new SightingSpan(
                Math.max(from, trajectory.start() + Sky.LONGEST_LIGHT_TIME), Math.min(to, trajectory.end()));
    }

    /** The same span, cut at an instant. */
    public SightingSpan until(double last) {
        return new SightingSpan(from, Math.min(to, last));
    }

    /** Instants at whole steps of the day UTC within the span. */
    public List<Double> wholeSteps(double step, TdbClock clock) {
        final List<Double> instants = new ArrayList<>();
        final AbsoluteDate first = clock.date(startOfStep(from, step, clock));
        for (long i = 0; ; i++) {
            final double t = clock.seconds(first.shiftedBy(i * step));
            if (t > to + ROUNDING) {
                return instants;
            }
            if (t >= from - ROUNDING) {
                instants.add(t);
            }
        }
    }

    /** A date of the scenario and the same one counted in steps differ by so much, s. */
    private static final double ROUNDING = 1e-6;

    /** The whole step of the day UTC at or before an instant. */
    private static double startOfStep(double t, double step, TdbClock clock) {
        final DateTimeComponents utc = clock.date(t + ROUNDING).getComponents(clock.utc());
        final DateComponents day = utc.getDate();
        final double second = step * Math.floor(utc.getTime().getSecondsInUTCDay() / step);
        return clock.seconds(new AbsoluteDate(day, new TimeComponents(second), clock.utc()));
    }
}
