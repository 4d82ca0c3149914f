package space.apophis.report.export.scene;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.report.export.ExportSource;
import space.apophis.report.export.ExportedPath;
import space.apophis.report.export.Motion;
import space.apophis.report.export.Motions;
import space.apophis.smallbody.HeliocentricElements;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.AsteroidResult;

/**
 * The asteroid as element lines of Stellarium ({@code ssystem_minor.ini}): it knows conics about the Sun only, so each set of osculating
 * elements holds for the days about its epoch ({@code orbit_good}) in which it points within an arc minute of where the asteroid is seen
 * from Earth's centre, and the next goes on from there; Stellarium hides a body outside of its days. Elements are of its
 * own ecliptic, that of VSOP87, with Gauss's constant, dates TDB, as its {@code SolarSystem.cpp} has them.
 */
public final class StellariumExport {

    private static final double ASTRONOMICAL_UNIT = 1.495978707e11;
    private static final double DAY = 86400.0;
    private static final double GAUSS = 0.01720209895;

    /** Of the Sun by Gauss's constant, m^3/s^2: Stellarium makes the mean motion from it. */
    private static final double GM = GAUSS * GAUSS * Math.pow(ASTRONOMICAL_UNIT, 3) / (DAY * DAY);

    /** From the x axis of J2000 to that of Stellarium's ecliptic, the dynamical equinox of VSOP87, as it turns one to the other, rad. */
    private static final double EQUINOX = Math.toRadians(0.0000275);

    /** By which the obliquity of {@link HeliocentricElements} is more than Stellarium's, 23.4392803055556 degrees, rad. */
    private static final double OBLIQUITY = HeliocentricElements.OBLIQUITY - Math.toRadians(23.4392803055555555556);

    /** rad */
    private static final double ARC_MINUTE = Math.PI / 10800.0;

    /** Beyond a year from the epoch Stellarium says that positions are not good, whatever the file says, s. */
    private static final double LONGEST = 360.0 * DAY;

    /** s */
    private static final double SHORTEST = 30.0;

    /** So that no instant falls between two sets, s. */
    private static final double OVERLAP = 1.0;

    private static final Pattern NUMBERED = Pattern.compile("^\\((\\d+)\\) *(.*)$");

    /**
     * Elements and when they hold.
     *
     * @param epoch of osculation, TDB seconds since J2000
     * @param half how long before and after it, s
     */
    record Set(double epoch, double half, HeliocentricElements elements) {}

    private StellariumExport() {}

    public static Map<String, byte[]> write(ExportSource source) {
        final StringBuilder text = new StringBuilder();
        source.provenance()
                .forEach(line -> text.append("# ").append(StkExport.ascii(line)).append('\n'));
        text.append("# To be added to data/ssystem_minor.ini in Stellarium's user folder.\n");
        int number = 0;
        for (Set set : sets(source)) {
            text.append(section(source, set, ++number));
        }
        return Map.of("stellarium.ini", text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** One after the other over all of the asteroid's path. */
    static List<Set> sets(ExportSource source) {
        final Motions motions = new Motions(source);
        final List<Set> sets = new ArrayList<>();
        for (ExportedPath path : source.paths()) {
            if (path.kind() == ExportedPath.Kind.ASTEROID) {
                motions.fromSun(path).forEach(motion -> chain(motion, motions::earth, sets));
            }
        }
        return sets;
    }

    private static void chain(Motion motion, DoubleFunction<PVCoordinates> earth, List<Set> sets) {
        double from = motion.start();
        while (motion.end() - from > OVERLAP) {
            final double longest = Math.min(LONGEST, 0.5 * (motion.end() - from));
            double half = Math.min(SHORTEST, longest);
            double worse = longest;
            while (worse > half && holds(motion, earth, from, Math.min(2.0 * half, longest))) {
                half = Math.min(2.0 * half, longest);
            }
            worse = Math.min(2.0 * half, longest);
            for (int i = 0; i < 6 && worse > half; i++) {
                final double middle = 0.5 * (half + worse);
                if (holds(motion, earth, from, middle)) {
                    half = middle;
                } else {
                    worse = middle;
                }
            }
            sets.add(new Set(from + half, half, elements(motion, from + half)));
            from += 2.0 * half;
        }
    }

    private static HeliocentricElements elements(Motion motion, double t) {
        final PVCoordinates state = motion.at().apply(t);
        return HeliocentricElements.of(turned(state.getPosition()), turned(state.getVelocity()), GM);
    }

    /** So that its ecliptic of J2000 is that of Stellarium. */
    private static Vector3D turned(Vector3D v) {
        return new Vector3D(v.getX() - EQUINOX * v.getY(), v.getY() + EQUINOX * v.getX(), v.getZ())
                .add(new Vector3D(0.0, -OBLIQUITY * v.getZ(), OBLIQUITY * v.getY()));
    }

    /** The way back. */
    private static Vector3D back(Vector3D v) {
        return new Vector3D(v.getX() + EQUINOX * v.getY(), v.getY() - EQUINOX * v.getX(), v.getZ())
                .add(new Vector3D(0.0, OBLIQUITY * v.getZ(), -OBLIQUITY * v.getY()));
    }

    /** Whether elements in the middle point well enough at both ends and on the way. */
    private static boolean holds(Motion motion, DoubleFunction<PVCoordinates> earth, double from, double half) {
        final HeliocentricElements elements = elements(motion, from + half);
        for (double share : new double[] {-1.0, 1.0, -0.75, 0.75, -0.5, 0.5}) {
            final double t = from + half + share * half;
            if (off(elements, share * half, motion.at().apply(t), earth.apply(t)) > ARC_MINUTE) {
                return false;
            }
        }
        return true;
    }

    /** Angle between where they point and where the asteroid is, from Earth's centre, rad. */
    static double off(HeliocentricElements elements, double after, PVCoordinates there, PVCoordinates earth) {
        final Vector3D shown = back(new HeliocentricElements(
                                elements.gmSun(),
                                elements.eccentricity(),
                                elements.perihelionDistance(),
                                elements.inclination(),
                                elements.node(),
                                elements.argumentOfPerihelion(),
                                elements.timeSincePerihelion() + after)
                        .state()
                        .getPosition())
                .subtract(earth.getPosition());
        return Vector3D.angle(shown, there.getPosition().subtract(earth.getPosition()));
    }

    private static String section(ExportSource source, Set set, int number) {
        final AsteroidResult asteroid = source.result().asteroid();
        final Matcher numbered = NUMBERED.matcher(asteroid.designation());
        final boolean hasNumber = numbered.matches();
        final String name = hasNumber ? numbered.group(2) : asteroid.designation();
        final String from = new Publisher(source.solarSystem()).tdb(set.epoch() - set.half());
        final HeliocentricElements e = set.elements();
        final StringBuilder text = new StringBuilder();
        text.append("\n[")
                .append(asteroid.name().replaceAll("[^a-z0-9]", ""))
                .append(number)
                .append("]\n");
        line(text, "type", "asteroid");
        line(text, "name", plain(name) + " from " + from.substring(0, 16).replace('T', ' '));
        if (hasNumber) {
            line(text, "minor_planet_number", numbered.group(1));
        }
        if (asteroid.absoluteMagnitude() != null) {
            line(text, "absolute_magnitude", asteroid.absoluteMagnitude().toString());
        }
        if (asteroid.slopeParameter() != null) {
            line(text, "slope_parameter", asteroid.slopeParameter().toString());
        }
        if (asteroid.diameterKm() != null) {
            line(text, "radius", Double.toString(0.5 * asteroid.diameterKm()));
        }
        line(text, "parent", "Sun");
        line(text, "coord_func", "kepler_orbit");
        line(text, "orbit_Epoch", date(set.epoch()));
        line(text, "orbit_good", days(set.half() + OVERLAP));
        line(text, "orbit_PericenterDistance", digits(e.perihelionDistance() / ASTRONOMICAL_UNIT));
        line(text, "orbit_Eccentricity", digits(e.eccentricity()));
        line(text, "orbit_Inclination", digits(Math.toDegrees(e.inclination())));
        line(text, "orbit_AscendingNode", digits(Math.toDegrees(e.node())));
        line(text, "orbit_ArgOfPericenter", digits(Math.toDegrees(e.argumentOfPerihelion())));
        line(text, "orbit_TimeAtPericenter", date(set.epoch() - e.timeSincePerihelion()));
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(" = ").append(value).append('\n');
    }

    /** A comma would make a list of it, a semicolon a comment. */
    private static String plain(String name) {
        return StkExport.ascii(name).replaceAll("[^A-Za-z0-9 ()/+.-]", " ").strip();
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, "%.12f", value);
    }

    private static String days(double seconds) {
        return String.format(Locale.ROOT, "%.6f", seconds / DAY);
    }

    private static String date(double secondsTdb) {
        final BigDecimal date = XyzvFiles.date(secondsTdb);
        return date.setScale(9, RoundingMode.HALF_EVEN).toPlainString();
    }
}
