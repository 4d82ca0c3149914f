package space.apophis.validation;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.encounter.CloseApproach;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.smallbody.NonGravitational;
import space.apophis.smallbody.OrbitSolution;

/**
 * A year through the flyby: start and end of a run of JPL's small-body integrator, as the ASSIST project uses them
 * for its test. The non-gravitational parameters belong to the pair and are not those of solution 220.
 */
final class JplPairCases {

    private static final double AU = 149597870700.0;
    private static final double DAY = 86400.0;
    private static final double J2000 = 2451545.0;
    private static final double START = 2462138.5359989386;
    private static final double END = 2462503.0372426095;
    private static final double MINUTE = (2462240.5 - J2000) * DAY - 14.0 * 60.0 - 2.0 * 3600.0;
    private static final String SOURCE = "JPL small-body integrator, ASSIST test pair";

    private JplPairCases() {}

    static List<CaseResult> run(SolarSystem solarSystem, boolean full, Progress progress) {
        final Flight flight = Flight.of(solarSystem, start(), (END - J2000) * DAY, progress);
        final CloseApproach earth = flight.closest(Body.EARTH);
        final List<CaseResult> results = new ArrayList<>();
        results.add(
                new PublishedValue("pair: distance from Earth", 38011.465, 0.2, "km", 3, SOURCE + ", flown with DE440")
                        .compare(earth.distance() / 1e3));
        results.add(
                new PublishedValue("pair: time after 21:46:00 TDB", 12.745, 0.05, "s", 3, SOURCE + ", flown with DE440")
                        .compare(earth.time() - MINUTE));
        if (full) {
            final double miss = flight.trajectory()
                    .heliocentric((END - J2000) * DAY)
                    .getPosition()
                    .distance(end());
            // The pass multiplies what is wrong before it by some 7,500: Earth 40 m off shows as 160 km here.
            results.add(new PublishedValue("pair: distance from JPL's end a year later", 0.0, 300.0, "km", 1, SOURCE)
                    .compare(miss / 1e3));
        }
        return results;
    }

    private static OrbitSolution start() {
        final double auPerDay2 = AU / (DAY * DAY);
        return new OrbitSolution(
                "JPL pair",
                SOURCE,
                (START - J2000) * DAY,
                new Vector3D(-5.5946538550488512E-01, 8.5647564757574512E-01, 3.0415066217102493E-01)
                        .scalarMultiply(AU),
                new Vector3D(-1.3818324735921638E-02, -6.0088275597939191E-03, -2.5805044631309632E-03)
                        .scalarMultiply(AU / DAY),
                NonGravitational.inverseSquare(4.999999873689E-13 * auPerDay2, -2.901085508711E-14 * auPerDay2, 0.0));
    }

    private static Vector3D end() {
        return new Vector3D(1.7028330901729331E-02, 1.2193934090901304E+00, 4.7823589236374386E-01).scalarMultiply(AU);
    }
}
