package space.apophis.transfer.flight;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SmallBodyAcceleration;
import space.apophis.dynamics.SmallBodyPropagation;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.mission.LegType;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.transfer.LambertArc;
import space.apophis.transfer.LambertProblem;
import space.apophis.transfer.PoweredSwingBy;
import space.apophis.transfer.TransferPlan;
import space.apophis.transfer.legs.LegNode;
import space.apophis.transfer.legs.LegTrajectory;
import space.apophis.units.Unit;

/** Trajectories of several legs for tests, strung from Lambert's arcs. */
public final class FlownLegs {

    public static final double GM = Ramses.SYSTEM.planets().gm(Body.SUN);
    private static final Path SCENARIOS = Path.of("scenarios");

    private final RelativeMotion motion = new RelativeMotion(Ramses.SYSTEM);
    private final List<Vector3D> places = new ArrayList<>();
    private final List<Vector3D> bodyVelocities = new ArrayList<>();
    private final List<Double> times = new ArrayList<>();
    private final List<LegType> types = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<LambertArc> arcs = new ArrayList<>();

    static Trajectory didymos() {
        OrbitSolution orbit =
                OrbitSolution.of(new ScenarioFiles(SCENARIOS).body(SCENARIOS.resolve("any.yaml"), "didymos"));
        return new SmallBodyPropagation(
                        Ramses.SYSTEM,
                        new SmallBodyAcceleration(Ramses.SYSTEM, Flights.JPL, orbit.nonGravitational()),
                        100.0,
                        5.0 * Unit.DAY)
                .run(orbit, Ramses.day("2027-03-01"), List.of(), Progress.SILENT);
    }

    /**
     * Hera as it might have flown without a limit on the declination: Earth, Mars, one manoeuvre, Didymos. Its place is that
     * of the least sum of burns whose swing-by needs none, found by a simplex to 1 km.
     */
    static LegTrajectory hera(Trajectory didymos) {
        double end = Ramses.day("2026-11-15");
        return new FlownLegs()
                .planet(LegType.LAUNCH, Body.EARTH, Ramses.day("2024-10-07T14:53:09"), 0)
                .planet(LegType.SWING_BY, Body.MARS, Ramses.day("2025-03-12T13:01:09"), 0)
                .place(
                        Ramses.day("2026-02-20"),
                        new Vector3D(-228_004_522_266.0, -237_892_973_402.0, -93_347_515_927.0))
                .to(LegType.ARRIVAL, "didymos", end, didymos.heliocentric(end))
                .strung();
    }

    /** Earth in 2027, Earth in 2028, Apophis in 2029, at the date of the swing-by that needs no impulse. */
    static LegTrajectory overEarth(Trajectory apophis, LegType end) {
        double arrival = Ramses.day("2029-02-01T04:34:26");
        return new FlownLegs()
                .planet(LegType.LAUNCH, Body.EARTH, Ramses.day("2027-03-01T00:01:09"), 0)
                .planet(LegType.SWING_BY, Body.EARTH, Ramses.day("2028-07-10T11:21:28"), 2)
                .to(end, "apophis", arrival, apophis.heliocentric(arrival))
                .strung();
    }

    /**
     * @param branch of the leg that leads here
     */
    FlownLegs planet(LegType type, Body body, double time, int branch) {
        return node(type, body.name(), time, motion.of(body, Body.SUN, time), branch);
    }

    FlownLegs place(double time, Vector3D place) {
        return node(LegType.DEEP_SPACE_MANOEUVRE, "", time, new PVCoordinates(place, Vector3D.ZERO), 0);
    }

    FlownLegs to(LegType type, String body, double time, PVCoordinates at) {
        return node(type, body, time, at, 0);
    }

    private FlownLegs node(LegType type, String body, double time, PVCoordinates at, int branch) {
        if (!times.isEmpty()) {
            int last = times.size() - 1;
            arcs.add(new LambertProblem(
                            GM,
                            places.get(last),
                            at.getPosition(),
                            time - times.get(last),
                            TransferPlan.ECLIPTIC_POLE,
                            false)
                    .arcs(1)
                    .get(branch));
        }
        types.add(type);
        bodies.add(body);
        times.add(time);
        places.add(at.getPosition());
        bodyVelocities.add(at.getVelocity());
        return this;
    }

    LegTrajectory strung() {
        List<LegNode> nodes = new ArrayList<>();
        int n = times.size();
        for (int i = 0; i < n; i++) {
            Vector3D body = bodyVelocities.get(i);
            Vector3D before = i == 0 ? body : arcs.get(i - 1).arrivalVelocity();
            Vector3D after = i < n - 1 ? arcs.get(i).departureVelocity() : body;
            double deltaV = before.distance(after);
            double periapsis = Double.NaN;
            if (types.get(i) == LegType.LAUNCH || types.get(i) == LegType.FLYBY) {
                deltaV = 0.0;
            } else if (types.get(i) == LegType.SWING_BY) {
                Body planet = Body.valueOf(bodies.get(i));
                PoweredSwingBy swingBy = new PoweredSwingBy(
                        Ramses.SYSTEM.planets().gm(planet),
                        planet.equatorialRadius() + 3e5,
                        before.subtract(body),
                        after.subtract(body));
                deltaV = swingBy.deltaV();
                periapsis = swingBy.periapsis();
            }
            nodes.add(new LegNode(
                    types.get(i), bodies.get(i), times.get(i), places.get(i), body, before, after, deltaV, periapsis));
        }
        return new LegTrajectory(GM, nodes);
    }
}
