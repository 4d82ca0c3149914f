package space.apophis.chart;

import java.util.ArrayList;
import java.util.List;
import space.apophis.chart.paper.Numbers;
import space.apophis.study.result.ForceRungResult;
import space.apophis.study.result.StudyResult;

/**
 * The runs of a force ladder as rows of a drawing, from the top.
 *
 * @param rows in the order of the runs
 * @param lowestKm where the axis begins, a power of ten below every error
 * @param highestKm where it ends, beyond every error and its text
 */
record ForceLadderSeries(List<Row> rows, double lowestKm, double highestKm) {

    /** Room at the right for the text of the greatest error, as a share of the axis before it. */
    private static final double ROOM = 0.19;

    /**
     * A run.
     *
     * @param name what it adds, for people
     * @param errorKm distance from the reference; 0 for the run that is the reference
     * @param error the same in words
     * @param miss distance of the closest approach to Earth, in words, km; a dash where there is none
     */
    record Row(String name, double errorKm, String error, String miss) {}

    ForceLadderSeries {
        rows = List.copyOf(rows);
    }

    /** The rows of a result that has a ladder. */
    static ForceLadderSeries of(StudyResult result) {
        List<Row> rows = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (ForceRungResult rung : result.passes().forceLadder()) {
            double error = rung.endErrorKm();
            rows.add(new Row(
                    (rows.isEmpty() ? "" : "+ ") + rung.words(),
                    error,
                    error == 0 ? "the end compared with" : Numbers.significant(error) + " km",
                    rung.missDistanceKm() == null
                            ? "\u2013"
                            : Numbers.pattern("#,##0.00").format(rung.missDistanceKm())));
            if (error > 0) {
                least = Math.min(least, error);
                most = Math.max(most, error);
            }
        }
        double lowest = most == 0 ? 0.1 : Math.pow(10, Math.ceil(Math.log10(least)) - 1);
        double widest = Math.max(most, 100 * lowest);
        return new ForceLadderSeries(rows, lowest, widest * Math.pow(widest / lowest, ROOM));
    }

    /** Whole decades that the axis covers. */
    int decades() {
        return (int) Math.ceil(Math.log10(highestKm / lowestKm));
    }
}
