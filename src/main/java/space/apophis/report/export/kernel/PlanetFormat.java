package space.apophis.report.export.kernel;

import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import space.apophis.ephemeris.DeFile;
import space.apophis.ephemeris.DeFileWriter;
import space.apophis.ephemeris.DeHeader;

/** Formats of a planetary ephemeris. */
public enum PlanetFormat {
    /** SPICE, Skyfield, astropy, ASSIST. */
    SPK("bsp", PlanetKernel::write),

    /** ASSIST, CALCEPH, jpl_eph, Orekit. */
    DE("de", PlanetFormat::de);

    private final String ending;
    private final Function<PlanetSource, byte[]> writer;

    PlanetFormat(String ending, Function<PlanetSource, byte[]> writer) {
        this.ending = ending;
        this.writer = writer;
    }

    /** Name of the file: that of the ephemeris in lower case, digits and hyphens, since readers look at its ending. */
    public String fileName(PlanetSource source) {
        return source.name()
                        .replaceFirst("\\.(?:de|bsp)$", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                + "." + ending;
    }

    /** As people write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file. */
    public byte[] bytes(PlanetSource source) {
        return writer.apply(source);
    }

    /**
     * Little-endian, because ASSIST maps the numbers into memory as they are, and of exactly 400 constants: ASSIST reads as many
     * names whatever the header says, CALCEPH as many values, and jpl_eph looks for no table of TT - TDB where there are 400. What
     * the ephemeris lacks to so many is called PAD046 and so on and is zero.
     */
    private static byte[] de(PlanetSource source) {
        final DeHeader header = source.file().header();
        final Map<String, Double> constants = new LinkedHashMap<>(header.constants());
        for (int i = constants.size() + 1; i <= DeHeader.NAMES; i++) {
            constants.put(String.format(Locale.ROOT, "PAD%03d", i), 0.0);
        }
        return DeFileWriter.toBytes(
                new DeFile(header.withConstants(constants), source.file().data()), ByteOrder.LITTLE_ENDIAN);
    }
}
