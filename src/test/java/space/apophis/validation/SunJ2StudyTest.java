package space.apophis.validation;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import space.apophis.encounter.CloseApproach;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.ForceSpec.EarthPoleName;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Unit;

/**
 * Prints the table 'With and without the Sun's J2' of {@code docs/accuracy.md}: {@code mvn test -Dtest=SunJ2StudyTest
 * -DsunJ2=true}, with {@code -Dapophis.data=FOLDER} for another ephemeris than the one that ships, and
 * {@code -Dtolerance=1e-6} for another tolerance, m.
 */
@EnabledIfSystemProperty(named = "sunJ2", matches = "true")
class SunJ2StudyTest {

    private static SolarSystem solarSystem;
    private static OrbitSolution solution220;
    private static JplPair assist;

    @BeforeAll
    static void load() {
        final Path scenarios = Path.of("scenarios");
        final String official = System.getProperty("apophis.data");
        solarSystem =
                official == null ? ShippedData.solarSystem() : SolarSystem.load(ShippedData.FOLDER, Path.of(official));
        solution220 = OrbitSolution.of(new ScenarioFiles(scenarios).shippedBody("apophis"));
        assist = JplPair.read(scenarios);
        say("%s%n", solarSystem.planets().name());
    }

    @Test
    void eightSetsOfForcesAgainstFourReferences() {
        final double tolerance = Double.parseDouble(System.getProperty("tolerance", "1e-4"));
        say("| Sun's J2 | pole | Earth | distance, km | speed, km/s | excess velocity, km/s | impact parameter, km"
                + " | GRSS pair, km | ASSIST pair, km | at its best epoch, km |%n");
        for (boolean sunJ2 : new boolean[] {true, false}) {
            for (EarthPoleName pole : EarthPoleName.values()) {
                for (boolean j3AndJ4 : new boolean[] {false, true}) {
                    row(sunJ2, pole, j3AndJ4, new IntegratorSpec(tolerance, 5.0 * Unit.DAY));
                }
            }
        }
    }

    private static void row(boolean sunJ2, EarthPoleName pole, boolean j3AndJ4, IntegratorSpec integrator) {
        final ForceSpec forces = SunJ2Cases.forces(sunJ2, pole, j3AndJ4);
        final CloseApproach pass = JplFlight.closest(
                JplFlight.of(solarSystem, solution220, forces, integrator, SunJ2Cases.AFTER_THE_PASS, Progress.SILENT),
                Body.EARTH);
        say(
                "| %s | %s | %s | %,.4f | %.8f | %.10f | %,.3f | %.3f | %.2f | %.2f |%n",
                sunJ2 ? "on" : "off",
                pole,
                j3AndJ4 ? "J2 to J4" : "J2",
                pass.distance() / 1e3,
                pass.relativeSpeed() / 1e3,
                pass.conic().hyperbolicExcessVelocity().orElseThrow() / 1e3,
                pass.conic().impactParameter().orElseThrow() / 1e3,
                SunJ2Cases.miss(solarSystem, JplPair.second(), forces, integrator)
                                .getNorm()
                        / 1e3,
                SunJ2Cases.miss(solarSystem, assist, forces, integrator).getNorm() / 1e3,
                SunJ2Cases.missAtBestEpoch(solarSystem, assist, forces, integrator) / 1e3);
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
