package space.apophis.transfer;

/**
 * Where the search for an arc without revolutions begins: x of {@link TransferTime} read from a table by geometry and time,
 * as ivLam does (Russell 2019, Celest. Mech. Dyn. Astr. 131:50). The table is filled by solutions when it is first needed.
 */
final class DirectGuess {

    /** Cells over the places of a geometry, of which those at the ends, next to no angle and to a whole turn, stay empty. */
    private static final int ROWS = 24;

    /** T is told from 1/64 to 128, in quarters of octaves. */
    private static final int LEAST_EXPONENT = -6;

    private static final int COLUMNS = 4 * 13;
    private static final PatchTable TABLE = table();

    private DirectGuess() {}

    private static PatchTable table() {
        final double[][] values = new double[PatchTable.POINTS * ROWS][PatchTable.POINTS * COLUMNS];
        final TransferRoot root = new TransferRoot();
        for (int i = PatchTable.POINTS; i < values.length - PatchTable.POINTS; i++) {
            GuessCell.geometry(root.curve, GuessCell.middle(i, 2.0 / ROWS));
            for (int j = 0; j < values[i].length; j++) {
                values[i][j] = root.withoutRevolutions(GuessCell.quarter(j, LEAST_EXPONENT));
            }
        }
        return new PatchTable(values);
    }

    /**
     * x, good to a few times 1e-5; NaN beyond the table.
     *
     * @param place of the geometry ({@link LambertTriangle#place()})
     * @param goal T
     */
    static double of(double place, double goal) {
        final double across = place * (ROWS / 2.0);
        final int row = (int) across;
        final int column = GuessCell.quarter(goal, LEAST_EXPONENT);
        if (row < 1 || row > ROWS - 2 || column < 0 || column >= COLUMNS) {
            return Double.NaN;
        }
        return TABLE.at(row, 2.0 * (across - row) - 1.0, column, GuessCell.up(goal));
    }
}
