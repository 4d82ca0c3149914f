package space.apophis.scenario;

import java.util.List;
import space.apophis.units.Epoch;
import space.apophis.units.TimeScaleName;

/**
 * Covariance of an orbit solution in the units its source prints, one row after another.
 *
 * @param parameters with their units, "e", "q au", ...
 */
public record CovarianceSpec(
        @Key(value = "Epoch of the elements it belongs to, TDB", example = "JD 2459215.5 TDB")
        Epoch epoch,

        @Key(value = "What the rows stand for, each with its unit", example = "[e, q au, tp d]")
        List<String> parameters,

        @Key("Rows of the matrix, in the order of the parameters")
        List<List<Double>> matrix,

        @Key("Where it is published") String source) {

    private static final double SYMMETRY = 1e-12;

    public CovarianceSpec {
        KeyFault.requireScale("epoch", epoch, TimeScaleName.TDB);
        final int n = parameters.size();
        if (matrix.size() != n || matrix.stream().anyMatch(row -> row.size() != n)) {
            throw new KeyFault("matrix", "is not " + n + " rows of " + n + " numbers, one for each of the parameters");
        }
        for (int i = 0; i < n; i++) {
            if (!(matrix.get(i).get(i) > 0.0)) {
                throw new KeyFault("matrix", "element " + (i + 1) + " of the diagonal is not above zero");
            }
            for (int j = 0; j < i; j++) {
                final double scale =
                        Math.sqrt(matrix.get(i).get(i) * matrix.get(j).get(j));
                if (Math.abs(matrix.get(i).get(j) - matrix.get(j).get(i)) > SYMMETRY * scale) {
                    throw new KeyFault("matrix", "is not symmetric at row " + (i + 1) + ", column " + (j + 1));
                }
            }
        }
    }
}
