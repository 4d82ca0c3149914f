package space.apophis.report.export.message;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.data.DataSource;
import org.orekit.files.ccsds.ndm.ParsedUnitsBehavior;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import space.apophis.RecordCopy;
import space.apophis.dynamics.CraftFlights;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.SampledPath;
import space.apophis.dynamics.ThrustArc;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.report.export.ExportRequest;
import space.apophis.report.export.ExportSource;
import space.apophis.study.SyntheticEscort;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.SyntheticTrajectories;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.EscortBurnResult;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.PathResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.When;

/**
 * A result that has what messages are made of: an asteroid with covariances, a craft with three burns flown in full dynamics, one with ion
 * engines, and one beside the asteroid with an impulse; and Orekit to read them.
 */
final class CcsdsSource {

    static final SolarSystem SYSTEM = ShippedData.solarSystem();
    static final CraftPath CHEMICAL = CraftFlights.chemical();

    /** Of the impulse beside the asteroid, m/s. */
    static final double IMPULSE = 0.02;

    static final double ESCORT_START = 9.24e8;
    static final double ESCORT_BURN = ESCORT_START + 86400.0;

    private CcsdsSource() {}

    static StudyResult result() {
        final StudyResult result = SyntheticFlyby.result();
        return RecordCopy.of(
                result,
                Map.of(
                        "options",
                        List.of(chemical(), SyntheticTrajectories.ion()),
                        "escort",
                        escort(),
                        "provenance",
                        RecordCopy.with(result.provenance(), "ephemerisSha256", SYSTEM.sha256())));
    }

    static ExportSource source(StudyResult result, ExportRequest request) {
        return ExportSource.of(result, SYSTEM, request);
    }

    static ExportSource source() {
        return source(result(), ExportRequest.ALL);
    }

    /** A strict reader: units that are not those of the standard are a fault. */
    static ParserBuilder orekit() {
        return new ParserBuilder(SYSTEM.context())
                .withMu(1.32712440041e20)
                .withParsedUnitsBehavior(ParsedUnitsBehavior.STRICT_COMPLIANCE);
    }

    static DataSource data(Map<String, byte[]> files, String name) {
        return new DataSource(name, () -> new ByteArrayInputStream(files.get(name)));
    }

    /** Like Ramses, with the flight's own masses. */
    private static TrajectoryResult chemical() {
        final TrajectoryResult like = SyntheticTrajectories.burns();
        final Publisher publisher = new Publisher(SYSTEM);
        final List<BurnResult> burns = new ArrayList<>();
        double mass = 1400.0;
        for (ThrustArc arc : CHEMICAL.thrustArcs()) {
            final double after = mass - arc.propellant(arc.end());
            burns.add(new BurnResult(
                    publisher.when(arc.start()),
                    arc.duration() / 3600.0,
                    arc.specificImpulse() * 9.80665e-3 * Math.log(mass / after),
                    null,
                    mass,
                    after));
            mass = after;
        }
        return RecordCopy.of(
                like,
                Map.of(
                        "label",
                        "as flown",
                        "path",
                        publisher.path(SampledPath.of(CHEMICAL)),
                        "legs",
                        List.of(RecordCopy.with(like.legs().get(0), "burns", burns))));
    }

    private static EscortResult escort() {
        final EscortResult like = SyntheticEscort.escort();
        return RecordCopy.of(
                like,
                Map.of(
                        "states",
                        new PathResult(List.of(line(ESCORT_START, 0.0), line(ESCORT_BURN, IMPULSE))),
                        "phases",
                        List.of(RecordCopy.with(
                                like.phases().get(0),
                                "burns",
                                List.of(new EscortBurnResult(
                                        new When(ESCORT_BURN, "2029-04-13T00:00:00Z"), IMPULSE))))));
    }

    private static List<StateSample> line(double from, double speed) {
        final List<StateSample> rows = new ArrayList<>();
        for (int i = 0; i <= 24; i++) {
            rows.add(new StateSample(from + 3600.0 * i, 5.0 + 3.6 * i * speed, 1.0, 2.0, speed / 1000.0, 0.0, 0.0));
        }
        return rows;
    }

    static Vector3D km(double x, double y, double z) {
        return new Vector3D(1000.0 * x, 1000.0 * y, 1000.0 * z);
    }
}
