package space.apophis.report.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.job.Program;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.CovarianceSample;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.PathResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.UncertaintySection;
import space.apophis.units.PlainLine;

/**
 * A saved result as other programs are told of it.
 *
 * @param result that is exported
 * @param solarSystem the one it was made with
 * @param request what is asked for
 * @param paths of the asteroid, the craft, the craft beside the asteroid, and the Moon, as the result has their rows
 */
public record ExportSource(
        StudyResult result, SolarSystem solarSystem, ExportRequest request, List<ExportedPath> paths) {

    /**
     * Takes the paths out of a result.
     *
     * @param request which span of them, under which numbers
     * @throws InputFault if the result was made with another ephemeris or by a version that kept no path, or has none within the span
     */
    public static ExportSource of(StudyResult result, SolarSystem solarSystem, ExportRequest request) {
        if (!result.provenance().ephemeris().ephemerisSha256().equals(solarSystem.sha256())) {
            throw new InputFault("result: was made with the ephemeris "
                    + result.provenance().ephemeris().ephemerisFile()
                    + " of another content than the one in use, --data with that one is needed");
        }
        if (result.tables().asteroidPath() == null) {
            throw new InputFault(
                    "result: was made by a version that kept no path of the asteroid, run its scenario again");
        }
        final NaifNumbers numbers = new NaifNumbers(request.naif());
        final List<ExportedPath> all = all(result, numbers);
        numbers.check(all);
        final List<ExportedPath> paths = new ArrayList<>(
                all.stream().flatMap(path -> request.span().cut(path).stream()).toList());
        if (paths.isEmpty()) {
            throw new InputFault("--from, --to-date: no path of this result is there, which has "
                    + spanInWords(result, solarSystem));
        }
        paths.add(LunarPath.of(
                solarSystem,
                paths.stream().mapToDouble(ExportedPath::start).min().orElseThrow(),
                paths.stream().mapToDouble(ExportedPath::end).max().orElseThrow()));
        return new ExportSource(result, solarSystem, request, List.copyOf(paths));
    }

    private static String spanInWords(StudyResult result, SolarSystem solarSystem) {
        final List<List<StateSample>> stretches = result.tables().asteroidPath().stretches();
        final List<StateSample> last = stretches.get(stretches.size() - 1);
        final Publisher publisher = new Publisher(solarSystem);
        return publisher.tdb(stretches.get(0).get(0).secondsTdb()) + " to "
                + publisher.tdb(last.get(last.size() - 1).secondsTdb()) + " TDB";
    }

    /** Paths for programs that have a Moon of their own. */
    public List<ExportedPath> withoutMoon() {
        return paths.stream()
                .filter(path -> path.kind() != ExportedPath.Kind.MOON)
                .toList();
    }

    /** The rows of a path as they are asked for. */
    public List<List<StateSample>> rows(ExportedPath path) {
        return path.rows(request.step());
    }

    /** What every file says of where it comes from, a line each, in ASCII. */
    public List<String> provenance() {
        return List.of(
                Program.nameAndVersion() + ", scenario " + result.header().name(),
                "Scenario SHA-256 " + result.provenance().scenarioSha256(),
                "Ephemeris " + PlainLine.of(result.provenance().ephemeris().ephemerisFile()) + " SHA-256 "
                        + result.provenance().ephemeris().ephemerisSha256(),
                "Orbit solution " + PlainLine.of(result.provenance().orbitSolution()));
    }

    private static List<ExportedPath> all(StudyResult result, NaifNumbers numbers) {
        final List<ExportedPath> paths = new ArrayList<>();
        final String asteroid = result.asteroid().name();
        final String designation = result.asteroid().designation();
        paths.add(asteroid(result, numbers));
        final Map<String, TrajectoryResult> flown = flown(result);
        final Set<String> taken = new HashSet<>(flown.keySet());
        taken.addAll(List.of(asteroid, "moon"));
        int craft = 0;
        for (Map.Entry<String, TrajectoryResult> option : flown.entrySet()) {
            paths.add(craft(
                    option.getKey(),
                    option.getValue().label(),
                    numbers.craft(option.getKey(), craft++),
                    option.getValue().way().path()));
        }
        if (result.nearby().parkedFlyby() != null) {
            final String name = unlike(taken, "parked");
            paths.add(craft(
                    name,
                    "parked craft",
                    numbers.craft(name, craft++),
                    result.nearby().parkedFlyby().path()));
        }
        final EscortResult escort = result.nearby().escort();
        if (escort != null && !escort.states().stretches().isEmpty()) {
            final String name = unlike(taken, "escort");
            paths.add(new ExportedPath(
                    name,
                    "craft beside " + PlainLine.of(designation),
                    ExportedPath.Kind.ESCORT,
                    numbers.craft(name, craft),
                    new ExportedPath.NaifCentre(
                            ExportedPath.NaifCentre.named(designation), numbers.asteroid(asteroid, designation)),
                    escort.states().stretches()));
        }
        return paths;
    }

    /** Options with a path, by the names of their files. */
    private static Map<String, TrajectoryResult> flown(StudyResult result) {
        final Set<String> taken = new HashSet<>(List.of(result.asteroid().name(), "moon"));
        final Map<String, TrajectoryResult> flown = new LinkedHashMap<>();
        for (TrajectoryResult option : result.options()) {
            if (option.flown() && !option.way().path().stretches().isEmpty()) {
                flown.put(unlike(taken, option.label()), option);
            }
        }
        return flown;
    }

    /** What a path is the path of; nothing where it is of the asteroid, the Moon, or a craft of another kind. */
    public Optional<TrajectoryResult> option(ExportedPath path) {
        return Optional.ofNullable(flown(result).get(path.name()));
    }

    /** The path of the asteroid, where some of it is exported. */
    public Optional<ExportedPath> asteroid() {
        return paths.stream()
                .filter(path -> path.kind() == ExportedPath.Kind.ASTEROID)
                .findFirst();
    }

    /** Covariances of the asteroid's heliocentric state, in order of time; none where its orbit has none. */
    public List<CovarianceSample> covariances(ExportedPath path) {
        final UncertaintySection uncertainty = result.uncertainty();
        return path.kind() != ExportedPath.Kind.ASTEROID || uncertainty == null || uncertainty.covariances() == null
                ? List.of()
                : uncertainty.covariances().stream()
                        .filter(sample -> sample.secondsTdb() >= path.start() && sample.secondsTdb() <= path.end())
                        .toList();
    }

    /** The asteroid over its whole flight, whatever span is asked for. */
    public ExportedPath wholeAsteroid() {
        return asteroid(result, new NaifNumbers(request.naif()));
    }

    private static ExportedPath asteroid(StudyResult result, NaifNumbers numbers) {
        final String name = result.asteroid().name();
        final String designation = result.asteroid().designation();
        return new ExportedPath(
                name,
                PlainLine.of(designation),
                ExportedPath.Kind.ASTEROID,
                numbers.asteroid(name, designation),
                ExportedPath.NaifCentre.SUN,
                result.tables().asteroidPath().stretches());
    }

    private static ExportedPath craft(String name, String title, int number, PathResult path) {
        return new ExportedPath(
                name,
                PlainLine.of(title),
                ExportedPath.Kind.CRAFT,
                number,
                ExportedPath.NaifCentre.SUN,
                path.stretches());
    }

    /** A label as the name of a file, unlike any taken. */
    private static String unlike(Set<String> taken, String label) {
        final String plain = "craft-"
                + label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String name = plain;
        for (int number = 2; !taken.add(name); number++) {
            name = plain + "-" + number;
        }
        return name;
    }
}
