package space.apophis.study.escort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.CartesianDerivativesFilter;
import org.orekit.utils.TimeStampedPVCoordinates;
import org.orekit.utils.TimeStampedPVCoordinatesHermiteInterpolator;
import space.apophis.study.result.StateSample;

/** Rows of the way through perigee: between them it is that of the plan, for who interpolates as escort.oem asks. */
class EscortRowsTest {

    private static final int POINTS = 4;

    @TempDir
    private Path folder;

    @Test
    void rowsHoldTheWayToAMetreMidway() throws IOException {
        EscortCase escort = ShortEscort.escort(ShortEscort.input(
                folder,
                ShortEscort.text("6 km", "{samples: 10}", """
                                - {type: station, name: before, until: 2029-04-13T12:00 UTC, side: sun, distance: 6 km, deadBand: 300 m, transfer: 12 h}
                                - {type: drift, name: passage, until: 2029-04-15 UTC}
                                """)
                        .replace("epoch: 2029-03-01 UTC", "epoch: 2029-04-11 UTC")));
        EscortPlan plan = ShortEscort.plan(escort);
        List<List<StateSample>> stretches =
                new EscortRows(escort, plan).states().stretches();
        assertEquals(plan.flight().arcs().size(), stretches.size(), "from burn to burn");
        assertTrue(stretches.size() > 2);
        double worst = 0.0;
        for (List<StateSample> rows : stretches) {
            for (int i = 0; i + 1 < rows.size(); i++) {
                double t = 0.5 * (rows.get(i).secondsTdb() + rows.get(i + 1).secondsTdb());
                int first = Math.max(0, Math.min(i - 1, rows.size() - POINTS));
                List<TimeStampedPVCoordinates> near = rows.subList(first, first + POINTS).stream()
                        .map(EscortRowsTest::dated)
                        .toList();
                Vector3D read = new TimeStampedPVCoordinatesHermiteInterpolator(
                                POINTS, CartesianDerivativesFilter.USE_PV)
                        .interpolate(AbsoluteDate.ARBITRARY_EPOCH.shiftedBy(t), near)
                        .getPosition();
                worst = Math.max(worst, read.distance(plan.flight().path().at(t).getPosition()));
            }
        }
        assertEquals(0.0, worst, 1.0, "m");
    }

    private static TimeStampedPVCoordinates dated(StateSample row) {
        return new TimeStampedPVCoordinates(
                AbsoluteDate.ARBITRARY_EPOCH.shiftedBy(row.secondsTdb()),
                new Vector3D(row.xKm(), row.yKm(), row.zKm()).scalarMultiply(1e3),
                new Vector3D(row.vxKmS(), row.vyKmS(), row.vzKmS()).scalarMultiply(1e3));
    }
}
