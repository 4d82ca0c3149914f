package space.apophis.study.trajectory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.ephemeris.ShippedData;
import space.apophis.study.ShippedTransfers;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.VisitorResult;
import space.apophis.study.result.VisitorSample;
import space.apophis.study.visit.VisitorPath;
import space.apophis.study.visit.Visitors;
import space.apophis.units.Epoch;

/** A trajectory without legs between its ends as a visitor, beside the transfer that it is. */
class TrajectoryVisitorTest {

    private static final String SMALL = """
            name: small
            body: apophis
            propagation:
              until: 2029-05-14 TDB
            transfer:
              launch: {from: 2028-04-30 UTC, to: 2028-04-30 UTC}
              arrival: {from: 2029-02-12 UTC, to: 2029-02-12 UTC}
              launcher: {name: h3-24}
              craft: {dryMass: 750 kg, wetMass: 1400 kg, engine: {thrust: 26.3 N, specificImpulse: 291 s}, source: assumed}
              period: {deltaV: 1.60 km/s}
            trajectory:
              legs:
                - {type: launch, date: 2028-04-30 UTC}
                - {type: braking, burns: 4, interval: 3 d}
                - {type: arrival, date: 2029-02-12 UTC}
              craft:
                dryMass: 750 kg
                wetMass: 1400 kg
                engine: {thrust: 26.3 N, specificImpulse: 291 s}
                source: assumed
              launcher: {name: h3-24}
              search: {restarts: 2}
              flown: false
            output:
              from: 2029-02-01 TDB
              to: 2029-05-13 TDB
            """;

    private static final String BRAKING = "    - {type: braking, burns: 4, interval: 3 d}\n";
    private static final String ARRIVAL = "{type: arrival, date: 2029-02-12 UTC}";

    @TempDir
    private Path folder;

    private StudyInput input(String... replacements) throws IOException {
        String text = SMALL;
        for (int i = 0; i < replacements.length; i += 2) {
            assertTrue(text.contains(replacements[i]), replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return StudyInput.read(Files.writeString(folder.resolve("small.yaml"), text), Path.of("scenarios"));
    }

    private static List<VisitorResult> visitors(VisitorPath path) {
        return new Visitors(
                        ShippedData.solarSystem(),
                        ShippedTransfers.flight().trajectory(),
                        Epoch.parse("2029-02-01 TDB").secondsSinceJ2000(),
                        Epoch.parse("2029-05-13 TDB").secondsSinceJ2000())
                .of(List.of(path));
    }

    private static VisitorResult visitor(StudyInput input) {
        final TrajectoryOutcome outcome = ShippedTransfers.trajectories(input);
        return visitors(outcome.visitor().orElseThrow()).get(0);
    }

    private static Vector3D place(VisitorSample sample) {
        return new Vector3D(sample.xKm(), sample.yKm(), sample.zKm());
    }

    @Test
    void onConicsItIsWhereTheTransferIs() throws IOException {
        final StudyInput input = input();
        final VisitorResult trajectoryCase = visitor(input);
        assertEquals("small, best", trajectoryCase.label());
        assertEquals("trajectory", trajectoryCase.kind());
        assertTrue(trajectoryCase.remark().startsWith("on conics, which end"), trajectoryCase.remark());
        final VisitorResult transfer =
                visitors(ShippedTransfers.of(input).visitor().orElseThrow()).get(0);
        assertEquals(101 * 24 + 1, trajectoryCase.path().size());
        assertEquals(transfer.path().size(), trajectoryCase.path().size());
        for (int i = 0; i <= 11 * 24; i++) {
            assertEquals(
                    0.0,
                    place(trajectoryCase.path().get(i))
                            .distance(place(transfer.path().get(i))),
                    0.1,
                    "km");
        }
        for (int i = 11 * 24 + 1; i < trajectoryCase.path().size(); i++) {
            assertEquals(1000.0, place(trajectoryCase.path().get(i)).getNorm(), 1e-6, "at its hold point");
            assertEquals(0.0, place(transfer.path().get(i)).getNorm(), "which this one has not");
        }
        assertTrue(place(trajectoryCase.path().get(0)).getNorm() > 1e6);
    }

    /** At rest 4.5 days behind the middle of the burns, on the side of the Sun, and there for good. */
    @Test
    void aFlownRendezvousStaysAtItsHoldPoint() throws IOException {
        final VisitorResult trajectoryCase = visitor(input("flown: false", "flown: true"));
        assertTrue(
                trajectoryCase.remark().startsWith("flown in full dynamics; from the arrival on"),
                trajectoryCase.remark());
        final List<VisitorSample> path = trajectoryCase.path();
        final int rest = (int) Math.ceil((11.0 + 4.5) * 24.0) + 4;
        assertEquals(1000.0, place(path.get(rest)).getNorm(), 0.01);
        assertTrue(place(path.get(rest - 24)).getNorm() > 1000.1);
        for (int i = rest; i < path.size(); i++) {
            assertEquals(place(path.get(rest)), place(path.get(i)));
        }
    }

    @Test
    void aFlownFlybyGoesOn() throws IOException {
        final VisitorResult trajectoryCase = visitor(input(
                "flown: false",
                "flown: true",
                BRAKING,
                "",
                ARRIVAL,
                "{type: flyby, body: apophis, date: 2029-02-12 UTC}"));
        assertTrue(trajectoryCase.remark().contains("without burns"), trajectoryCase.remark());
        final List<VisitorSample> path = trajectoryCase.path();
        assertEquals(101 * 24 + 1, path.size());
        final double nearest =
                path.stream().mapToDouble(s -> place(s).getNorm()).min().orElseThrow();
        assertTrue(nearest < 0.5 * 3600.0 * 1.6, "half an hour of flight: " + nearest);
        assertTrue(place(path.get(path.size() - 1)).getNorm() > 5e6);
    }

    /** A flyby of another body in 2026 is over by 2029. */
    @Test
    void whatEndsBeforeTheOutputIsNoVisitor() throws IOException {
        final TrajectoryOutcome outcome = ShippedTransfers.trajectories(input(
                BRAKING,
                "",
                "{type: launch, date: 2028-04-30 UTC}",
                "{type: launch, date: 2024-10-08 UTC}",
                ARRIVAL,
                "{type: flyby, body: didymos, date: 2026-11-20 UTC}"));
        assertNull(visitors(outcome.visitor().orElseThrow()));
    }
}
