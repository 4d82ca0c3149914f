package space.apophis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.FinishedParts;
import space.apophis.job.InputFault;
import space.apophis.report.ReportFolder;
import space.apophis.report.ScreenFolder;
import space.apophis.scenario.body.BodyName;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.orbitfile.CatalogueEntry;
import space.apophis.scenario.orbitfile.OrbitCatalogue;
import space.apophis.study.catalogue.CatalogueScreening;
import space.apophis.study.catalogue.ScreenPlan;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.ScreenResult;
import space.apophis.study.result.SkippedOrbit;
import space.apophis.units.Dimension;
import space.apophis.units.Epoch;
import space.apophis.units.PlainLine;
import space.apophis.units.Quantity;

/** From catalogues of orbits to a table of their approaches. */
@Command(
        name = "screen",
        description = {
            "Fly every orbit of catalogues and list its close approaches.",
            "FILE is one of",
            "  a table with columns named as in JPL's Small-Body Database (CSV), an answer of its query, a list of its answers,",
            "  a catalogue of ESA's NEO Coordination Centre (OEF2.0, one line each), lines of MPCORB.",
            "DIR/NAME/ gets approaches.html, the same as approaches.csv and .json, impacts.csv, possible-impacts.csv and skipped.csv. An orbit at fault is named and left out."
        },
        footer = {
            "  apophis screen --from 2021-01-01 --to 2060-01-01 --within \"0.05 au\" neos.csv",
            "  apophis screen --from 2029 --to 2030 --bodies EARTH,MOON allneo.cat%n"
        })
final class ScreenCommand implements Callable<Integer> {

    @ParentCommand
    private Apophis apophis;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            description = "First instant, as 2029, 2029-04-13 or JD 2462240.5; TDB where no scale is written.")
    private String from;

    @Option(names = "--to", paramLabel = "DATE", required = true, description = "Last instant, likewise.")
    private String to;

    @Option(
            names = "--bodies",
            paramLabel = "BODY",
            split = ",",
            defaultValue = "EARTH",
            description = "Planets and Moon whose approaches are listed (default: ${DEFAULT-VALUE}).")
    private List<String> bodies;

    @Option(
            names = "--within",
            paramLabel = "DISTANCE",
            defaultValue = "0.05 au",
            description = "Largest distance from the centre of each (default: ${DEFAULT-VALUE}).")
    private String within;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Name of the folder (default: screen- and that of the first file).")
    private String name;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Catalogues of orbits.")
    private List<Path> files;

    @Override
    public Integer call() throws IOException {
        final String folder = name == null ? "screen-" + base(files.get(0)) : name;
        if (!folder.matches(Key.NAME)) {
            throw new InputFault("--name: '" + folder + "' is not allowed, " + Key.NAME_IN_WORDS + " are");
        }
        final Epoch first = DateOption.epoch("--from", from);
        final Epoch last = DateOption.epoch("--to", to);
        final Map<Body, Double> limits = limits();
        ReportFolder.check(folder, output.folder(), output.force());
        final List<OrbitCatalogue> catalogues = new ArrayList<>();
        for (Path file : files) {
            catalogues.add(OrbitCatalogue.read(file));
        }
        tellRepeated(OrbitCatalogue.all(catalogues));
        final SolarSystem solarSystem = apophis.solarSystem();
        final Publisher dates = new Publisher(solarSystem);
        final ScreenPlan plan = new ScreenPlan(dates.seconds(first), dates.seconds(last), limits);
        final FinishedParts parts = output.unfinished(folder);
        final ScreenResult result;
        try (CommandProgress progress = apophis.progress()) {
            result = new CatalogueScreening(plan, catalogues, solarSystem).run(apophis.workers(), parts, progress);
        }
        leftOut(result);
        if (result.orbits() == 0) {
            parts.discard();
            throw new InputFault("no orbit of these files could be flown, one at least is needed");
        }
        final Path written =
                ScreenFolder.write(result, apophis.tables(result), folder, output.folder(), output.force());
        output.index(apophis);
        parts.discard();
        if (!apophis.quiet()) {
            tell(result, written);
        }
        return ExitCode.GOOD;
    }

    /** Two orbits of one designation are most often one file given twice, or an old solution beside its successor. */
    private void tellRepeated(List<CatalogueEntry> entries) {
        final List<List<CatalogueEntry>> repeated = entries.stream()
                .filter(entry -> entry.body() != null)
                .collect(Collectors.groupingBy(CatalogueEntry::designation, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .toList();
        if (!repeated.isEmpty()) {
            final List<CatalogueEntry> first = repeated.get(0);
            apophis.err()
                    .println(PlainLine.of(String.format(
                            Locale.ROOT,
                            "apophis: %,d designation%s more than once and %s flown as often, the first is %s, %s",
                            repeated.size(),
                            repeated.size() == 1 ? " stands" : "s stand",
                            repeated.size() == 1 ? "is" : "are",
                            first.get(0).designation(),
                            first.stream()
                                    .map(entry -> entry.file() + ":" + entry.line())
                                    .collect(Collectors.joining(" and ")))));
        }
    }

    private void leftOut(ScreenResult result) {
        for (SkippedOrbit skipped : result.skipped()) {
            apophis.err()
                    .println(PlainLine.of("apophis: left out: " + skipped.file() + ":" + skipped.line() + ": "
                            + (skipped.designation().isEmpty() ? "" : skipped.designation() + ": ") + skipped.fault()));
        }
    }

    private void tell(ScreenResult result, Path written) {
        apophis.out()
                .printf(
                        Locale.ROOT,
                        "orbits flown: %,d, approaches: %,d, strikes: %,d, possible strikes: %,d, left out: %,d%n",
                        result.orbits(),
                        result.approaches().size(),
                        result.strikes().size(),
                        result.possibleStrikes().size(),
                        result.skipped().size());
        apophis.out().println("approaches: " + written.resolve(ScreenFolder.PAGE));
    }

    private static String base(Path file) {
        final String base = file.getFileName()
                .toString()
                .replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return base.isEmpty() ? "catalogue" : base;
    }

    private Map<Body, Double> limits() {
        final double distance;
        try {
            distance = Quantity.parse(within, Dimension.LENGTH);
        } catch (IllegalArgumentException e) {
            throw new InputFault("--within: " + e.getMessage());
        }
        if (!(distance > 0.0)) {
            throw new InputFault("--within: '" + within + "' is not above 0");
        }
        final Map<Body, Double> limits = new EnumMap<>(Body.class);
        for (String body : bodies) {
            limits.put(
                    Body.valueOf(
                            TimelineOptions.word("--bodies", body.strip().toUpperCase(Locale.ROOT), BodyName.values())
                                    .name()),
                    distance);
        }
        return limits;
    }
}
