package space.apophis.validation;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.encounter.CloseApproach;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.DataFolder;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.ForceSpec.EarthPoleName;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;
import space.apophis.validation.PublishedCases.PublishedValue;

/**
 * JPL's products that are met without the Sun's J2, each with the set of forces that meets it best; docs/accuracy.md has the
 * other sets. Horizons, which is met with it, is among {@link PublishedCases}.
 */
final class SunJ2Cases {

    /** After the pass, TDB seconds since J2000. */
    static final double AFTER_THE_PASS = (2462260.5 - Epoch.J2000_JULIAN_DATE) * Unit.DAY;

    /** Half the last digit of a Julian date in one double, s. */
    private static final double ROUNDING = 0x1p-32 * Unit.DAY;

    private static final String WITHOUT = "without the Sun's J2: ";
    private static final String CNEOS = "CNEOS close-approach table, solution 220";

    private SunJ2Cases() {}

    /** JPL's set of terms with the Sun's J2 or without, Earth's figure with J3 and J4 or without, about a pole. */
    static ForceSpec forces(boolean sunJ2, EarthPoleName pole, boolean j3AndJ4) {
        return new ForceSpec(true, true, true, true, true, true, true, j3AndJ4, j3AndJ4, sunJ2, true, pole);
    }

    static List<ValidationSuite.CaseResult> run(
            SolarSystem solarSystem, OrbitSolution solution220, JplPair assist, Progress progress) {
        final ForceSpec without = forces(false, EarthPoleName.TRUE_OF_DATE, false);
        final ForceSpec withoutJ2000 = forces(false, EarthPoleName.J2000, false);
        final CloseApproach earth = JplFlight.closest(
                JplFlight.of(solarSystem, solution220, without, AFTER_THE_PASS, progress), Body.EARTH);
        final IntegratorSpec integrator = JplFlight.INTEGRATOR;
        return List.of(
                new PublishedValue(WITHOUT + "distance from Earth", 38011.4592, 0.01, "km", 4, CNEOS)
                        .compare(earth.distance() / 1e3),
                // 10 m nearer is faster by as much
                new PublishedValue(WITHOUT + "relative speed", 7.42253895678, 4e-7, "km/s", 8, CNEOS)
                        .compare(earth.relativeSpeed() / 1e3),
                // 1.1e-7 less about the pole of J2000, 9e-9 off with J3 and J4, 2.3e-8 with the Sun's J2
                new PublishedValue(WITHOUT + "excess velocity", 5.84135589753, 6e-9, "km/s", 10, CNEOS)
                        .compare(earth.conic().hyperbolicExcessVelocity().orElseThrow() / 1e3),
                // The shipped planets displace Apophis by 3 cm before the pass, which makes 0.2 km of it.
                new PublishedValue(
                                WITHOUT + "end of the GRSS pair",
                                0.0,
                                solarSystem.planets().name().equals(DataFolder.EPHEMERIS) ? 0.3 : 0.1,
                                "km",
                                3,
                                JplPair.SECOND_SOURCE)
                        .compare(miss(solarSystem, JplPair.second(), without, integrator)
                                        .getNorm()
                                / 1e3),
                new PublishedValue(WITHOUT + "end of the ASSIST pair, pole of J2000", 0.0, 2.0, "km", 2, JplPair.SOURCE)
                        .compare(miss(solarSystem, assist, withoutJ2000, integrator)
                                        .getNorm()
                                / 1e3),
                new PublishedValue(
                                WITHOUT + "the same, epoch free within its rounding", 0.0, 0.1, "km", 2, JplPair.SOURCE)
                        .compare(missAtBestEpoch(solarSystem, assist, withoutJ2000, integrator) / 1e3));
    }

    /** From JPL's end to where a flight ends, ICRF, m. */
    static Vector3D miss(SolarSystem solarSystem, JplPair pair, ForceSpec forces, IntegratorSpec integrator) {
        return JplFlight.of(solarSystem, pair.start(), forces, integrator, pair.end(), Progress.SILENT)
                .trajectory()
                .heliocentric(pair.end())
                .getPosition()
                .subtract(pair.position());
    }

    /** The least that is left of it, m, where the epoch of the start may be anywhere that one double rounds to it. */
    static double missAtBestEpoch(SolarSystem solarSystem, JplPair pair, ForceSpec forces, IntegratorSpec integrator) {
        final Vector3D early = miss(solarSystem, shifted(pair, -ROUNDING), forces, integrator);
        final Vector3D late = miss(solarSystem, shifted(pair, ROUNDING), forces, integrator);
        final Vector3D change = late.subtract(early);
        final double best = FastMath.max(0.0, FastMath.min(1.0, -early.dotProduct(change) / change.getNormSq()));
        return early.add(change.scalarMultiply(best)).getNorm();
    }

    private static JplPair shifted(JplPair pair, double seconds) {
        final OrbitSolution start = pair.start();
        return new JplPair(
                new OrbitSolution(
                        start.name(),
                        start.source(),
                        start.epoch() + seconds,
                        start.position(),
                        start.velocity(),
                        start.nonGravitational()),
                pair.end(),
                pair.position());
    }
}
