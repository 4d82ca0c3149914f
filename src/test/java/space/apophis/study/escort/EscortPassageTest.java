package space.apophis.study.escort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.study.result.EscortHillSample;
import space.apophis.study.result.EscortPassageResult;
import space.apophis.study.result.EscortReachResult;

/** The pass of 13 April 2029 with a craft beside Apophis. */
class EscortPassageTest {

    @TempDir
    private Path folder;

    private EscortPassageResult passage(String arrival, String until) throws IOException {
        EscortCase escort = ShortEscort.escort(ShortEscort.input(
                folder,
                ShortEscort.text(
                                "100 km",
                                "{samples: 10, missedBurnSamples: 2}",
                                "- {type: drift, name: passage, until: " + until + " UTC}")
                        .replace("epoch: 2029-03-01 UTC", "epoch: " + arrival + " UTC")));
        return EscortPassage.of(escort, ShortEscort.asteroid(escort), ShortEscort.plan(escort));
    }

    /** r (m / 3 M)^(1/3): half a kilometre about Earth at 38,011 km, 28.6 km about the Sun at 1.004 au. */
    @Test
    void hillRadiiAreThoseOfTheFormula() throws IOException {
        EscortPassageResult passage = passage("2029-04-12", "2029-04-15");
        assertEquals(38_011.5, passage.earthKm(), 1.0);
        assertEquals(1.45152e-8, passage.tide(), 1e-12, "1/s^2");
        assertTrue(passage.drifts().isEmpty(), "the phases do not begin two days before the pass");
        double earth = ShippedData.solarSystem().planets().gm(Body.EARTH);
        double[] masses = {4.12e10, 2.65e10, 8.28e10};
        assertEquals(3, passage.reach().size());
        for (int i = 0; i < 3; i++) {
            EscortReachResult reach = passage.reach().get(i);
            assertEquals(masses[i], reach.massKg(), 0.01e10);
            double gm = 6.6743e-11 * reach.massKg();
            assertEquals(passage.earthKm() * Math.cbrt(gm / (3.0 * earth)), reach.earthHillKm(), 1e-6);
            assertEquals(28.6 * Math.cbrt(reach.massKg() / 4.12e10), reach.sunHillKm(), 0.1);
            // sqrt(GM / push), 4.7 km for the mass of the file; P Cr A/m is 1.25e-7 m/s^2 at 1 au.
            assertEquals(Math.sqrt(gm / 1.25e-7) / 1000.0, reach.lightKm(), 0.06);
        }
        double least = passage.hill().stream()
                .mapToDouble(EscortHillSample::earthKm)
                .min()
                .orElseThrow();
        // Half a step of half an hour beside the pass it is 1 + (v t / r)^2 / 2 farther, 1.5 %.
        assertEquals(passage.reach().get(0).earthHillKm(), least, 0.02 * least);
    }

    @Test
    void withoutAPassWithinThePhasesThereIsNone() throws IOException {
        assertNull(passage("2029-03-01", "2029-04-10"));
    }
}
