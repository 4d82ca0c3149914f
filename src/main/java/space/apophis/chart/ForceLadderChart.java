package space.apophis.chart;

import java.util.ArrayList;
import java.util.List;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.ForceRungResult;
import space.apophis.study.result.StudyResult;

/**
 * The runs of a force ladder as rows from the top: a dot at the error of the end of each, and at the right how it passed
 * the body of the encounter.
 *
 * @param rows in the order of the runs
 * @param lowestKm where the axis begins, a power of ten below every error
 * @param highestKm where it ends, beyond every error and its text
 */
record ForceLadderChart(List<Row> rows, double lowestKm, double highestKm) {

    /** What its figure says below it. */
    static final String CAPTION =
            "The span flown with the Sun alone, then with one more term of the force model in each row. Dots are"
                    + " distances from the reference position at its instant, on a logarithmic scale; what the"
                    + " reference is stands under the assumptions. At the right the distance of the closest approach"
                    + " of the encounter, from the centre of the body.";

    /** Of so many decades on an axis each fourth, else each second, has its number, or those of a small picture would touch. */
    private static final int MANY_DECADES = 7;

    private static final int SOME_DECADES = 4;

    /** Half of a dot and what is left free beside it, as a share of the axis. */
    private static final double DOT = 0.018;

    /** More room above the first row and below the last, in rows; else a small picture has none for their texts. */
    private static final double ROW_ROOM = 0.4;

    /** Room at the right for the text of the greatest error, as a share of the axis before it. */
    private static final double ROOM = 0.19;

    /**
     * A run.
     *
     * @param name what it adds, for people
     * @param errorKm distance from the reference; 0 for the run that is the reference
     * @param error the same as text
     * @param miss distance of the closest approach as text, km; a dash where there is none
     */
    record Row(String name, double errorKm, String error, String miss) {}

    ForceLadderChart {
        rows = List.copyOf(rows);
    }

    static Chart draw(StudyResult result) {
        return result.passes().forceLadder() == null
                        || result.passes().forceLadder().isEmpty()
                ? Chart.none()
                : of(result).chart(result);
    }

    private Chart chart(StudyResult result) {
        final Axis error =
                Axis.logarithmic("Distance from the reference position, km", lowestKm, highestKm, "#,##0.######");
        final PanelBuilder panel = PanelBuilder.of(
                        error.every(decades() > MANY_DECADES ? 4 : decades() > SOME_DECADES ? 2 : 1),
                        Axis.rows(null, rows.stream().map(Row::name).toList()).wider(ROW_ROOM))
                .right(Axis.rows(
                                "Closest approach to " + PassedBody.of(result).name() + ", km",
                                rows.stream().map(Row::miss).toList())
                        .wider(ROW_ROOM));
        final List<Point> dots = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            final Row row = rows.get(i);
            if (row.errorKm() > 0) {
                dots.add(new Point(row.errorKm(), i));
            }
            // In its own row, so that it covers no dot of the next, and beside its own.
            final double end = Math.max(row.errorKm(), lowestKm);
            final double dot = Math.pow(highestKm / lowestKm, DOT);
            panel.label(Label.bar(row.error(), new Point(end / dot, i), new Point(end * dot, i), Theme.TEXT));
        }
        return Chart.of(
                result.asteroid().designation() + ": what each force is worth",
                panel.dots("end error", dots, Theme.ASTEROID).build());
    }

    /** The rows of a result that has a ladder. */
    static ForceLadderChart of(StudyResult result) {
        final List<Row> rows = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (ForceRungResult rung : result.passes().forceLadder()) {
            final double error = rung.endErrorKm();
            rows.add(new Row(
                    (rows.isEmpty() ? "" : "+ ") + rung.words(),
                    error,
                    error == 0 ? "the end compared with" : Numbers.significant(error) + " km",
                    rung.missDistanceKm() == null ? "\u2013" : Numbers.format("#,##0.00", rung.missDistanceKm())));
            if (error > 0) {
                least = Math.min(least, error);
                most = Math.max(most, error);
            }
        }
        final double lowest = most == 0 ? 0.1 : Math.pow(10, Math.ceil(Math.log10(least)) - 1);
        final double widest = Math.max(most, 100 * lowest);
        return new ForceLadderChart(rows, lowest, widest * Math.pow(widest / lowest, ROOM));
    }

    /** Whole decades that the axis covers. */
    int decades() {
        return (int) Math.ceil(Math.log10(highestKm / lowestKm));
    }
}
