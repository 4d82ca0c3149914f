package space.apophis.transfer;

/**
 * Where the search for the two arcs of one number of revolutions begins: x of {@link TransferTime} read from a table by
 * geometry and w = +-sqrt(T / least T - 1), positive on the low path, through which x runs smoothly where the two paths
 * meet. As ivLam does it in other variables (Russell 2022, J. Guid. Control Dyn. 45:196). Filled by solutions when it is
 * first needed. Immutable.
 */
final class RevolutionGuess {

    /** Most revolutions that have a table. */
    static final int MOST_REVOLUTIONS = 2;

    /** The least T is told as well as that, as a share. */
    static final double LEAST_ERROR = 1e-8;

    private static final int ROWS = 24;

    /** 1 + |w| is told up to 8, in quarters of octaves: T up to 50 times the least. */
    private static final int COLUMNS = 12;

    private static final RevolutionGuess[] OF = {new RevolutionGuess(1), new RevolutionGuess(2)};

    private final PatchTable table;
    private final LeastTimes least;

    private RevolutionGuess(int revolutions) {
        final double[][] values = new double[PatchTable.POINTS * ROWS][PatchTable.POINTS * 2 * COLUMNS];
        final TransferRoot root = new TransferRoot();
        for (int i = PatchTable.POINTS; i < values.length - PatchTable.POINTS; i++) {
            GuessCell.geometry(root.curve, GuessCell.middle(i, 2.0 / ROWS));
            root.curve.least(revolutions);
            final double leastTime = root.curve.time;
            for (int j = 0; j < PatchTable.POINTS * COLUMNS; j++) {
                final double w = GuessCell.quarter(j, 0) - 1.0;
                final double goal = leastTime * (1.0 + w * w);
                values[i][j] = root.withRevolutions(revolutions, false, goal);
                values[i][PatchTable.POINTS * COLUMNS + j] = root.withRevolutions(revolutions, true, goal);
            }
        }
        table = new PatchTable(values);
        least = new LeastTimes(revolutions, ROWS);
    }

    /** Of a number of revolutions, 1 to {@link #MOST_REVOLUTIONS}. */
    static RevolutionGuess of(int revolutions) {
        return OF[revolutions - 1];
    }

    /** The least T of a geometry, to {@link #LEAST_ERROR}; NaN beyond the table. */
    double least(double place) {
        return least.at(place);
    }

    /**
     * x; NaN beyond the table.
     *
     * @param place of the geometry ({@link LambertTriangle#place()})
     * @param w without sign
     * @param high path
     */
    double of(double place, double w, boolean high) {
        final double across = place * (ROWS / 2.0);
        final int row = (int) across;
        final int column = GuessCell.quarter(1.0 + w, 0);
        if (row < 1 || row > ROWS - 2 || column >= COLUMNS) {
            return Double.NaN;
        }
        return table.at(row, 2.0 * (across - row) - 1.0, high ? COLUMNS + column : column, GuessCell.up(1.0 + w));
    }
}
