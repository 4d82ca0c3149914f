package space.apophis.ephemeris;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import space.apophis.ephemeris.spk.SpkKernel;
import space.apophis.job.InputFault;
import space.apophis.job.Sha256;

/**
 * A planetary ephemeris of JPL that a user has put into a data folder: a DE4xx binary file under one of its two usual
 * names, or an SPK kernel with planets and Moon. Of several, the one with the highest DE number is used; of those the
 * one that covers most of the years kept; of those a DE file, since it has its own constants.
 *
 * @param file where it is
 * @param number of the DE; 0 where a kernel does not say
 * @param days covered
 * @param kernel whether it is an SPK kernel
 */
record OfficialEphemeris(Path file, int number, double days, boolean kernel) {

    private static final Pattern DE_NAME =
            Pattern.compile("(?:[lu]nx(?:[mp]\\d{4})+|linux_(?:[mp]\\d{4,5})+)\\.4\\d\\d", Pattern.CASE_INSENSITIVE);

    private static final Pattern SPK_NAME = Pattern.compile(".+\\.bsp", Pattern.CASE_INSENSITIVE);

    private static final String DESCRIPTION =
            "an ephemeris of JPL (a DE binary file such as lnxp1900p2053.440 or linux_p1550p2650.440, or an SPK"
                    + " kernel of planets and Moon such as de440s.bsp)";

    private static final Comparator<OfficialEphemeris> RANK = Comparator.comparingInt(OfficialEphemeris::number)
            .thenComparingDouble(OfficialEphemeris::days)
            .thenComparing(OfficialEphemeris::kernel, Comparator.reverseOrder());

    /**
     * Reads the official ephemeris of a folder, if it has one. Kernels of other bodies are passed over.
     *
     * @param constants header whose constants a kernel takes
     * @throws InputFault if a file that should be one is not, or two of them rank the same
     */
    static Optional<PlanetFile> in(Path folder, DeHeader constants) throws IOException {
        final List<OfficialEphemeris> found = new ArrayList<>();
        Path incomplete = null;
        for (Path file : files(folder)) {
            final ByteBuffer content = DataFolder.map(file);
            if (!isKernel(file)) {
                found.add(ofDeFile(file, content));
                continue;
            }
            final SpkKernel kernel = SpkKernel.parse(file.toString(), content);
            if (SpkPlanets.areAllIn(kernel)) {
                final SpkPlanets planets = SpkPlanets.of(file.toString(), kernel);
                found.add(new OfficialEphemeris(file, planets.number(), new SpkBlocks(planets).days(), true));
            } else if (SpkPlanets.isIn(kernel)) {
                incomplete = file;
            }
        }
        if (found.isEmpty()) {
            // Such as the kernel of a planet's moons. Alone it would not do, and it may have been meant to.
            return incomplete == null ? Optional.empty() : Optional.of(read(incomplete, constants));
        }
        found.sort(RANK.reversed());
        final OfficialEphemeris last = found.get(found.size() - 1);
        if (found.size() > 1 && last.number == 0) {
            throw new InputFault(last.file + ": says of itself in no way of which DE it is, and " + found.get(0).file
                    + " is beside it; take one of them away");
        }
        if (found.size() > 1 && RANK.compare(found.get(0), found.get(1)) == 0) {
            throw new InputFault(found.get(0).file + ": as good as " + found.get(1).file
                    + " in DE number and span; take one of them away");
        }
        return Optional.of(read(found.get(0).file, constants));
    }

    /** The fault of a folder that was to hold one. */
    static InputFault noneIn(Path folder) {
        return new InputFault(folder + ": holds neither what orekit-data holds nor " + DESCRIPTION);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isKernel(file)
                            || DE_NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private static boolean isKernel(Path file) {
        return SPK_NAME.matcher(file.getFileName().toString()).matches();
    }

    private static OfficialEphemeris ofDeFile(Path file, ByteBuffer content) {
        final DeHeader header = new DeFileReader(file.toString(), content).wholeHeader();
        if (header.number() < 400 || header.number() > 499) {
            throw new InputFault(file + ": has the name of a JPL DE4xx file, but its header is of number "
                    + header.number() + "; replace this file or take it away");
        }
        final DeHeader kept = header.within(DeFile.KEPT_FROM, DeFile.KEPT_TO);
        return new OfficialEphemeris(file, header.number(), kept.endJulianDate() - kept.startJulianDate(), false);
    }

    /**
     * Reads one file.
     *
     * @param file an SPK kernel if its name ends in .bsp, else a JPL DE binary file
     * @param constants header whose constants a kernel takes
     * @throws InputFault if it is missing, truncated, corrupt or something else
     */
    static PlanetFile read(Path file, DeHeader constants) throws IOException {
        final ByteBuffer content = DataFolder.map(file);
        final String name = file.toString();
        final DeFile planets = isKernel(file)
                ? new SpkBlocks(SpkPlanets.of(name, SpkKernel.parse(name, content)))
                        .toDeFile(constants, DataFolder.EPHEMERIS)
                : DeFile.parse(name, content);
        return new PlanetFile(file.getFileName().toString(), Sha256.of(content), planets);
    }

    /**
     * The planetary ephemeris of a run.
     *
     * @param name of the file, without its folder
     * @param sha256 of the whole file, lower-case hexadecimal
     * @param content what it holds, in the layout of JPL's DE files whatever its own is
     */
    record PlanetFile(String name, String sha256, DeFile content) {}
}
