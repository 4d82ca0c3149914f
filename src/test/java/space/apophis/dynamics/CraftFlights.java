package space.apophis.dynamics;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/** Flights of a craft that nothing had to be searched for: they begin low above Earth, pass Mars, or thrust for months. */
public final class CraftFlights {

    private static final SolarSystem SYSTEM = ShippedData.solarSystem();
    private static final double LAUNCH = Epoch.parse("2028-04-26T00:01:09 TDB").secondsSinceJ2000();
    private static final double SWING_BY =
            Epoch.parse("2025-03-12T13:01:09 TDB").secondsSinceJ2000();

    private CraftFlights() {}

    /** Like Ramses: from 200 km above Earth to a C3 of 15 km^2/s^2, and three burns in ten months. */
    public static CraftPath chemical() {
        return flown(
                departure(1400.0, 15e6),
                300,
                List.of(
                        burn(150.3, 3.1 / 24.0, 26.3, 291.0),
                        burn(280.0, 8.2 / 24.0, 26.3, 291.0),
                        burn(287.0, 0.001, 26.3, 291.0)));
    }

    /** Like DESTINY+: from 200 km above Earth to a C3 of 2 km^2/s^2, and thrust by 40 mN for most of ten months. */
    public static CraftPath ion() {
        final List<ThrustArc> arcs = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            final double angle = 0.4 * i;
            arcs.add(new ThrustArc(
                    LAUNCH + (2.0 + 25.0 * i) * Unit.DAY,
                    (i % 3 == 0 ? 18.0 : 25.0) * Unit.DAY,
                    new Vector3D(Math.cos(angle), Math.sin(angle), 0.0),
                    0.04,
                    3000.0));
        }
        return flown(departure(480.0, 2e6), 310, arcs);
    }

    /** Like Hera: past Mars at 5.6 km/s, two thousand kilometres above it and more. */
    public static CraftPath swingBy() {
        final PVCoordinates mars = new RelativeMotion(SYSTEM).of(Body.MARS, Body.SUN, SWING_BY);
        final Vector3D excess = new Vector3D(5600.0, new Vector3D(0.3, -0.8, 0.5).normalize());
        final Vector3D aside = new Vector3D(10e6, excess.orthogonal());
        final double before = 20.0 * Unit.DAY;
        final double start = SWING_BY - before;
        final PVCoordinates then = new RelativeMotion(SYSTEM).of(Body.MARS, Body.SUN, start);
        final CraftState craft = new CraftState(
                start,
                then.getPosition().subtract(excess.scalarMultiply(before)).add(aside),
                then.getVelocity().add(excess),
                1081.0);
        return new CraftPropagation(SYSTEM, Flights.JPL, Sunlight.NONE, 1e-3)
                .path(craft, start + 60.0 * Unit.DAY, List.of());
    }

    private static ThrustArc burn(double day, double days, double thrust, double impulse) {
        return new ThrustArc(LAUNCH + day * Unit.DAY, days * Unit.DAY, Vector3D.PLUS_J, thrust, impulse);
    }

    private static CraftState departure(double mass, double c3) {
        final PVCoordinates earth = new RelativeMotion(SYSTEM).of(Body.EARTH, Body.SUN, LAUNCH);
        final double radius = Body.EARTH.equatorialRadius() + 200e3;
        final double speed = Math.sqrt(c3 + 2.0 * SYSTEM.planets().gm(Body.EARTH) / radius);
        return new CraftState(
                LAUNCH,
                earth.getPosition().add(new Vector3D(radius, Vector3D.PLUS_I)),
                earth.getVelocity().add(new Vector3D(speed, new Vector3D(0.0, 0.8, 0.6))),
                mass);
    }

    private static CraftPath flown(CraftState start, double days, List<ThrustArc> burns) {
        return new CraftPropagation(SYSTEM, Flights.JPL, new Sunlight(17.0, 1.3), 1e-3)
                .path(start, start.time() + days * Unit.DAY, burns);
    }
}
