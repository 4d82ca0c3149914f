package space.apophis.transfer.flight;

import java.util.List;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.Sunlight;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.mission.LegType;
import space.apophis.transfer.BrakingPlan;
import space.apophis.transfer.Days;
import space.apophis.transfer.LaunchSite;
import space.apophis.transfer.ParkingOrbit;
import space.apophis.transfer.Propulsion;
import space.apophis.transfer.TransferPlan;
import space.apophis.transfer.grid.TransferGrid;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.transfer.legs.LegTrajectory;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * A craft like Ramses for tests. All assumed: 1.4 t, a thrust of 26.3 N and a specific impulse of 291 s as Hera's flight
 * implies them, 17 m^2 in the light, a circle of 200 km, azimuths from Tanegashima, four burns a week apart.
 */
public final class Ramses {

    public static final SolarSystem SYSTEM = ShippedData.solarSystem();
    public static final Propulsion PROPULSION = new Propulsion(26.3, 291.0);
    public static final Spacecraft CRAFT = new Spacecraft(1400.0, new Sunlight(17.0, 1.3), PROPULSION);
    public static final LaunchSite TANEGASHIMA = new LaunchSite(
            "Tanegashima",
            Math.toRadians(30.401),
            Math.toRadians(130.975),
            Math.toRadians(85.0),
            Math.toRadians(125.0));
    public static final ParkingOrbit PARKING =
            new ParkingOrbit(SYSTEM.planets().gm(Body.EARTH), Body.EARTH.equatorialRadius() + 200e3);
    public static final Departure DEPARTURE = new Departure.Launch(PARKING, TANEGASHIMA);
    public static final BrakingPlan BRAKING = new BrakingPlan(List.of(0.5, 0.3, 0.15, 0.05), 7.0 * Unit.DAY, 0.0);
    public static final FlownPlan RENDEZVOUS = new FlownPlan(
            CRAFT, DEPARTURE, new Arrival.Rendezvous(BRAKING, new HoldPoint(1e6, HoldPoint.Side.SUNWARD)));

    private static Trajectory apophis;

    private Ramses() {}

    public static synchronized Trajectory apophis() {
        if (apophis == null) {
            apophis = Flights.fly(Flights.apophis(), day("2029-04-01"), 100.0);
        }
        return apophis;
    }

    public static double day(String date) {
        return Epoch.parse(date + " TDB").secondsSinceJ2000();
    }

    public static LegTrajectory conics(TransferOption option, LegType end) {
        return option.trajectory(SYSTEM, apophis(), end, "apophis");
    }

    public static TransferOption option(String launch, String arrival) {
        return TransferGrid.of(
                        new TransferPlan(
                                new Days(day(launch), Unit.DAY, 1),
                                new Days(day(arrival), Unit.DAY, 1),
                                0,
                                day("2029-04-13T21:46:12.7")),
                        SYSTEM,
                        apophis())
                .option(0, 0, 0)
                .orElseThrow();
    }
}
