package space.apophis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.job.Leftovers;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.orbitfile.BodyFile;
import space.apophis.units.Epoch;
import space.apophis.units.PlainLine;

/** From an orbit that an agency published to a body file that scenarios can name. */
@Command(
        name = "import",
        description = {
            "Make a body file of an orbit that you saved from JPL or ESA.",
            "FILE is one of",
            "  an answer of JPL's Small-Body Database (full-prec=true, cov=mat, phys-par=true),",
            "  an orbit file of ESA's NEO Coordination Centre or of AstDyS (.ke0, .ke1, .eq0, .eq1),",
            "  a table of vectors of JPL's Horizons, an answer of NASA's NeoWs, lines of MPCORB, a list of answers,",
            "  an SPK kernel of a small body, as Horizons makes them, or a CCSDS Orbit Parameter Message.",
            "It is written to DIR/NAME.yaml; a scenario beside it, or beside its folder bodies/, finds it by NAME."
        },
        footer = {
            "  apophis import 99942.json",
            "  apophis import --out scenarios/bodies --name apophis-neocc 99942.ke0",
            "  apophis import --name apophis-horizons --epoch 2027-01-01 20099942.bsp%n"
        })
final class ImportCommand implements Callable<Integer> {

    private static final String STAGE = "import";

    @ParentCommand
    private Apophis apophis;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Name of the body in scenarios: letters, digits and hyphens (default: from the file).")
    private String name;

    @Option(
            names = "--present",
            description = "Leave the covariance out; of a file with elements of two epochs, take those of the present.")
    private boolean present;

    @Option(
            names = "--epoch",
            paramLabel = "DATE",
            description = "Instant of the state that is taken from a kernel (default: the first midnight it covers).")
    private String epoch;

    @Option(
            names = "--body",
            paramLabel = "ID",
            description = "NAIF number of what is taken from a kernel, where it has several bodies.")
    private Integer body;

    @Parameters(paramLabel = "FILE", description = "What the agency's service answered, as it was saved.")
    private Path file;

    private StateImport.Kind kind = StateImport.Kind.OTHER;

    @Override
    public Integer call() throws IOException {
        if (name != null && !name.matches(Key.NAME)) {
            throw new InputFault("--name: '" + name + "' is not allowed, " + Key.NAME_IN_WORDS + " are");
        }
        List<BodyFile> bodies = read();
        Map<Path, BodyFile> targets = new LinkedHashMap<>();
        for (BodyFile body : bodies) {
            Path target = target(body);
            check(body);
            if (targets.put(target, body) != null) {
                throw new InputFault(file + ":1: has two orbits of the name '" + body.name() + "', one is allowed");
            }
        }
        Map<Path, List<String>> remarks = new LinkedHashMap<>();
        if (!apophis.quiet()) {
            SolarSystem solarSystem = apophis.solarSystem();
            for (int i = 0; i < bodies.size(); i++) {
                remarks.put(target(bodies.get(i)), remarks(solarSystem, bodies.get(i), i));
            }
        }
        for (Map.Entry<Path, BodyFile> entry : targets.entrySet()) {
            write(entry.getValue(), entry.getKey());
            if (!apophis.quiet()) {
                apophis.out().println(PlainLine.of(entry.getValue().summary()));
                apophis.out().println("body file: " + entry.getKey());
                remarks.get(entry.getKey()).forEach(remark -> apophis.out().println(PlainLine.of("remark: " + remark)));
            }
        }
        return ExitCode.GOOD;
    }

    private List<BodyFile> read() throws IOException {
        kind = StateImport.Kind.of(file);
        if (kind == StateImport.Kind.KERNEL) {
            return List.of(StateImport.kernel(
                    file,
                    name,
                    body,
                    epoch == null ? null : DateOption.epoch("--epoch", epoch),
                    apophis.solarSystem()));
        }
        StateImport.refuse(body, epoch);
        return kind == StateImport.Kind.PARAMETER_MESSAGE
                ? List.of(StateImport.message(file, name, apophis.solarSystem()))
                : BodyFile.readAll(file, name, !present);
    }

    private Path target(BodyFile body) {
        if (!body.name().matches(Key.NAME)) {
            throw new InputFault(file + ":1: has no name that a file could have; give one with --name");
        }
        Path target = output.folder().resolve(body.name() + ".yaml");
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && (!output.force() || Files.isDirectory(target))) {
            throw new InputFault(target + ": is there already; --force replaces a file, --name gives another name");
        }
        return target;
    }

    /** What the file takes for granted; and an epoch that the ephemeris does not cover can be imported, but not flown. */
    private List<String> remarks(SolarSystem solarSystem, BodyFile body, int place) {
        final List<String> remarks = new ArrayList<>(body.remarks());
        if (kind == StateImport.Kind.OTHER && !covers(solarSystem, body)) {
            final BodyFile later = BodyFile.readAll(file, null, false).get(place);
            remarks.add("the ephemeris does not cover the epoch " + body.epoch() + ", so that no scenario can fly it; "
                    + (covers(solarSystem, later)
                            ? "--present takes the elements of " + later.epoch()
                                    + ", without covariance, which can be flown"
                            : "--data with a JPL ephemeris of these years can"));
        }
        return remarks;
    }

    private static boolean covers(SolarSystem solarSystem, BodyFile body) {
        final double epoch = Epoch.parse(body.epoch()).secondsSinceJ2000();
        return solarSystem.planets().start() <= epoch
                && epoch <= solarSystem.planets().end();
    }

    /** Written under a new hidden name which only this user can enter, and moved to its place. */
    private void write(BodyFile body, Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new InputFault(output.folder() + ": is not a folder");
        }
        Files.createDirectories(folder);
        Leftovers.tidy(target, STAGE);
        Path stage = Files.createTempDirectory(folder, Leftovers.name(target, STAGE) + "-");
        try {
            Path copy = Files.writeString(stage.resolve(target.getFileName()), body.text());
            Files.move(copy, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Leftovers.delete(stage);
        }
    }

    /** What is written must be read by every scenario that names it; a value out of range shows here. */
    private void check(BodyFile body) throws IOException {
        Path folder = Files.createTempDirectory("apophis-import-");
        Path copy = folder.resolve(body.name() + ".yaml");
        try {
            Files.writeString(copy, body.text());
            new ScenarioFiles(null).body(folder.resolve("any.yaml"), body.name());
        } catch (InputFault fault) {
            String what = fault.getMessage().replaceFirst("^.*?\\.yaml:\\d+: ", "");
            throw new InputFault(file + ":1: gives no sound body file: " + what, fault);
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(folder);
        }
    }
}
