package space.apophis.study.escort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.Progress;
import space.apophis.study.ShippedTransfers;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.EscortResult;

/** Escorts of a few days beside Apophis, from phases and errors given as text. */
final class ShortEscort {

    static final Path SCENARIOS = Path.of("scenarios");

    static final String NO_ERRORS = "{samples: 20, position: 0, velocity: 0 m/s, missedBurnSamples: 4, execution:"
            + " {magnitude: 0, fixedMagnitude: 0 m/s, pointing: 0 deg, fixedPointing: 0 m/s}}";

    private ShortEscort() {}

    /** A scenario that begins at rest on the side of the Sun on 1 March 2029, 43 days before the pass. */
    static String text(String distance, String errors, String phases) {
        return """
                name: short
                body: apophis
                propagation: {until: 2029-05-14 TDB}
                escort:
                  arrival:
                    epoch: 2029-03-01 UTC
                    side: sun
                    distance: %s
                    mass: 800 kg
                    craft:
                      dryMass: 750 kg
                      wetMass: 1400 kg
                      engine: {thrust: 26 N, specificImpulse: 291 s}
                      crossSection: 17 m^2
                      reflection: 1.3
                      source: made up
                  errors: %s
                  phases:
                %s
                output: {from: 2029-03-01 TDB, to: 2029-03-02 TDB, step: 1 h}
                """.formatted(distance, errors, phases.strip().indent(4).stripTrailing());
    }

    static StudyInput input(Path folder, String text) throws IOException {
        return StudyInput.read(Files.writeString(folder.resolve("short.yaml"), text), SCENARIOS);
    }

    /** With the shipped flight of Apophis, which ends on 14 May 2029. */
    static EscortResult result(StudyInput input) {
        return EscortStudy.of(input, ShippedData.solarSystem(), ShippedTransfers.flight(), Progress.SILENT);
    }

    static EscortCase escort(StudyInput input) {
        return new EscortCase(
                input,
                ShippedData.solarSystem(),
                ShippedTransfers.flight(),
                EscortStudy.start(input, ShippedData.solarSystem(), ShippedTransfers.flight(), Progress.SILENT));
    }

    /** Its long axis along x of the ICRF. */
    static AsteroidModel asteroid(EscortCase escort) {
        return AsteroidModel.of(escort, EscortBody.of(escort.study()), t -> Rotation.IDENTITY);
    }

    static EscortPlan plan(EscortCase escort) {
        return EscortPlan.of(escort, asteroid(escort), Progress.SILENT);
    }
}
