package space.apophis.study.result;

import java.util.List;

/**
 * How many samples of an ensemble meet each cell of a square on the target plane, in the axes of Öpik's theory; for more
 * samples than can be seen as dots.
 *
 * @param xiKm middle of the square, the nominal point
 * @param zetaKm likewise
 * @param halfKm half its side
 * @param cells along a side
 * @param outside samples beyond it
 * @param counts row by row along xi, the row of the least zeta first
 */
public record PlaneDensityResult(
        @Column(frame = Frames.OPIK) double xiKm,
        @Column(frame = Frames.OPIK) double zetaKm,
        double halfKm,
        int cells,
        int outside,
        List<Integer> counts) {

    public PlaneDensityResult {
        counts = List.copyOf(counts);
        if (cells < 1 || counts.size() != cells * cells) {
            throw new ResultFault(
                    "counts", "must be those of " + cells + " by " + cells + " cells, not " + counts.size());
        }
    }

    /** Side of a cell. */
    public double sideKm() {
        return 2 * halfKm / cells;
    }

    /** Of a row, from the least zeta, and a column, from the least xi. */
    public int count(int row, int column) {
        return counts.get(row * cells + column);
    }

    /** Of all columns of a row. */
    public int row(int row) {
        return counts.subList(row * cells, (row + 1) * cells).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
