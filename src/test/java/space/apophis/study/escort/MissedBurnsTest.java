package space.apophis.study.escort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.gravity.GravitationalConstant;
import space.apophis.study.result.EscortSafetyResult;
import space.apophis.units.Unit;

/** What follows of a missed burn, against falls by hand. */
class MissedBurnsTest {

    private static final double GM = 2.747;

    /** P Cr A/m at 1 au, m/s^2; in March 2029 Apophis is within 8 % of that distance. */
    private static final double PUSH = 1361.0 / 299792458.0 * 1.3 * 17.0 / 800.0;

    @TempDir
    private Path folder;

    private EscortSafetyResult safety(String distance, String errors, String phases) throws IOException {
        String text = ShortEscort.text(distance, errors, phases);
        EscortCase escort = ShortEscort.escort(ShortEscort.input(
                folder, phases.contains("anti-sun") ? text.replace("side: sun", "side: anti-sun") : text));
        AsteroidModel asteroid = ShortEscort.asteroid(escort);
        EscortPlan plan = ShortEscort.plan(escort);
        return new MissedBurns(escort, asteroid, plan, EscortSamples.of(escort, plan)).of(0);
    }

    /** From 3 km on the side of the Sun, where it is pulled by 4.3e-7 m/s^2, it falls for sqrt(2 d / a) at most. */
    @Test
    void aStationOnTheSideOfTheSunFallsDown() throws IOException {
        EscortSafetyResult safety = safety(
                "3 km",
                "{samples: 20, missedBurnSamples: 4}",
                "- {type: station, name: first, until: 2029-03-08 UTC, side: sun, distance: 3 km, deadBand: 100 m}");
        assertEquals(30.0, safety.horizonDays());
        assertFalse(safety.nothingStrikes());
        double pull = GM / 9e6 + PUSH;
        assertEquals(4.3e-7, pull, 1e-8, "m/s^2");
        double fall = Math.sqrt(2.0 * 3000.0 / pull) / Unit.DAY;
        // Gravity grows on the way, the greatest mass is twice the file's, and a hop that is not turned falls from its
        // speed.
        assertTrue(
                safety.earliestImpactDays() > 0.3 * fall && safety.earliestImpactDays() < fall,
                safety.earliestImpactDays() + " d of " + fall);
        assertTrue(safety.impacts() > safety.cases() / 2, safety.toString());
        assertEquals(0, safety.strikes());
    }

    /** Where there is no burn the way goes on from its start: from rest at 1 km, with the greatest mass first. */
    @Test
    void aDriftFallsAsKeplerSays() throws IOException {
        EscortSafetyResult safety =
                safety("1 km", ShortEscort.NO_ERRORS, "- {type: drift, name: first, until: 2029-03-01T03:00 UTC}");
        assertEquals(4, safety.cases(), "masses from the least to the greatest");
        assertEquals(4, safety.impacts());
        assertEquals(0, safety.escapes());
        assertNull(safety.earliestEscapeDays());
        double greatest = GravitationalConstant.CODATA_2018 * 8.28e10;
        // The ground is 137 to 227 m from the centre.
        assertTrue(safety.earliestImpactDays() < fall(greatest, 0.137), safety.earliestImpactDays() + " d");
        // Sunlight adds 2 to 7 % to the pull.
        assertTrue(safety.earliestImpactDays() > 0.96 * fall(greatest, 0.227), safety.earliestImpactDays() + " d");
    }

    /** From rest at 1 km to a share of it: sqrt(r^3 / 2 GM) (acos sqrt(s) + sqrt(s (1 - s))), d. */
    private static double fall(double gm, double s) {
        return Math.sqrt(1e9 / (2.0 * gm)) * (Math.acos(Math.sqrt(s)) + Math.sqrt(s * (1.0 - s))) / Unit.DAY;
    }

    /** At rest 20 km sunward, where sunlight and gravity pull by 1.3e-7 m/s^2: sqrt(2 d / a) are 6.4 d. Arcs begun lead past. */
    @Test
    void ofArcsOnTheSideOfTheSunTheWayThereIsTheDanger() throws IOException {
        EscortSafetyResult safety = safety("20 km", "{samples: 20, missedBurnSamples: 4}", arcs("sun"));
        assertEquals(16, safety.cases(), "the way there, two arcs, and to rest");
        assertTrue(safety.impacts() > 0 && safety.impacts() <= 4, safety.toString());
        double fall = Math.sqrt(2.0 * 20_000.0 / (GM / 4e8 + PUSH)) / Unit.DAY;
        assertEquals(fall, safety.earliestImpactDays(), 0.1 * fall, "d");
        assertEquals(16, safety.impacts() + safety.escapes());
    }

    /** On the other side sunlight carries it away. */
    @Test
    void arcsOnTheDarkSideArePassivelySafe() throws IOException {
        EscortSafetyResult safety = safety("20 km", "{samples: 20, missedBurnSamples: 4}", arcs("anti-sun"));
        assertTrue(safety.nothingStrikes(), safety.toString());
        assertNull(safety.earliestImpactDays());
        assertEquals(safety.cases(), safety.escapes());
        // From rest at 20 km it has left at twice the Hill radius of the least mass, 49 km, or 2 x 20 km if that were
        // more.
        assertTrue(safety.earliestEscapeDays() > 2.0 && safety.earliestEscapeDays() < 10.0, safety.toString());
    }

    private static String arcs(String side) {
        return "- {type: arcs, name: first, until: 2029-03-10 UTC, side: " + side
                + ", distance: 20 km, nearest: 14 km, interval: 3.5 d}";
    }
}
