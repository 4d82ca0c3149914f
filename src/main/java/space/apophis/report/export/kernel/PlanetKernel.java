package space.apophis.report.export.kernel;

import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import space.apophis.ephemeris.DeFile;
import space.apophis.ephemeris.DeHeader;
import space.apophis.ephemeris.DeHeader.DeLayout;
import space.apophis.ephemeris.spk.SpkFile;
import space.apophis.ephemeris.spk.SpkSegment;
import space.apophis.report.export.SpkType;
import space.apophis.units.Unit;

/**
 * A planetary ephemeris as an SPK kernel with the segments of JPL's: barycentres 1 to 9 and the Sun (10) from 0, Moon (301) and Earth
 * (399) from 3, Mercury (199) and Venus (299) from their own barycentres, which is zero and which astropy asks for. The coefficients
 * are those of the DE layout, number for number; of the Moon from Earth the shares of either's mass are taken.
 */
final class PlanetKernel {

    private static final int EARTH_MOON_BARYCENTRE = 3;
    private static final int MOON = 301;
    private static final int EARTH = 399;

    private PlanetKernel() {}

    static byte[] write(PlanetSource source) {
        final DeFile file = source.file();
        final DeHeader header = file.header();
        final String title = title(header);
        final List<SpkSegment> segments = new ArrayList<>();
        for (int item = 0; item <= DeLayout.SUN; item++) {
            if (item != DeLayout.MOON) {
                segments.add(segment(title, item == DeLayout.SUN ? 10 : item + 1, 0, file, words(file, item, 1.0)));
            }
        }
        final double ratio = header.constant("EMRAT");
        segments.add(
                segment(title, MOON, EARTH_MOON_BARYCENTRE, file, words(file, DeLayout.MOON, ratio / (1.0 + ratio))));
        segments.add(
                segment(title, EARTH, EARTH_MOON_BARYCENTRE, file, words(file, DeLayout.MOON, -1.0 / (1.0 + ratio))));
        segments.add(segment(title, 199, 1, file, nothing(file)));
        segments.add(segment(title, 299, 2, file, nothing(file)));
        return new SpkFile(title, comment(source), segments).bytes(ByteOrder.LITTLE_ENDIAN);
    }

    /** JPL's kernels call their segments after the DE; readers take its number from there. */
    private static String title(DeHeader header) {
        return header.number() >= 400 && header.number() <= 499
                ? String.format(Locale.ROOT, "DE-%04dLE-%04d", header.number(), header.number())
                : "Apophis ephemeris";
    }

    /** ASSIST takes the constants from behind this line of JPL's comments. */
    private static List<String> comment(PlanetSource source) {
        final List<String> comment = new ArrayList<>(source.provenance());
        comment.add("");
        comment.add("Initial conditions and constants used for integration:");
        comment.add("");
        source.file()
                .header()
                .constants()
                .forEach((name, value) -> comment.add(
                        String.format(Locale.ROOT, "  %-8s %s", name, String.format(Locale.ROOT, "%.16E", value))));
        return comment;
    }

    private static SpkSegment segment(String title, int target, int centre, DeFile file, double... words) {
        return new SpkSegment(
                "planets",
                title,
                target,
                centre,
                SpkSegment.J2000,
                SpkType.CHEBYSHEV.number(),
                file.start(),
                file.end(),
                DoubleBuffer.wrap(words));
    }

    /** The polynomials of an item, each interval with its middle and half its length, then the directory. */
    private static double[] words(DeFile file, int item, double share) {
        final DeHeader header = file.header();
        final DeLayout layout = header.layout().get(item);
        final int count = 3 * layout.coefficients();
        final int size = 2 + count;
        final int intervals = header.records() * layout.granules();
        final double interval = header.blockDays() * Unit.DAY / layout.granules();
        final double[] words = new double[intervals * size + 4];
        for (int i = 0; i < intervals; i++) {
            words[i * size] = file.start() + (i + 0.5) * interval;
            words[i * size + 1] = 0.5 * interval;
            final int from =
                    i / layout.granules() * header.recordLength() + layout.first() - 1 + i % layout.granules() * count;
            for (int k = 0; k < count; k++) {
                words[i * size + 2 + k] = share * file.data()[from + k];
            }
        }
        return directory(words, file.start(), interval, size, intervals);
    }

    /** One interval of three zeros a component. */
    private static double[] nothing(DeFile file) {
        final int size = 2 + 3 * 3;
        final double[] words = new double[size + 4];
        Arrays.fill(words, 0.0);
        final double length = file.end() - file.start();
        words[0] = file.start() + 0.5 * length;
        words[1] = 0.5 * length;
        return directory(words, file.start(), length, size, 1);
    }

    private static double[] directory(double[] words, double start, double interval, int size, int intervals) {
        final int at = words.length - 4;
        words[at] = start;
        words[at + 1] = interval;
        words[at + 2] = size;
        words[at + 3] = intervals;
        return words;
    }
}
