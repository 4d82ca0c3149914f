package space.apophis.report.export.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orekit.files.ccsds.ndm.cdm.Cdm;
import org.orekit.files.ccsds.ndm.cdm.CdmSegment;
import org.orekit.frames.Frame;
import org.orekit.frames.LOFType;
import org.orekit.utils.PVCoordinates;
import space.apophis.RecordCopy;
import space.apophis.ephemeris.Body;
import space.apophis.job.InputFault;
import space.apophis.report.export.ExportRequest;
import space.apophis.report.export.ExportSource;
import space.apophis.report.export.ExportedPath;
import space.apophis.report.export.NaifNumbers;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.SyntheticTrajectories;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.CovarianceSample;
import space.apophis.study.result.StudyResult;

/** Conjunction messages as Orekit reads them. */
class CdmExportTest {

    private static ExportSource source;
    private static Map<String, byte[]> files;

    @BeforeAll
    static void write() {
        source = CcsdsSource.source();
        files = CdmExport.write(source);
    }

    private static Cdm read(String name) {
        return CcsdsSource.orekit().buildCdmParser().parseMessage(CcsdsSource.data(files, name));
    }

    private static PVCoordinates state(CdmSegment object) {
        return new PVCoordinates(
                object.getData().getStateVectorBlock().getPositionVector(),
                object.getData().getStateVectorBlock().getVelocityVector());
    }

    /** The relative figures are those of the two states, on the axes that Orekit makes of the first, and the result's own. */
    @Test
    void thePassIsAConjunctionOfAsteroidAndEarth() {
        final Cdm cdm = read("apophis-earth.cdm");
        final CloseApproachResult approach =
                source.result().passes().encounter().approach();
        final PVCoordinates asteroid = state(cdm.getSegments().get(0));
        final PVCoordinates earth = state(cdm.getSegments().get(1));
        final PVCoordinates relative = new PVCoordinates(asteroid, earth);
        assertEquals(
                approach.secondsTdb(),
                CcsdsSource.SYSTEM.clock().seconds(cdm.getRelativeMetadata().getTca()),
                2e-6);
        assertEquals(relative.getPosition().getNorm(), cdm.getRelativeMetadata().getMissDistance(), 1e-3);
        assertEquals(relative.getVelocity().getNorm(), cdm.getRelativeMetadata().getRelativeSpeed(), 1e-8);
        final Rotation axes = LOFType.QSW_INERTIAL.rotationFromInertial(asteroid);
        assertEquals(
                0.0,
                axes.applyTo(relative.getPosition())
                        .distance(cdm.getRelativeMetadata().getRelativePosition()),
                1e-3);
        assertEquals(
                0.0,
                axes.applyTo(relative.getVelocity())
                        .distance(cdm.getRelativeMetadata().getRelativeVelocity()),
                1e-8);
        // In the frame that Orekit makes of centre and axes, the asteroid is as far from Earth as the message says.
        final Frame frame = cdm.getSegments().get(0).getMetadata().getFrame();
        assertEquals(
                cdm.getRelativeMetadata().getMissDistance(),
                frame.getStaticTransformTo(
                                CcsdsSource.SYSTEM.context().getFrames().getGCRF(),
                                cdm.getRelativeMetadata().getTca())
                        .transformPosition(asteroid.getPosition())
                        .getNorm(),
                1.0);
        assertEquals(
                "SUN", cdm.getSegments().get(0).getMetadata().getOrbitCenter().getName());
        assertEquals(
                "99942",
                cdm.getSegments().get(0).getMetadata().getObjectDesignator().substring(3));
    }

    /** Turned by Orekit's axes instead of ours; its trace stays. */
    @Test
    void theCovarianceIsTurnedToRadialTransverseNormal() {
        final CdmSegment object = read("apophis-earth.cdm").getSegments().get(0);
        final CovarianceSample given =
                source.result().uncertainty().covariances().get(1);
        assertEquals(SyntheticFlyby.CLOSEST, given.secondsTdb());
        final RealMatrix turn = new Array2DRowRealMatrix(6, 6);
        final double[][] rotation =
                LOFType.QSW_INERTIAL.rotationFromInertial(state(object)).getMatrix();
        turn.setSubMatrix(rotation, 0, 0);
        turn.setSubMatrix(rotation, 3, 3);
        final RealMatrix expected = turn.multiply(new Array2DRowRealMatrix(given.matrix()).scalarMultiply(1e6))
                .multiplyTransposed(turn);
        final RealMatrix read = object.getData().getRTNCovarianceBlock().getRTNCovarianceMatrix();
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < 6; column++) {
                final double size = Math.sqrt(expected.getEntry(row, row) * expected.getEntry(column, column));
                assertEquals(expected.getEntry(row, column), read.getEntry(row, column), 1e-12 * size);
            }
        }
        assertEquals(
                1e6
                        * (given.lower().get(0)
                                + given.lower().get(2)
                                + given.lower().get(5)),
                read.getEntry(0, 0) + read.getEntry(1, 1) + read.getEntry(2, 2),
                1e-3);
    }

    @Test
    void bodiesHaveTheNumbersOfNaif() {
        assertEquals(
                "399",
                read("apophis-earth.cdm").getSegments().get(1).getMetadata().getObjectDesignator());
        assertEquals(
                List.of(10, 199, 299, 399, 301, 4, 5, 6, 7, 8, 9),
                Arrays.stream(Body.values()).map(NaifNumbers::of).toList());
    }

    @Test
    void earthHasZerosWhichAreNoCalculation() {
        final CdmSegment earth = read("apophis-earth.cdm").getSegments().get(1);
        assertEquals("DEFAULT", earth.getMetadata().getCovarianceMethod().name());
        assertEquals(
                0.0,
                earth.getData()
                        .getRTNCovarianceBlock()
                        .getRTNCovarianceMatrix()
                        .getSubMatrix(0, 5, 0, 5)
                        .getNorm1());
        assertTrue(earth.getMetadata().getComments().stream().anyMatch(line -> line.startsWith("Zeros")));
    }

    /** A craft on a straight line past the asteroid at 5 km/s and 1000 km, an hour off what the result says of the time. */
    @Test
    void aCraftThatPassesIsAConjunctionToo() {
        final double nearest = SyntheticFlyby.CLOSEST - 2.0 * 86400.0;
        final ExportedPath asteroid = source.asteroid().orElseThrow();
        final StudyResult result =
                RecordCopy.of(CcsdsSource.result(), Map.of("options", List.of(PassingCraft.option(asteroid, nearest))));
        files = CdmExport.write(CcsdsSource.source(result, ExportRequest.ALL));
        final Cdm cdm = read("craft-passing-apophis.cdm");
        assertEquals(
                nearest,
                CcsdsSource.SYSTEM.clock().seconds(cdm.getRelativeMetadata().getTca()),
                2e-3);
        assertEquals(PassingCraft.MISS, cdm.getRelativeMetadata().getMissDistance(), 1.0);
        assertEquals(PassingCraft.SPEED, cdm.getRelativeMetadata().getRelativeSpeed(), 0.01);
        assertEquals(
                "YES", cdm.getSegments().get(0).getMetadata().getManeuverable().name());
        assertEquals("(99942) Apophis", cdm.getSegments().get(1).getMetadata().getObjectName());
        assertTrue(cdm.getSegments().get(1).getMetadata().getComments().stream()
                .anyMatch(line -> line.contains(" 1.0 days after ")));
        files = CdmExport.write(source);
    }

    @Test
    void withoutAPassThereIsNoMessage() {
        final StudyResult result = RecordCopy.of(
                SyntheticFlyby.withoutEncounter(),
                Map.of(
                        "options",
                        List.of(SyntheticTrajectories.burns()),
                        "provenance",
                        CcsdsSource.result().provenance()));
        final ExportSource nothing = new ExportSource(
                result,
                CcsdsSource.SYSTEM,
                ExportRequest.ALL,
                List.of(source.asteroid().orElseThrow()));
        assertTrue(assertThrows(InputFault.class, () -> CdmExport.write(nothing))
                .getMessage()
                .startsWith("--to cdm: "));
    }
}
