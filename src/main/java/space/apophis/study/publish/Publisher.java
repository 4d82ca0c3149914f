package space.apophis.study.publish;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.DateComponents;
import org.orekit.time.TimeComponents;
import org.orekit.time.TimeScale;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SampledPath;
import space.apophis.encounter.impact.Contact;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.body.NonGravitationalSpec;
import space.apophis.scenario.body.PhysicalSpec;
import space.apophis.smallbody.HeliocentricElements;
import space.apophis.smallbody.OrbitClass;
import space.apophis.study.result.AsteroidResult;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.ContactResult;
import space.apophis.study.result.OrbitResult;
import space.apophis.study.result.PathResult;
import space.apophis.study.result.Place;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.When;
import space.apophis.units.Epoch;
import space.apophis.units.Epoch.TimeScaleName;
import space.apophis.units.Unit;

/** The one place where SI, radians and TDB become the units and dates that people read. */
public final class Publisher implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final double KM = 1000.0;
    private static final double ARCSECOND = Math.toRadians(1.0 / 3600.0);
    private static final double AU_PER_DAY_2 = Unit.AU / (Unit.DAY * Unit.DAY);
    private static final int MILLISECONDS = 3;
    private static final int YEAR_LENGTH = 4;
    private static final double HOUR = 3600.0;

    private final SolarSystem solarSystem;

    /** By its clock and its bodies. */
    public Publisher(SolarSystem solarSystem) {
        this.solarSystem = solarSystem;
    }

    /** TDB seconds since J2000 of a date in any scale. */
    public double seconds(Epoch epoch) {
        if (epoch.scale() == TimeScaleName.TDB) {
            return epoch.secondsSinceJ2000();
        }
        final TimeScale scale = switch (epoch.scale()) {
            case TDB -> solarSystem.clock().tdb();
            case TT -> solarSystem.context().getTimeScales().getTT();
            case TAI -> solarSystem.context().getTimeScales().getTAI();
            case UTC -> solarSystem.clock().utc();
        };
        return solarSystem
                .clock()
                .seconds(new AbsoluteDate(
                        new DateComponents(DateComponents.J2000_EPOCH, epoch.day()),
                        new TimeComponents(epoch.secondOfDay()),
                        scale));
    }

    /** ISO text of an instant, TDB, to the millisecond. */
    public String tdb(double secondsTdb) {
        return Epoch.ofSecondsSinceJ2000(secondsTdb, TimeScaleName.TDB).toIso(MILLISECONDS);
    }

    /** The year of an instant, TDB. */
    public static int year(double secondsTdb) {
        return Integer.parseInt(Epoch.ofSecondsSinceJ2000(secondsTdb, TimeScaleName.TDB)
                .toIso(0)
                .substring(0, YEAR_LENGTH));
    }

    /** ISO text of an instant, UTC, to the millisecond, ending in Z. */
    public String utc(double secondsTdb) {
        return solarSystem
                        .clock()
                        .date(secondsTdb)
                        .getComponents(solarSystem.clock().utc())
                        .toStringWithoutUtcOffset(60, MILLISECONDS)
                + "Z";
    }

    /** ISO text of an instant, UTC, to the second: days of TDB and of UTC differ by milliseconds. */
    public String utcSeconds(double secondsTdb) {
        return solarSystem
                        .clock()
                        .date(secondsTdb)
                        .getComponents(solarSystem.clock().utc())
                        .toStringWithoutUtcOffset(60, 0)
                + "Z";
    }

    /** ISO text of a date of the scenario, UTC, to the second. */
    public String utc(Epoch epoch) {
        return epoch.scale() == TimeScaleName.UTC ? epoch.toIso(0) + "Z" : utc(seconds(epoch));
    }

    /** An instant, UTC to the second. */
    public When when(double secondsTdb) {
        return new When(secondsTdb, utcSeconds(secondsTdb));
    }

    /** Of m in km, or of m/s in km/s. */
    public static double km(double metres) {
        return metres / KM;
    }

    /** Of m^2/s^2 in km^2/s^2. */
    public static double km2(double energy) {
        return energy / (KM * KM);
    }

    /** Of m^3/s^2 in km^3/s^2. */
    public static double km3(double gm) {
        return gm / (KM * KM * KM);
    }

    /** Of m/s^2 in au/d^2. */
    public static double auPerDay2(double acceleration) {
        return acceleration / AU_PER_DAY_2;
    }

    /** In thousandths of its unit: of m/s in mm/s, of km in m. */
    public static double milli(double value) {
        return value * KM;
    }

    /** Of radians. */
    public static double degrees(double angle) {
        return Math.toDegrees(angle);
    }

    /** Of radians, or of rad/s in arcsec/s. */
    public static double arcseconds(double angle) {
        return angle / ARCSECOND;
    }

    /** Null where it is not a number. */
    public static Double orNull(double value) {
        return Double.isNaN(value) ? null : value;
    }

    /**
     * A burn.
     *
     * @param begin TDB seconds since J2000
     * @param duration s
     * @param deltaV m/s
     * @param gravityLoss m/s; not a number where it is not apart
     * @param massBefore kg
     * @param massAfter kg
     */
    public BurnResult burn(
            double begin, double duration, double deltaV, double gravityLoss, double massBefore, double massAfter) {
        return new BurnResult(when(begin), duration / HOUR, km(deltaV), orNull(km(gravityLoss)), massBefore, massAfter);
    }

    /** How a small body comes down. */
    public ContactResult contact(Contact contact) {
        return new ContactResult(
                tdb(contact.time()),
                utc(contact.time()),
                contact.time(),
                degrees(contact.place().getLatitude()),
                degrees(contact.place().getLongitude()),
                // to the millimetre, to which the instant is known
                FastMath.rint(contact.place().getAltitude() * KM) / (KM * KM) + 0.0,
                km(contact.groundSpeed()),
                km(contact.inertialSpeed()),
                degrees(contact.descent()),
                degrees(contact.azimuth()));
    }

    /** A place in km. */
    public static Place place(Vector3D position) {
        return new Place(km(position.getX()), km(position.getY()), km(position.getZ()));
    }

    /** A state in km and km/s. */
    public static StateSample sample(double secondsTdb, PVCoordinates state) {
        return new StateSample(
                secondsTdb,
                km(state.getPosition().getX()),
                km(state.getPosition().getY()),
                km(state.getPosition().getZ()),
                km(state.getVelocity().getX()),
                km(state.getVelocity().getY()),
                km(state.getVelocity().getZ()));
    }

    /** The way of a spacecraft. */
    public PathResult path(List<SampledPath> stretches) {
        return new PathResult(stretches.stream()
                .map(stretch -> IntStream.range(0, stretch.rows())
                        .mapToObj(row -> sample(stretch.time(row), stretch.state(row)))
                        .toList())
                .toList());
    }

    /** A stretch of a path as polynomials between its rows, m and m/s. */
    public static SampledPath smooth(List<StateSample> rows) {
        return new SampledPath(
                rows.stream().mapToDouble(StateSample::secondsTdb).toArray(),
                rows.stream().map(Publisher::state).toArray(PVCoordinates[]::new));
    }

    private static PVCoordinates state(StateSample row) {
        return new PVCoordinates(
                new Vector3D(KM * row.xKm(), KM * row.yKm(), KM * row.zKm()),
                new Vector3D(KM * row.vxKmS(), KM * row.vyKmS(), KM * row.vzKmS()));
    }

    /** What is told of the asteroid itself. */
    public AsteroidResult asteroid(BodySpec body) {
        final PhysicalSpec physical = body.physical();
        final NonGravitationalSpec forces = body.nonGravitational();
        return new AsteroidResult(
                body.name(),
                body.designation(),
                tdb(seconds(body.orbit().epoch())),
                seconds(body.orbit().epoch()),
                physical == null ? null : physical.absoluteMagnitude(),
                physical == null ? null : physical.slopeParameter(),
                physical == null || physical.diameter() == null ? null : km(physical.diameter()),
                forces == null ? 0.0 : auPerDay2(forces.a1()),
                forces == null ? 0.0 : auPerDay2(forces.a2()),
                forces == null ? 0.0 : auPerDay2(forces.a3()));
    }

    /** The osculating orbit about the Sun. */
    public OrbitResult orbit(double secondsTdb, PVCoordinates heliocentric) {
        final HeliocentricElements elements = HeliocentricElements.of(
                heliocentric.getPosition(),
                heliocentric.getVelocity(),
                solarSystem.planets().gm(Body.SUN));
        return orbit(secondsTdb, elements, OrbitClass.of(elements).label());
    }

    /** The orbit of the barycentre of Earth and Moon, which unlike Earth's own does not depend on the time of month. */
    public OrbitResult earthOrbit(double secondsTdb) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final double earth = solarSystem.planets().gm(Body.EARTH);
        final double moon = solarSystem.planets().gm(Body.MOON);
        final PVCoordinates barycentre = new PVCoordinates(
                earth / (earth + moon),
                motion.of(Body.EARTH, Body.SUN, secondsTdb),
                moon / (earth + moon),
                motion.of(Body.MOON, Body.SUN, secondsTdb));
        final HeliocentricElements elements = HeliocentricElements.of(
                barycentre.getPosition(),
                barycentre.getVelocity(),
                solarSystem.planets().gm(Body.SUN) + earth + moon);
        return orbit(secondsTdb, elements, "Earth");
    }

    private OrbitResult orbit(double secondsTdb, HeliocentricElements elements, String orbitClass) {
        return new OrbitResult(
                tdb(secondsTdb),
                secondsTdb,
                elements.semiMajorAxis() / Unit.AU,
                elements.eccentricity(),
                degrees(elements.inclination()),
                degrees(elements.node()),
                degrees(elements.argumentOfPerihelion()),
                degrees(elements.meanAnomaly()),
                elements.perihelionDistance() / Unit.AU,
                elements.aphelionDistance() / Unit.AU,
                elements.period() / Unit.DAY,
                orbitClass);
    }
}
