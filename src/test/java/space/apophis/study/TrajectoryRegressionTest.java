package space.apophis.study;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.RecordCopy;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.Progress;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.encounter.FlightPlan;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.FlybyResult;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.PublishedFigureResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.trajectory.TrajectoryOutcome;
import space.apophis.study.trajectory.TrajectoryStudy;

/** Golden summaries of the shipped trajectories of several legs, cut where all of a scenario would take minutes. */
class TrajectoryRegressionTest {

    @TempDir
    private Path folder;

    private static TrajectoryOutcome run(StudyInput input) {
        final Flight flight = new FlightPlan(
                        input.scenario(), OrbitSolution.of(input.body()), ShippedData.solarSystem())
                .fly(input.scenario().propagation().forces(), Progress.SILENT);
        return TrajectoryStudy.of(input, ShippedData.solarSystem(), flight, null, Progress.SILENT);
    }

    private TrajectoryOutcome changed(String scenario, String... replacements) throws IOException {
        String text = Files.readString(Path.of("scenarios", scenario + ".yaml"));
        for (int i = 0; i < replacements.length; i += 2) {
            assertTrue(text.contains(replacements[i]), replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return run(StudyInput.read(Files.writeString(folder.resolve(scenario + ".yaml"), text), Path.of("scenarios")));
    }

    /** The summary, and the page of a result with these trajectories. */
    private static void assertKept(String scenario, TrajectoryOutcome outcome) throws IOException {
        StudyResult result = RecordCopy.with(SyntheticFlyby.result(), "options", outcome.trajectories());
        result = RecordCopy.with(result, "declinationPrice", outcome.price());
        result = RecordCopy.with(result, "published", outcome.published());
        GoldenSummary.assertKept(scenario, summary(outcome), result);
    }

    /** Flown, without the price of other limits on the declination. */
    @Test
    void heraAsFlown() throws IOException {
        assertKept("hera-2024", changed("hera-2024", """
                      declinationPrice:
                        from: 30 deg
                        to: 34 deg
                        legs: [DSM-1a, DSM-1b]
                        deltaV: 166 m/s
                    """, ""));
    }

    @Test
    void heraFree() throws IOException {
        assertKept(
                "hera-2024-free",
                changed("hera-2024-free", "flown: true", "flown: false", "restarts: 16", "restarts: 4"));
    }

    /** The stretch of launches that costs least, a return after a year, flown. */
    @Test
    void apophisByEarth() throws IOException {
        assertKept(
                "apophis-recon-2027",
                changed(
                        "apophis-recon-2027",
                        "from: 2027-01-01 UTC",
                        "from: 2027-04-15 UTC",
                        "to: 2027-12-27 UTC",
                        "to: 2027-05-14 UTC",
                        "restarts: 32",
                        "restarts: 4"));
    }

    private static String summary(TrajectoryOutcome outcome) {
        final StringBuilder text = new StringBuilder();
        for (TrajectoryResult t : outcome.trajectories()) {
            text.append(words(
                    "%s: %s to %s C3 %.2f DLA %.1f v-infinity %.3f delta v %.3f flown %s km/s %.1f kg, %s%n",
                    t.label(),
                    t.launchUtc().substring(0, 10),
                    t.end().arrivalConic().utc().substring(0, 10),
                    t.departure().c3ConicKm2S2(),
                    t.departure().launchDeclinationConicDeg(),
                    t.end().arrivalVInfinityKmS(),
                    t.deltaV().deltaVConicKmS(),
                    t.deltaV().deltaVFlownKmS() == null
                            ? "-"
                            : words("%.3f", t.deltaV().deltaVFlownKmS()),
                    t.mass().deliveredMassConicKg(),
                    t.limits().reason() == null ? "nothing to say" : t.limits().reason()));
        }
        for (LegResult leg : outcome.trajectories().get(0).legs()) {
            text.append(words(
                    "  %s %s %s %s %.1f m/s %s km%n",
                    leg.type(),
                    leg.label() == null ? "-" : leg.label(),
                    leg.body() == null ? "-" : leg.body(),
                    leg.onConics().when().utc().substring(0, 10),
                    1e3 * leg.onConics().cost().deltaVKmS(),
                    leg.altitudeKm() == null
                            ? "-"
                            : words("%.0f", leg.onConics().altitudeKm())));
        }
        for (FlybyResult flyby : outcome.trajectories().get(0).passes().flybys()) {
            text.append(words(
                    "  %s %.3f km/s phase %.1f%n",
                    flyby.body(), flyby.speedKmS(), flyby.geometry().sunPhaseDeg()));
        }
        if (outcome.published() != null) {
            for (PublishedFigureResult figure : outcome.published()) {
                text.append(words(
                        "  %s %.1f %.1f %s%n", figure.words(), figure.published(), figure.computed(), figure.unit()));
            }
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static String words(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
