package space.apophis.report.export;

import java.util.ArrayList;
import java.util.List;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.study.result.StateSample;

/** The Moon from the centre of Earth, from the ephemeris that a result was made with. */
public final class LunarPath {

    /** Between rows twice as far apart Hermite's polynomials of degree 7 err by centimetres, s. */
    private static final double STEP = 12.0 * 3600.0;

    /** For polynomials through four rows. */
    private static final int FEWEST = 4;

    private LunarPath() {}

    /**
     * Over a span, rows of even steps.
     *
     * @param start TDB seconds since J2000, within the ephemeris
     * @param end likewise, later
     */
    public static ExportedPath of(SolarSystem solarSystem, double start, double end) {
        final int steps = (int) Math.max(FEWEST - 1, Math.ceil((end - start) / STEP));
        final BodyStates bodies = new BodyStates();
        final List<StateSample> rows = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            final double t = i == steps ? end : start + i * (end - start) / steps;
            solarSystem.planets().fill(t, bodies);
            rows.add(row(t, bodies));
        }
        return new ExportedPath(
                "moon", "Moon", ExportedPath.Kind.MOON, 301, ExportedPath.NaifCentre.EARTH, List.of(rows));
    }

    private static StateSample row(double t, BodyStates bodies) {
        final int moon = 3 * Body.MOON.ordinal();
        final int earth = 3 * Body.EARTH.ordinal();
        final double[] state = new double[6];
        for (int axis = 0; axis < 3; axis++) {
            state[axis] = (bodies.position[moon + axis] - bodies.position[earth + axis]) / 1000.0;
            state[3 + axis] = (bodies.velocity[moon + axis] - bodies.velocity[earth + axis]) / 1000.0;
        }
        return new StateSample(t, state[0], state[1], state[2], state[3], state[4], state[5]);
    }
}
