package space.apophis.report.export.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orekit.files.ccsds.ndm.odm.opm.Maneuver;
import org.orekit.files.ccsds.ndm.odm.opm.Opm;
import org.orekit.files.ccsds.ndm.odm.opm.OpmData;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.ThrustArc;
import space.apophis.report.export.ExportRequest;
import space.apophis.report.export.ExportSource;
import space.apophis.report.export.ExportSpan;
import space.apophis.report.export.ExportedPath;
import space.apophis.report.export.GravityAlongPath;
import space.apophis.report.export.SpkType;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.SyntheticTrajectories;
import space.apophis.study.result.CovarianceSample;
import space.apophis.study.result.ThrustSegmentResult;

/** Parameter messages as Orekit reads them. */
class OpmExportTest {

    private static ExportSource source;
    private static Map<String, byte[]> files;

    @BeforeAll
    static void write() {
        source = CcsdsSource.source();
        files = OpmExport.write(source);
    }

    private static OpmData read(String name) {
        final Opm opm = CcsdsSource.orekit().buildOpmParser().parseMessage(CcsdsSource.data(files, name));
        assertEquals(3.0, opm.getHeader().getFormatVersion());
        return opm.getData();
    }

    private static double seconds(OpmData data) {
        return CcsdsSource.SYSTEM.clock().seconds(data.getStateVectorBlock().getEpoch());
    }

    /** At the first covariance there is, and at the one a day before the encounter; the state is the path's at that instant. */
    @Test
    void theAsteroidsStateIsAtTheInstantOfItsCovariance() {
        final List<CovarianceSample> covariances = source.result().uncertainty().covariances();
        for (String name : List.of("apophis.opm", "apophis-encounter.opm")) {
            final OpmData data = read(name);
            assertEquals(covariances.get(0).secondsTdb(), seconds(data), 1e-6);
            assertEquals(SyntheticFlyby.CLOSEST - 86400.0, seconds(data), 1e-6);
            final PVCoordinates there =
                    source.asteroid().orElseThrow().at(covariances.get(0).secondsTdb());
            final PVCoordinates state = data.getStateVectorBlock().toTimeStampedPVCoordinates();
            assertEquals(0.0, there.getPosition().distance(state.getPosition()), 1e-3);
            assertEquals(0.0, there.getVelocity().distance(state.getVelocity()), 1e-9);
            final double[][] matrix = covariances.get(0).matrix();
            for (int row = 0; row < CovarianceSample.SIZE; row++) {
                for (int column = 0; column < CovarianceSample.SIZE; column++) {
                    assertEquals(
                            1e6 * matrix[row][column],
                            data.getCovarianceBlock().getCovarianceMatrix().getEntry(row, column),
                            1e-12 * Math.abs(1e6 * matrix[row][column]));
                }
            }
            assertEquals(
                    Double.toString(source.result().asteroid().a2AuD2()),
                    data.getUserDefinedBlock().getParameters().get("A2_AU_D2"));
        }
    }

    /**
     * Three burns along +Y of 3.1 h, 8.2 h and 86 s: their direction comes from the path alone, and stands. Velocities of rows are good
     * to micrometres a second, of 400 m/s.
     */
    @Test
    void burnsKeepDurationMassAndDirection() {
        final OpmData data = read("craft-as-flown.opm");
        assertEquals(1400.0, data.getMass());
        assertEquals(3, data.getManeuvers().size());
        double mass = 1400.0;
        for (int i = 0; i < 3; i++) {
            final ThrustArc arc = CcsdsSource.CHEMICAL.thrustArcs().get(i);
            final Maneuver read = data.getManeuvers().get(i);
            assertEquals(arc.start(), CcsdsSource.SYSTEM.clock().seconds(read.getEpochIgnition()), 1e-6);
            assertEquals(arc.duration(), read.getDuration(), 1e-9);
            assertEquals(-arc.propellant(arc.end()), read.getDeltaMass(), 1e-9);
            assertEquals(
                    arc.specificImpulse() * 9.80665 * Math.log(mass / (mass + read.getDeltaMass())),
                    read.getDV().getNorm(),
                    1e-8);
            assertEquals(0.0, Vector3D.angle(read.getDV(), arc.direction()), 1e-5, "rad");
            assertEquals("ICRF", read.getReferenceFrame().getName());
            mass += read.getDeltaMass();
        }
    }

    /** The change of velocity beyond gravity is that of the thrust, in size too, which the message does not take from there. */
    @Test
    void whatIsBeyondGravityIsTheThrust() {
        final OpmData data = read("craft-as-flown.opm");
        final ExportedPath path = source.paths().stream()
                .filter(p -> p.name().equals("craft-as-flown"))
                .findFirst()
                .orElseThrow();
        for (int burn = 0; burn < 3; burn++) {
            final Vector3D beyond = GravityAlongPath.beyond(path.stretches().get(2 * burn + 1), CcsdsSource.SYSTEM);
            assertEquals(0.0, beyond.distance(data.getManeuvers().get(burn).getDV()), 2e-3, "m/s");
        }
    }

    @Test
    void ionThrustIsAManoeuvreASegment() {
        final List<ThrustSegmentResult> given = SyntheticTrajectories.ion().passes().thrust().stream()
                .filter(segment -> segment.deltaVKmS() > 0.0)
                .toList();
        final List<Maneuver> read = read("craft-best.opm").getManeuvers();
        assertEquals(given.size(), read.size());
        double sum = 0.0;
        for (int i = 0; i < given.size(); i++) {
            assertEquals(
                    given.get(i).toTdb() - given.get(i).fromTdb(), read.get(i).getDuration(), 1e-6);
            assertEquals(1000.0 * given.get(i).deltaVKmS(), read.get(i).getDV().getNorm(), 1e-9);
            assertEquals(
                    Math.toRadians(given.get(i).declinationDeg()),
                    read.get(i).getDV().getDelta(),
                    1e-12);
            sum += read.get(i).getDeltaMass();
        }
        assertEquals(given.get(given.size() - 1).massAfterKg(), 480.0 + sum, 1e-9);
    }

    /** Propellant of 0.5 kg from 800 kg for 1.9 m/s: 1.9 / -ln(1 - 0.5 / 800) = 3039 m/s, and 0.02 m/s take 5.265 g. */
    @Test
    void impulsesBesideTheAsteroidHaveNoDuration() {
        final List<Maneuver> read = read("craft-escort.opm").getManeuvers();
        assertEquals(1, read.size());
        assertEquals(0.0, read.get(0).getDuration());
        assertEquals(CcsdsSource.IMPULSE, read.get(0).getDV().getX(), 1e-12);
        assertEquals(-5.265e-3, read.get(0).getDeltaMass(), 1e-6);
        assertEquals(
                CcsdsSource.ESCORT_BURN,
                CcsdsSource.SYSTEM.clock().seconds(read.get(0).getEpochIgnition()),
                1e-6);
    }

    /** After a cut the state, the mass and the manoeuvres are those from there on. */
    @Test
    void aCutLeavesOutWhatIsPast() {
        final ThrustArc second = CcsdsSource.CHEMICAL.thrustArcs().get(1);
        final double amid = second.start() + 0.5 * second.duration();
        files = OpmExport.write(CcsdsSource.source(
                CcsdsSource.result(),
                new ExportRequest(new ExportSpan(amid, Double.POSITIVE_INFINITY), 0.0, SpkType.CHEBYSHEV, Map.of())));
        final OpmData data = read("craft-as-flown.opm");
        assertEquals(amid, seconds(data), 1e-6);
        assertEquals(2, data.getManeuvers().size());
        final double burnt = CcsdsSource.CHEMICAL.thrustArcs().get(0).propellant(amid) + second.propellant(amid);
        assertEquals(1400.0 - burnt, data.getMass(), 1e-9);
        files = OpmExport.write(source);
    }

    @Test
    void whatHasNoMassAndNoCovarianceHasNoBlockOfThem() {
        final OpmData moon = read("moon.opm");
        assertTrue(moon.getManeuvers().isEmpty());
        assertEquals(null, moon.getCovarianceBlock());
        assertEquals(null, moon.getSpacecraftParametersBlock());
        assertFalse(new String(files.get("moon.opm"), StandardCharsets.US_ASCII).contains("NaN"));
    }
}
