package space.apophis.report.export.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orekit.data.DataContext;
import org.orekit.data.DataSource;
import org.orekit.errors.OrekitException;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.files.ccsds.ndm.odm.oem.Oem;
import org.orekit.files.ccsds.ndm.odm.oem.OemSegment;
import org.orekit.utils.CartesianDerivativesFilter;
import org.orekit.utils.PVCoordinates;
import org.orekit.utils.TimeStampedPVCoordinates;
import org.orekit.utils.TimeStampedPVCoordinatesHermiteInterpolator;
import space.apophis.RecordCopy;
import space.apophis.ephemeris.ShippedData;
import space.apophis.report.TestContext;
import space.apophis.study.SyntheticEscort;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.PathResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;

/** The message of a craft beside an asteroid, read back by Orekit: a circle of 1 km about it, with a burn half way. */
class EscortOemTest {

    private static final double START = 9.24e8;
    private static final double GM = 2.747;
    private static final double RATE = Math.sqrt(GM / 1e9);
    private static final double STEP = 3600.0;
    private static final int ROWS = 25;

    private static DataContext context;
    private static String text;
    private static Oem oem;

    @BeforeAll
    static void write() {
        context = TestContext.create();
        StudyResult result = SyntheticFlyby.result();
        EscortResult escort = RecordCopy.of(
                SyntheticEscort.escort(),
                Map.of("states", new PathResult(List.of(rows(START, 1.0), rows(START + (ROWS - 1) * STEP, -1.0)))));
        text = OemFile.write(escort, result);
        oem = new ParserBuilder(context)
                .withMu(GM)
                .buildOemParser()
                .parse(new DataSource(
                        "escort.oem", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    /** On the circle, forward or, after a burn, back. */
    private static PVCoordinates state(double t, double sense) {
        double angle = RATE * (t - START) * sense;
        return new PVCoordinates(
                new Vector3D(1000.0 * Math.cos(angle), 1000.0 * Math.sin(angle), 0.0),
                new Vector3D(-1000.0 * RATE * sense * Math.sin(angle), 1000.0 * RATE * sense * Math.cos(angle), 0.0));
    }

    private static List<StateSample> rows(double from, double sense) {
        List<StateSample> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            double t = from + i * STEP;
            Vector3D p = state(t, sense).getPosition().scalarMultiply(1e-3);
            Vector3D v = state(t, sense).getVelocity().scalarMultiply(1e-3);
            rows.add(new StateSample(t, p.getX(), p.getY(), p.getZ(), v.getX(), v.getY(), v.getZ()));
        }
        return rows;
    }

    @Test
    void saysFromWhereAndInWhatAxes() {
        String plain = text.replaceAll(" +", " ").toUpperCase(Locale.ROOT);
        for (String line : List.of("CENTER_NAME = 99942 APOPHIS", "REF_FRAME = ICRF", "TIME_SYSTEM = TDB")) {
            assertTrue(plain.contains(line), line);
        }
        assertEquals(2, oem.getSegments().size(), "one from each burn to the next");
        assertEquals(
                "99942 APOPHIS",
                oem.getSegments().get(0).getMetadata().getCenter().getName());
    }

    /** Orekit reads the rows of a centre that it does not know, but gives no frame about it. */
    @Test
    void itsCentreIsNoBodyToOrekit() {
        OemSegment segment = oem.getSegments().get(0);
        assertEquals(null, segment.getMetadata().getCenter().getBody());
        assertThrows(OrekitException.class, segment::getFrame);
    }

    @Test
    void isReadBackToAMetreMidway() {
        for (int part = 0; part < 2; part++) {
            List<TimeStampedPVCoordinates> read = oem.getSegments().get(part).getCoordinates();
            assertEquals(ROWS, read.size());
            for (int i = 0; i + 1 < ROWS; i++) {
                int first = Math.max(0, Math.min(i - 1, ROWS - 4));
                TimeStampedPVCoordinates midway = new TimeStampedPVCoordinatesHermiteInterpolator(
                                4, CartesianDerivativesFilter.USE_PV)
                        .interpolate(read.get(i).getDate().shiftedBy(0.5 * STEP), read.subList(first, first + 4));
                double t = ShippedData.solarSystem().clock().seconds(midway.getDate());
                Vector3D expected = state(t, part == 0 ? 1.0 : -1.0).getPosition();
                assertEquals(0.0, midway.getPosition().distance(expected), 1.0, "m");
            }
        }
    }
}
