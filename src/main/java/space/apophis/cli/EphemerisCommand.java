package space.apophis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import space.apophis.ephemeris.PlanetaryEphemeris;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.ephemeris.build.EphemerisBuilder;
import space.apophis.ephemeris.build.StartStatesFit;
import space.apophis.ephemeris.build.Term;
import space.apophis.ephemeris.build.TermEffects;
import space.apophis.report.export.kernel.PlanetFormat;
import space.apophis.report.export.kernel.PlanetSource;
import space.apophis.study.publish.Publisher;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/** Commands about the ephemeris that ships. */
@Command(
        name = "ephemeris",
        description = "Make, describe or export the solar system ephemeris.",
        footer = {
            "  apophis ephemeris info",
            "  apophis ephemeris export --to spk",
            "  apophis ephemeris build --out out%n"
        })
final class EphemerisCommand implements Runnable {

    private static final String EXPORT = "ephemeris-export";
    private static final String START_STATES = "start-states";

    private static final List<String> EFFECTS = List.of("term", "Earth from Sun/m", "Moon from Earth/m");

    @ParentCommand
    private Apophis apophis;

    @Spec
    private CommandSpec spec;

    /** Called where no command is named. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing: " + String.join(", ", spec.subcommands().keySet()));
    }

    /** Integrates the solar system anew. */
    @Command(
            description = {
                "Integrate Sun, planets, Moon and asteroids and write the ephemeris to DIR/orekit-data.",
                "This takes some time."
            },
            footer = {"  apophis ephemeris build", "  apophis ephemeris info --data out/orekit-data%n"})
    int build(
            @Mixin OutputOptions output,
            @Option(
                            names = "--start",
                            paramLabel = "FILE",
                            description = "Table of start states from 'ephemeris fit'; the one that ships where not"
                                    + " given.")
                    Path start)
            throws IOException {
        Path target = output.folder().resolve(ProjectFolders.DATA);
        try (StagedFiles files = StagedFiles.of(target, output.force());
                CommandProgress progress = apophis.progress()) {
            if (start == null) {
                EphemerisBuilder.build(files.stage(), progress);
            } else {
                EphemerisBuilder.build(start, files.stage(), progress);
            }
            files.publish();
        }
        if (!apophis.quiet()) {
            apophis.out().println("ephemeris: " + target);
        }
        return ExitCode.GOOD;
    }

    /** Fits where the integration of the solar system starts. */
    @Command(
            description = {
                "Fit the start states of all bodies to a JPL ephemeris, 2021 to 2030.",
                "They are written, with the residuals, to DIR/start-states/start-states.csv, from where 'ephemeris build"
                        + " --start' takes them. This takes a minute."
            },
            footer = {
                "  apophis ephemeris fit --reference de440",
                "  apophis ephemeris build --start out/start-states/start-states.csv%n"
            })
    int fit(
            @Mixin OutputOptions output,
            @Option(
                            names = "--reference",
                            required = true,
                            paramLabel = "PATH",
                            description = "JPL DE binary file or SPK kernel, or a folder that holds one.")
                    Path reference)
            throws IOException {
        PlanetaryEphemeris planets =
                SolarSystem.load(apophis.folders().data(null), reference).planets();
        Path target = output.folder().resolve(START_STATES);
        String table;
        try (StagedFiles files = StagedFiles.of(target, output.force());
                CommandProgress progress = apophis.progress()) {
            table = StartStatesFit.write(planets, files.stage(), progress);
            files.publish();
        }
        if (!apophis.quiet()) {
            table.lines()
                    .filter(line -> line.startsWith("#"))
                    .forEach(line -> apophis.out().println(line.substring(1).stripTrailing()));
            apophis.out().println("start states: " + target.resolve(StartStatesFit.FILE));
        }
        return ExitCode.GOOD;
    }

    /** Writes the ephemeris in use for other programs. */
    @Command(
            description = {
                "Write the ephemeris in use for other programs to DIR/ephemeris-export/.",
                "spk is a kernel with the segments of JPL's, for SPICE, Skyfield, astropy and ASSIST; de is JPL's binary layout,"
                        + " little-endian with 400 constants, for ASSIST, CALCEPH, jpl_eph and Orekit."
            },
            footer = {
                "  apophis ephemeris export --to spk",
                "  apophis ephemeris export --to spk,de --from 2029 --to-date 2029-07%n"
            })
    int export(
            @Mixin OutputOptions output,
            @Option(
                            names = "--to",
                            paramLabel = "FORMAT",
                            split = ",",
                            required = true,
                            description = "spk, de, or both with a comma between.")
                    List<String> formats,
            @Option(names = "--from", paramLabel = "DATE", description = "First instant; all there is where not given.")
                    String from,
            @Option(
                            names = "--to-date",
                            paramLabel = "DATE",
                            description = "Last instant; all there is where not given.")
                    String to)
            throws IOException {
        List<PlanetFormat> asked = formats.stream()
                .map(text -> TimelineOptions.word("--to", text.strip().toLowerCase(Locale.ROOT), PlanetFormat.values()))
                .distinct()
                .toList();
        SolarSystem solarSystem = apophis.solarSystem();
        PlanetSource source = PlanetSource.of(
                solarSystem,
                julianDate(solarSystem, "--from", from, Double.NEGATIVE_INFINITY),
                julianDate(solarSystem, "--to-date", to, Double.POSITIVE_INFINITY));
        Path target = output.folder().resolve(EXPORT);
        try (StagedFiles files = StagedFiles.of(target, output.force())) {
            for (PlanetFormat format : asked) {
                Files.write(files.stage().resolve(format.fileName(source)), format.bytes(source));
            }
            files.publish();
        }
        if (!apophis.quiet()) {
            asked.forEach(format -> apophis.out().println("exported: " + target.resolve(format.fileName(source))));
        }
        return ExitCode.GOOD;
    }

    private static double julianDate(SolarSystem solarSystem, String option, String date, double byDefault) {
        return date == null
                ? byDefault
                : Epoch.J2000_JULIAN_DATE
                        + new Publisher(solarSystem).seconds(DateOption.epoch(option, date)) / Unit.DAY;
    }

    /** Says what the finer terms of the integration are worth. */
    @Command(
            description = "Measure what each finer term of the integration moves Earth and Moon in ten years.",
            footer = {"  apophis ephemeris terms%n"})
    int terms() {
        Map<Term, TermEffects.Effect> effects;
        try (CommandProgress progress = apophis.progress()) {
            effects = TermEffects.measure(progress);
        }
        List<List<String>> rows = new ArrayList<>();
        effects.forEach((term, effect) -> rows.add(List.of(
                term.label(),
                String.format(Locale.ROOT, "%.2f", effect.earth()),
                String.format(Locale.ROOT, "%.2f", effect.moon()))));
        apophis.out().print(new TextTable(EFFECTS, rows).text(""));
        return ExitCode.GOOD;
    }

    /** Says what ephemeris is in use. */
    @Command(
            description = "Describe the ephemeris in use: title, span, bodies, constants, checksums.",
            footer = {"  apophis ephemeris info", "  apophis ephemeris info --data out/orekit-data%n"})
    int info() {
        apophis.out().println(apophis.solarSystem().describe().stripTrailing());
        return ExitCode.GOOD;
    }
}
