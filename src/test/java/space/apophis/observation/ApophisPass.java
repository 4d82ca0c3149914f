package space.apophis.observation;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.smallbody.OrbitSolution;

/** The pass of 2029 as shipped, flown once for all tests, and one that goes through Earth's shadow. */
final class ApophisPass {

    /** 2029-04-13T21:46:12.746 TDB. */
    static final double CLOSEST = 924_083_172.746;

    /** 2029-04-13T06:00 UTC to 2029-04-14T12:00 UTC. */
    static final InstantSearch SEARCH = new InstantSearch(924_026_469.184, 924_134_469.184, 300);

    static final SolarSystem SOLAR_SYSTEM = ShippedData.solarSystem();
    static final BodySurface SURFACE = BodySurface.of(SOLAR_SYSTEM, Body.EARTH);
    static final Trajectory TRAJECTORY = Flights.fly(Flights.apophis(), CLOSEST + 3 * 86_400, 1e-2);

    private ApophisPass() {}

    static Sky sky() {
        return new Sky(SOLAR_SYSTEM, TRAJECTORY);
    }

    static SiteView view(double latitudeDeg, double longitudeDeg) {
        return new SiteView(
                SOLAR_SYSTEM,
                SURFACE,
                sky(),
                new Site("test", Math.toRadians(latitudeDeg), Math.toRadians(longitudeDeg), 800, "test"));
    }

    /** A body 100,000 km behind Earth that crosses the shadow at 5 km/s; it is on the axis at the closest instant. */
    static Sky throughTheShadow() {
        double start = CLOSEST - 3_600;
        RelativeMotion motion = new RelativeMotion(SOLAR_SYSTEM);
        var earth = motion.of(Body.EARTH, Body.SUN, start);
        Vector3D back = earth.getPosition().normalize();
        Vector3D across = Vector3D.PLUS_K.crossProduct(back).normalize();
        OrbitSolution orbit = new OrbitSolution(
                "shadow",
                "test",
                start,
                earth.getPosition().add(1e8, back).add(-1.8e7, across),
                earth.getVelocity().add(5e3, across),
                Flights.apophis().nonGravitational());
        return new Sky(SOLAR_SYSTEM, Flights.fly(orbit, start + 9_000, 1e-2));
    }
}
