package space.apophis.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import space.apophis.job.InputFault;

/**
 * Where the project's {@code orekit-data} and {@code scenarios} may lie, so that the jar works from any folder.
 *
 * @param places folders looked into, in this order; at least one
 */
record ProjectFolders(List<Path> places) {

    static final String DATA = "orekit-data";

    static final String SCENARIOS = "scenarios";

    ProjectFolders {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("at least one place is needed");
        }
        places = List.copyOf(places);
    }

    /**
     * The places for a program: the folder above the one its jar (or its folder of classes) lies in, that one
     * itself, the working folder.
     */
    static ProjectFolders around(Path program, Path workingFolder) {
        Set<Path> places = new LinkedHashSet<>();
        Path beside = program.toAbsolutePath().normalize().getParent();
        if (beside != null && beside.getParent() != null) {
            places.add(beside.getParent());
        }
        if (beside != null) {
            places.add(beside);
        }
        places.add(workingFolder.toAbsolutePath().normalize());
        return new ProjectFolders(List.copyOf(places));
    }

    /** The places for the program that runs. */
    static ProjectFolders ofThisProgram() {
        try {
            Path program = Path.of(ProjectFolders.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return around(program, Path.of(""));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own location is not a file", e);
        }
    }

    /**
     * The folder of ephemeris and leap seconds.
     *
     * @param given what the user named instead, or null
     * @throws InputFault if there is none, naming where it was looked for
     */
    Path data(Path given) {
        if (given == null) {
            return existing(DATA, "; name one with --data DIR");
        }
        if (!Files.isDirectory(given)) {
            throw new InputFault("--data " + given + ": no such folder; it is to hold what " + DATA + " holds");
        }
        return given;
    }

    /**
     * The folder of scenarios.
     *
     * @throws InputFault if there is none, naming where it was looked for
     */
    Path scenarios() {
        return existing(SCENARIOS, "");
    }

    /** The folder of scenarios, or where it would be: a scenario elsewhere may not need it. */
    Path scenariosIfAny() {
        return places.stream()
                .map(place -> place.resolve(SCENARIOS))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(places.get(places.size() - 1).resolve(SCENARIOS));
    }

    private Path existing(String name, String remedy) {
        return places.stream()
                .map(place -> place.resolve(name))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new InputFault(name + ": no such folder in " + listed() + remedy));
    }

    private String listed() {
        return places.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
