package space.apophis.study.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.orekit.utils.Constants;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Program;
import space.apophis.job.Sha256;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.ScenarioReader;
import space.apophis.scenario.ScenarioSource;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.FlownSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.TransferSpec;
import space.apophis.scenario.mission.TransferSpec.TransferMode;
import space.apophis.scenario.timeline.TimelineSpec;

/**
 * A scenario file read and checked, with all files that it names: what a study is made from.
 *
 * @param source the scenario, with its file as it was when it was read
 * @param asteroid that it names, likewise
 * @param solutions of the asteroid to fly beside it, one for each that the scenario names, with what it varies
 * @param legBodies other small bodies that the legs of its trajectory name, by the names of their files
 * @param timeline the programme that it names; null where none is to be shown beside it
 * @param arriving the scenario whose transfer brings the craft that its escort begins with; null where there is none
 * @param otherFilesSha256 over those of all files that it names besides its body; null where it names none
 */
public record StudyInput(
        ScenarioSource source,
        ScenarioSource.Body asteroid,
        List<BodySpec> solutions,
        Map<String, BodySpec> legBodies,
        TimelineSpec timeline,
        StudyInput arriving,
        String otherFilesSha256) {

    /**
     * Reads a scenario and the files it names.
     *
     * @param projectScenarios the folder that ships, or null where there is none
     * @throws space.apophis.job.InputFault if one is not found or at fault
     */
    public static StudyInput read(Path file, Path projectScenarios) {
        final ScenarioSource source = ScenarioReader.source(file);
        checkLaunchers(source);
        final ScenarioFiles files = new ScenarioFiles(projectScenarios);
        final ScenarioSource.Body asteroid = files.body(source);
        final Map<String, BodySpec> legBodies = files.legBodies(source);
        checkHolds(source, asteroid.spec(), legBodies);
        return new StudyInput(
                source,
                asteroid,
                files.solutions(source, asteroid.spec()),
                legBodies,
                files.timeline(source),
                arriving(source, asteroid.spec(), projectScenarios, files),
                sha256(others(files, source, asteroid)));
    }

    /** The scenario that an escort begins with, whose transfer has to come to rest beside the same body over the same forces. */
    private static StudyInput arriving(
            ScenarioSource source, BodySpec asteroid, Path projectScenarios, ScenarioFiles files) {
        final Optional<Path> file = files.arriving(source);
        if (file.isEmpty()) {
            return null;
        }
        final Scenario named = ScenarioReader.source(file.get()).scenario();
        if (named.escort() != null) {
            throw source.fault("escort.from", "'" + named.name() + "' is an escort itself, a transfer is needed");
        }
        final StudyInput arriving = read(file.get(), projectScenarios).alone();
        final TransferSpec transfer = arriving.scenario().transfer();
        if (transfer == null || transfer.flown() == null || transfer.mode() != TransferMode.RENDEZVOUS) {
            throw source.fault(
                    "escort.from",
                    "'" + named.name()
                            + "' has no transfer to a rendezvous that is flown, transfer.flown is needed there");
        }
        if (!arriving.body().orbit().equals(asteroid.orbit())) {
            throw source.fault(
                    "escort.from",
                    "'" + named.name() + "' flies to " + arriving.body().designation()
                            + " on another orbit solution than " + asteroid.name() + ", the same is needed");
        }
        if (!arriving.scenario()
                .propagation()
                .forces()
                .equals(source.scenario().propagation().forces())) {
            throw source.fault(
                    "escort.from", "'" + named.name() + "' has other propagation.forces, the same are needed");
        }
        final String label = source.scenario().escort().arrivingOption();
        if (!transfer.labels().contains(label)) {
            throw source.fault(
                    "escort.from",
                    "'" + named.name() + "' has no option '" + label + "', there are "
                            + String.join(", ", transfer.labels()));
        }
        return arriving;
    }

    /** With the shape that the body's file names; messages and shape may be missing. */
    private static List<Path> others(ScenarioFiles files, ScenarioSource source, ScenarioSource.Body asteroid) {
        return Stream.concat(files.others(source).stream(), asteroid.shapeFile().stream())
                .toList();
    }

    /** A file that cannot be read is told when it is needed. */
    private static String sha256(List<Path> files) {
        final StringBuilder sums = new StringBuilder();
        for (Path file : files) {
            try {
                sums.append(Sha256.of(Files.readAllBytes(file)));
            } catch (IOException e) {
                sums.append('-');
            }
        }
        return files.isEmpty() ? null : Sha256.of(sums.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A craft is not held inside a body whose size is known. */
    private static void checkHolds(ScenarioSource source, BodySpec asteroid, Map<String, BodySpec> legBodies) {
        final Scenario scenario = source.scenario();
        if (scenario.transfer() != null && scenario.transfer().flown() != null) {
            final FlownSpec flown = scenario.transfer().flown();
            requireOutside(source, "transfer.flown.holdDistance", flown.holdDistance(), asteroid);
            requireOutside(source, "transfer.flown.proximityDistance", flown.proximityDistance(), asteroid);
        }
        final List<LegSpec> legs = scenario.trajectory() == null
                ? List.of()
                : scenario.trajectory().legs();
        for (int i = 0; legs != null && i < legs.size(); i++) {
            if (legs.get(i) instanceof EndSpec.Arrival arrival) {
                requireOutside(
                        source,
                        "trajectory.legs[" + (i + 1) + "].holdDistance",
                        arrival.holdDistance(),
                        arrival.body() == null ? asteroid : legBodies.getOrDefault(arrival.body(), asteroid));
            }
        }
    }

    private static void requireOutside(ScenarioSource source, String key, Double distance, BodySpec body) {
        if (distance != null
                && body.physical() != null
                && body.physical().diameter() != null
                && distance <= 0.5 * body.physical().diameter()) {
            throw source.fault(
                    key,
                    String.format(
                            Locale.ROOT,
                            "%.3f km from the centre is inside %s, whose diameter is %.3f km",
                            distance / 1000.0,
                            body.designation(),
                            body.physical().diameter() / 1000.0));
        }
    }

    /** Whatever Earth attracts with: faults of a launcher are to be told before the long work. */
    private static void checkLaunchers(ScenarioSource source) {
        final Scenario scenario = source.scenario();
        if (scenario.transfer() != null) {
            ScenarioLauncher.of(
                    source, "transfer.launcher", scenario.transfer().craft(), Constants.IAU_2015_NOMINAL_EARTH_GM);
        }
        if (scenario.trajectory() != null) {
            ScenarioLauncher.of(
                    source, "trajectory.launcher", scenario.trajectory().craft(), Constants.IAU_2015_NOMINAL_EARTH_GM);
        }
    }

    /** All that goes into its long works, as text: another text, other results. */
    public String everything(SolarSystem solarSystem) {
        return String.join(
                "\n",
                Program.nameAndVersion(),
                scenario().toString(),
                body().toString(),
                legBodies.toString(),
                solarSystem.dataSha256());
    }

    public Scenario scenario() {
        return source.scenario();
    }

    public BodySpec body() {
        return asteroid.spec();
    }

    /** The same with neither other solutions nor a programme beside it. */
    public StudyInput alone() {
        return new StudyInput(source, asteroid, List.of(), legBodies, null, arriving, otherFilesSha256);
    }

    /** The same with another orbit of its body. */
    public StudyInput flying(BodySpec body) {
        return new StudyInput(
                source,
                new ScenarioSource.Body(asteroid.document(), body),
                solutions,
                legBodies,
                timeline,
                arriving,
                otherFilesSha256);
    }
}
