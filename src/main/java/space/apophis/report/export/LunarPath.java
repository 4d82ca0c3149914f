package space.apophis.report.export;

import java.util.ArrayList;
import java.util.List;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.study.publish.Publisher;
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
            rows.add(Publisher.sample(t, new PVCoordinates(bodies.state(Body.EARTH), bodies.state(Body.MOON))));
        }
        return new ExportedPath(
                "moon", "Moon", ExportedPath.Kind.MOON, 301, ExportedPath.NaifCentre.EARTH, List.of(rows));
    }
}
