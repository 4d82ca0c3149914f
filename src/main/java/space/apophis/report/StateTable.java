package space.apophis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import space.apophis.study.result.StateSample;

/**
 * States as {@code result.json} holds them: the names of the columns once, then one row of numbers for each instant.
 *
 * @param columns always {@link #COLUMNS}
 * @param rows of as many finite numbers
 */
record StateTable(List<String> columns, List<double[]> rows) {

    static final List<String> COLUMNS = List.of("secondsTdb", "xKm", "yKm", "zKm", "vxKmS", "vyKmS", "vzKmS");

    StateTable {
        Objects.requireNonNull(rows, "rows");
        if (!COLUMNS.equals(columns)) {
            throw new IllegalArgumentException("columns must be " + COLUMNS + ", not " + columns);
        }
        for (double[] row : rows) {
            check(row);
        }
    }

    static StateTable of(List<StateSample> samples) {
        List<double[]> rows = new ArrayList<>();
        for (StateSample s : samples) {
            rows.add(new double[] {s.secondsTdb(), s.xKm(), s.yKm(), s.zKm(), s.vxKmS(), s.vyKmS(), s.vzKmS()});
        }
        return new StateTable(COLUMNS, rows);
    }

    List<StateSample> samples() {
        return rows.stream()
                .map(r -> new StateSample(r[0], r[1], r[2], r[3], r[4], r[5], r[6]))
                .toList();
    }

    private static void check(double[] row) {
        if (row == null || row.length != COLUMNS.size()) {
            throw new IllegalArgumentException("a row of states must have " + COLUMNS.size() + " numbers");
        }
        for (double value : row) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a row of states must have finite numbers, not " + value);
            }
        }
    }
}
