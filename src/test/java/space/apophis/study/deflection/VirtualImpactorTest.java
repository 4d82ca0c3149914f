package space.apophis.study.deflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.encounter.ImpactProbability;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.study.result.VirtualImpactorResult;
import space.apophis.uncertainty.PlaneCovariance;

class VirtualImpactorTest {

    private static final String SCENARIO = """
            name: made-up
            body: %s
            propagation: {until: %s TDB}
            encounter: {near: %s TDB}
            deflection:
            %s
            output: {from: 2029-03-15 TDB, to: 2029-03-20 TDB}
            """;

    @TempDir
    private Path folder;

    private String text(String body, String until, String at, boolean virtual) {
        return SCENARIO.formatted(
                body,
                until,
                at,
                (virtual ? "virtual: {at: %s TDB}".formatted(at) : "samples: 100")
                        .indent(2)
                        .stripTrailing());
    }

    /** The nearest orbit that strikes is as many sigmas away as the disc is from the nominal one on the target plane, by the linear
     *  mapping of the covariance: two ways that share no step. */
    @Test
    void theNearestStrikeIsWhereTheEllipseMeetsTheDisc() {
        final DeflectionCase nominal =
                Deflections.flown(Deflections.input(folder, text("virtual-2036", "2037-01-15", "2036-12-01", false)));
        final PlaneCovariance ellipse = DeflectionChance.of(nominal).covariance();
        final double linear = ImpactProbability.of(
                        nominal.partials().plane().xi(),
                        nominal.partials().plane().zeta(),
                        ellipse.varianceX(),
                        ellipse.covariance(),
                        ellipse.varianceY(),
                        DeflectionChance.captureRadius(nominal.partials().pass()))
                .sigmas();
        final VirtualImpactor virtual = VirtualImpactor.of(
                Deflections.input(folder, text("virtual-2036", "2037-01-15", "2036-12-01", true)),
                ShippedData.solarSystem(),
                Progress.SILENT);
        final VirtualImpactorResult result = virtual.result();
        assertEquals(linear, Math.abs(result.nearestSigmas()), 0.02);
        assertEquals(0.5 * (result.nearestSigmas() + result.farthestSigmas()), result.sigmas(), 1e-9);
        final DeflectionCase struck = Deflections.flown(virtual.input());
        assertTrue(struck.strikes());
        // Halfway through, the line goes through the middle of the disc.
        assertEquals(0.0, struck.partials().plane().zeta(), 20e3);
    }

    @ParameterizedTest
    @CsvSource({
        "didymos, 2063-01-01, 2062-10-20, needs a covariance",
        "virtual-2036, 2037-01-15, 2031-06-01, no orbit within 50000 sigmas",
        "virtual-2036, 2036-12-10, 2036-12-01, ends within 30 days",
        "virtual-2036, 2037-01-15, 2027-01-15, at least 30 days after the epoch"
    })
    void whatCannotBeMadeUpIsRefused(String body, String until, String at, String what) {
        final InputFault fault = assertThrows(
                InputFault.class,
                () -> VirtualImpactor.of(
                        Deflections.input(folder, text(body, until, at, true)),
                        ShippedData.solarSystem(),
                        Progress.SILENT));
        assertTrue(fault.getMessage().contains(what), fault.getMessage());
        assertTrue(fault.getMessage().contains("pushed.yaml:"), fault.getMessage());
    }
}
