package space.apophis.report.export.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * Files of states as Cosmographia (InterpolatedStateTrajectory.cpp, UniverseLoader.cpp of 2015) and Celestia (samporbit.cpp, sampfile.h of
 * August 2026) read them, stricter: comments at the top only, as Celestia; seven numbers a record; dates rising, since Celestia passes over
 * others; a line's end at the end, without which Celestia loses the last record. Between two records a cubic of both places and
 * velocities, by the date as one double.
 */
final class XyzvReader {

    private final List<double[]> records = new ArrayList<>();

    XyzvReader(byte[] file) {
        final String text = new String(file, StandardCharsets.US_ASCII);
        assertTrue(text.endsWith("\n"), "last record ended");
        boolean data = false;
        for (String line : text.split("\n")) {
            if (line.startsWith("#")) {
                assertTrue(!data, "a comment among records");
            } else {
                data = true;
                final String[] words = line.trim().split(" +");
                assertEquals(7, words.length, line);
                final double[] record = new double[7];
                for (int i = 0; i < 7; i++) {
                    record[i] = Double.parseDouble(words[i]);
                }
                assertTrue(records.isEmpty() || records.get(records.size() - 1)[0] < record[0], line);
                records.add(record);
            }
        }
    }

    int size() {
        return records.size();
    }

    double date(int record) {
        return records.get(record)[0];
    }

    /** At a Julian date TDB within, m. */
    Vector3D at(double date) {
        int after = 1;
        while (records.get(after)[0] < date) {
            after++;
        }
        final double[] a = records.get(after - 1);
        final double[] b = records.get(after);
        final double days = b[0] - a[0];
        final double s = (date - a[0]) / days;
        final double h = days * 86400.0;
        final double[] p = new double[3];
        for (int i = 0; i < 3; i++) {
            final double slopeA = a[4 + i] * h;
            final double slopeB = b[4 + i] * h;
            final double rise = b[1 + i] - a[1 + i];
            p[i] = a[1 + i]
                    + s * (slopeA + s * (3.0 * rise - 2.0 * slopeA - slopeB + s * (slopeA + slopeB - 2.0 * rise)));
        }
        return new Vector3D(1000.0, new Vector3D(p));
    }
}
