package space.apophis.report.export.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orekit.time.AbsoluteDate;
import space.apophis.ephemeris.AsteroidEphemeris;
import space.apophis.ephemeris.DeFile;
import space.apophis.ephemeris.DeHeader;
import space.apophis.ephemeris.PlanetaryEphemeris;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.job.Program;
import space.apophis.units.Epoch;
import space.apophis.units.PlainLine;
import space.apophis.units.Unit;

/**
 * The planetary ephemeris in use, as other programs are given it.
 *
 * @param name of its file
 * @param file whole records that cover what is asked for, with the masses of the perturbing asteroids among its constants
 * @param provenance lines
 */
public record PlanetSource(String name, DeFile file, List<String> provenance) {

    /**
     * Cuts the ephemeris to a span.
     *
     * @param from JD TDB; negative infinity for all there is
     * @param to JD TDB; positive infinity for all there is
     * @throws InputFault if it does not cover the span, or the span is none
     */
    public static PlanetSource of(SolarSystem solarSystem, double from, double to) {
        final PlanetaryEphemeris planets = solarSystem.planets();
        final DeFile whole = planets.content();
        final String covers = "the ephemeris " + planets.name() + " covers " + date(solarSystem, whole.wholeFrom())
                + " to " + date(solarSystem, whole.wholeTo()) + " TDB";
        if (!(whole.wholeFrom() < whole.wholeTo())) {
            throw new InputFault(planets.name() + ": has no whole record");
        }
        if (from < whole.wholeFrom() && from != Double.NEGATIVE_INFINITY || from >= whole.wholeTo()) {
            throw new InputFault("--from: " + covers);
        }
        if (to > whole.wholeTo() && to != Double.POSITIVE_INFINITY || to <= whole.wholeFrom()) {
            throw new InputFault("--to-date: " + covers);
        }
        if (!(from < to)) {
            throw new InputFault("--to-date: is not later than --from");
        }
        final DeFile cut = whole.covering(Math.max(from, whole.wholeFrom()), Math.min(to, whole.wholeTo()));
        return new PlanetSource(
                planets.name(),
                new DeFile(withAsteroids(cut.header(), solarSystem.asteroids()), cut.data()),
                List.of(
                        Program.nameAndVersion(),
                        "Ephemeris " + PlainLine.of(planets.name()) + " SHA-256 " + solarSystem.sha256(),
                        PlainLine.of(planets.title()),
                        "Covers " + date(solarSystem, cut.header().startJulianDate()) + " to "
                                + date(solarSystem, cut.header().endJulianDate()) + " TDB"));
    }

    private static String date(SolarSystem solarSystem, double julianDate) {
        final AbsoluteDate date = solarSystem.clock().date((julianDate - Epoch.J2000_JULIAN_DATE) * Unit.DAY);
        return date.getComponents(solarSystem.context().getTimeScales().getTDB())
                .getDate()
                .toString();
    }

    /** JPL's names of the gravitational parameters of asteroids, au^3/d^2, are MA and four digits. */
    private static DeHeader withAsteroids(DeHeader header, AsteroidEphemeris asteroids) {
        final Map<String, Double> constants = new LinkedHashMap<>(header.constants());
        final double au = 1000.0 * header.constant("AU");
        for (int i = 0; i < asteroids.count(); i++) {
            constants.putIfAbsent(
                    String.format(Locale.ROOT, "MA%04d", asteroids.numbers().get(i)),
                    asteroids.gms()[i] / (au * au * au) * Unit.DAY * Unit.DAY);
        }
        return header.withConstants(constants);
    }
}
