package space.apophis.study.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.scenario.mission.DaysSpec;
import space.apophis.scenario.mission.LegType;
import space.apophis.scenario.mission.SharedLaunchSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.transfer.Launcher;
import space.apophis.transfer.LauncherTables;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonPoint;
import space.apophis.transfer.shared.RendezvousFlight;
import space.apophis.transfer.shared.SharedFlights;
import space.apophis.transfer.shared.SharedTrade;
import space.apophis.units.Epoch;

/** Which days fit, and why others do not. */
class DayPublisherTest {

    private static final Launcher LAUNCHER =
            LauncherTables.launcher("h3-24", ShippedData.solarSystem().planets().gm(Body.EARTH));
    private static final Vector3D EXCESS = new Vector3D(2600.0, 1700.0, 2200.0);

    private static DayPublisher publisher(double mass) {
        SharedLaunchSpec spec = new SharedLaunchSpec(
                new DaysSpec(Epoch.parse("2028-04-20 UTC"), Epoch.parse("2028-05-01 UTC"), 86400.0),
                1550.0,
                54.0,
                7,
                null);
        return new DayPublisher(spec, LAUNCHER, mass, new Publisher(ShippedData.solarSystem()));
    }

    private static RendezvousFlight rendezvous(double deltaV) {
        return new RendezvousFlight(
                EXCESS, 0.0, Vector3D.ZERO, 1.0, Vector3D.ZERO, 2.0, new Vector3D(0.0, deltaV, 0.0), 0.0);
    }

    private static IonFlight ion(double propellant) {
        IonPoint launch = new IonPoint(LegType.LAUNCH, "EARTH", 0.0, Vector3D.ZERO, Vector3D.ZERO, EXCESS, 480.0);
        IonPoint end = new IonPoint(
                LegType.FLYBY, "phaethon", 1.0, Vector3D.ZERO, Vector3D.ZERO, Vector3D.ZERO, 480.0 - propellant);
        return new IonFlight(List.of(launch, end), List.of(), List.of());
    }

    private static SharedFlights both(double deltaV, double propellant) {
        return new SharedFlights(rendezvous(deltaV), ion(propellant));
    }

    private static SharedTrade.Ends ends(SharedFlights leastDeltaV, SharedFlights leastPropellant) {
        return new SharedTrade.Ends(
                Optional.of(leastDeltaV.rendezvous()),
                Optional.of(leastDeltaV),
                Optional.of(leastPropellant.ion()),
                Optional.of(leastPropellant));
    }

    private static final SharedTrade.Ends GOOD = ends(both(1500.0, 30.0), both(3500.0, 12.0));

    @Test
    void bothFit() {
        SharedLaunchResult.Day day = publisher(1880.0).day(8.94e8, GOOD, Optional.of(both(1500.0, 30.0)));
        assertTrue(day.bothFit() && day.rendezvousFits() && day.ionFits());
        assertNull(day.reason());
        assertEquals(14.49, day.shared().c3Km2S2(), 1e-9);
        assertEquals(
                Math.toDegrees(Math.atan2(2200.0, Math.hypot(2600.0, 1700.0))),
                day.shared().launchDeclinationDeg(),
                1e-9);
        assertEquals(1.5, day.shared().deltaVKmS(), 1e-12);
        assertEquals(30.0, day.shared().propellantKg(), 1e-9);
        // By the table 3506 kg at C3 12 and 3032 kg at 15.
        assertEquals(3032.0 + (3506.0 - 3032.0) * 0.51 / 3.0, day.launcherMassKg(), 2.0);
    }

    @Test
    void theLauncherHasToLiftBoth() {
        SharedLaunchResult.Day day = publisher(3200.0).day(8.94e8, GOOD, Optional.of(both(1500.0, 30.0)));
        assertFalse(day.bothFit());
        assertTrue(day.rendezvousFits() && day.ionFits());
        assertTrue(day.reason().matches("the launcher lifts 311\\d kg there, both weigh 3200 kg"), day.reason());
    }

    @Test
    void theRendezvousNeedsTooMuch() {
        SharedTrade.Ends ends = ends(both(1600.0, 30.0), both(3500.0, 12.0));
        SharedLaunchResult.Day day = publisher(1880.0).day(8.94e8, ends, Optional.of(both(1600.0, 30.0)));
        assertFalse(day.bothFit() || day.rendezvousFits());
        assertTrue(day.ionFits());
        assertEquals("the rendezvous needs 1.600 km/s at least, 1.550 km/s is allowed", day.reason());
    }

    @Test
    void theIonEnginesNeedTooMuch() {
        SharedTrade.Ends ends = ends(both(1500.0, 80.0), both(3500.0, 60.0));
        SharedLaunchResult.Day day = publisher(1880.0).day(8.94e8, ends, Optional.empty());
        assertFalse(day.bothFit() || day.ionFits());
        assertNull(day.shared());
        assertEquals("the ion engines need 60.0 kg at least, 54.0 kg is allowed", day.reason());
    }

    /** Each fits alone, but no asymptote serves both. */
    @Test
    void together() {
        SharedTrade.Ends ends = ends(both(1500.0, 80.0), both(3500.0, 12.0));
        SharedLaunchResult.Day day = publisher(1880.0).day(8.94e8, ends, Optional.of(both(2100.0, 54.0)));
        assertTrue(day.rendezvousFits() && day.ionFits());
        assertFalse(day.bothFit());
        assertEquals(
                "with 54.0 kg for the ion engines the rendezvous needs 2.100 km/s, 1.550 km/s is allowed",
                day.reason());
    }

    @Test
    void whatWasNotFoundIsSaid() {
        SharedTrade.Ends none =
                new SharedTrade.Ends(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        SharedLaunchResult.Day day = publisher(1880.0).day(8.94e8, none, Optional.empty());
        assertEquals("no rendezvous was found along any asymptote of the launcher", day.reason());
        assertNull(day.rendezvousBest());
        SharedTrade.Ends noIon = new SharedTrade.Ends(
                Optional.of(rendezvous(1500.0)), Optional.empty(), Optional.empty(), Optional.empty());
        day = publisher(1880.0).day(8.94e8, noIon, Optional.empty());
        assertEquals("no flight with ion engines was found along any asymptote of the launcher", day.reason());
        assertEquals(1.5, day.rendezvousBest().deltaVKmS(), 1e-12);
        assertNull(day.rendezvousBest().propellantKg());
    }
}
