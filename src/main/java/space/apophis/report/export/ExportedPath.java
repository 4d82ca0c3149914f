package space.apophis.report.export;

import java.util.List;
import java.util.Locale;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.SampledPath;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.StateSample;

/**
 * The path of one body as a result holds it: rows of position and velocity, ICRF axes, by TDB, in stretches between which the velocity
 * may jump. Between rows Hermite's polynomials hold, as {@link SampledPath} has them.
 *
 * @param name of the file, letters, digits and hyphens
 * @param title for people, one line
 * @param kind of the body
 * @param naif its number by NAIF's rules, or {@link NaifNumbers#NONE}
 * @param centre from which the rows are
 * @param stretches in order of time, of two rows at least
 */
public record ExportedPath(
        String name, String title, Kind kind, int naif, NaifCentre centre, List<List<StateSample>> stretches) {

    /** What moves along a path. */
    public enum Kind {
        ASTEROID,
        CRAFT,
        ESCORT,
        MOON
    }

    /**
     * A body that paths are from.
     *
     * @param name for people and for formats that have names
     * @param naif its number by NAIF's rules, or {@link NaifNumbers#NONE}
     */
    public record NaifCentre(String name, int naif) {

        /** Centre of heliocentric paths. */
        public static final NaifCentre SUN = new NaifCentre("SUN", 10);

        /** Centre of the Moon's path. */
        public static final NaifCentre EARTH = new NaifCentre("EARTH", 399);

        /** As messages have names of asteroids: the number, a space, the name, in capitals. */
        public static String named(String designation) {
            return designation.replace("(", "").replace(")", "").toUpperCase(Locale.ROOT);
        }
    }

    public ExportedPath {
        stretches = stretches.stream().map(List::copyOf).toList();
        if (stretches.isEmpty() || stretches.stream().anyMatch(rows -> rows.size() < 2)) {
            throw new IllegalArgumentException("a path has two rows at least");
        }
    }

    /** First instant, TDB seconds since J2000. */
    public double start() {
        return stretches.get(0).get(0).secondsTdb();
    }

    /** Last instant, TDB seconds since J2000. */
    public double end() {
        final List<StateSample> last = stretches.get(stretches.size() - 1);
        return last.get(last.size() - 1).secondsTdb();
    }

    /** Each stretch as polynomials between its rows, m and m/s. */
    public List<SampledPath> smooth() {
        return stretches.stream().map(ExportedPath::smooth).toList();
    }

    /** A stretch as polynomials between its rows, m and m/s. */
    public static SampledPath smooth(List<StateSample> rows) {
        return Publisher.smooth(rows);
    }

    /** The state at an instant within, m and m/s; of two stretches that meet there the later. */
    public PVCoordinates at(double t) {
        List<StateSample> rows = stretches.get(0);
        for (List<StateSample> later : stretches) {
            rows = later.get(0).secondsTdb() <= t ? later : rows;
        }
        return smooth(rows).heliocentric(t);
    }

    /**
     * Rows of even steps from the polynomials, of each stretch from its start, and its end; eight at least, for other polynomials to
     * go through.
     *
     * @param step s; 0 for the rows as they are
     */
    public List<List<StateSample>> rows(double step) {
        if (step == 0.0) {
            return stretches;
        }
        return Motions.given(this).stream()
                .map(motion -> motion.even(step, SampledPath.DEGREE))
                .toList();
    }
}
