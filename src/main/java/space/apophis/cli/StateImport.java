package space.apophis.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.CraftState;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.scenario.orbitfile.BodyFile;
import space.apophis.study.publish.Publisher;
import space.apophis.transfer.message.KernelPath;
import space.apophis.transfer.message.OrbitFlight;
import space.apophis.units.Epoch;
import space.apophis.units.PlainLine;

/** Body files of files that hold states and not orbit solutions: SPK kernels and Orbit Parameter Messages. */
final class StateImport {

    private static final int START = 4096;

    /** NAIF's numbers of numbered asteroids, old and new. */
    private static final int OLD = 2_000_000;

    private static final int NEW = 20_000_000;

    private static final String NO_FORCES =
            "A state has neither a covariance nor the non-gravitational parameters, such as A2, that its orbit was made with.";

    private StateImport() {}

    /** What a file is, by its beginning. */
    enum Kind {
        KERNEL,
        PARAMETER_MESSAGE,
        OTHER;

        static Kind of(Path file) throws IOException {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                return OTHER;
            }
            try (InputStream stream = Files.newInputStream(file)) {
                final String start = new String(stream.readNBytes(START), StandardCharsets.ISO_8859_1);
                return start.matches("(?s)(?:DAF/SPK|NAIF/DAF).*")
                        ? KERNEL
                        : start.contains("CCSDS_OPM_VERS") ? PARAMETER_MESSAGE : OTHER;
            }
        }
    }

    /**
     * The osculating state of a body of a kernel.
     *
     * @param body NAIF's number; null where the kernel has one
     * @param epoch null for the first midnight covered
     */
    static BodyFile kernel(Path file, String name, Integer body, Epoch epoch, SolarSystem solarSystem) {
        final Publisher dates = new Publisher(solarSystem);
        final double asked = epoch == null
                ? KernelPath.state(file, body, solarSystem, Double.NaN).time()
                : dates.seconds(epoch);
        final String text = dates.tdb(asked) + " TDB";
        final KernelPath.KernelState state =
                KernelPath.state(file, body, solarSystem, Epoch.parse(text).secondsSinceJ2000());
        final int number = state.body() > NEW ? state.body() - NEW : state.body() > OLD ? state.body() - OLD : 0;
        final boolean numbered = number > 0 && number < OLD;
        return of(
                name,
                file,
                numbered ? "(" + number + ")" : "body " + state.body(),
                "SPK " + PlainLine.of(state.title().isEmpty() ? Integer.toString(state.body()) : state.title()),
                text,
                state.heliocentric().getPosition(),
                state.heliocentric().getVelocity());
    }

    /** The state of a message, at its epoch to the millisecond, to which it is moved along its velocity. */
    static BodyFile message(Path file, String name, SolarSystem solarSystem) {
        final CraftState state = OrbitFlight.state(file, solarSystem);
        final String object = PlainLine.of(OrbitFlight.name(file));
        final String text = new Publisher(solarSystem).tdb(state.time()) + " TDB";
        final double shift = Epoch.parse(text).secondsSinceJ2000() - state.time();
        return of(
                name,
                file,
                object,
                "OPM of " + object,
                text,
                state.position().add(shift, state.velocity()),
                state.velocity());
    }

    private static BodyFile of(
            String name,
            Path file,
            String designation,
            String solution,
            String epoch,
            Vector3D position,
            Vector3D velocity) {
        return BodyFile.ofState(
                name,
                file,
                designation,
                solution,
                List.of(NO_FORCES),
                epoch,
                text(position) + " km",
                text(velocity) + " km/s");
    }

    private static String text(Vector3D v) {
        return v.getX() / 1000.0 + " " + v.getY() / 1000.0 + " " + v.getZ() / 1000.0;
    }

    /** Refuses options that are of kernels alone. */
    static void refuse(Integer body, String epoch) {
        if (body != null || epoch != null) {
            throw new InputFault((body != null ? "--body" : "--epoch") + ": is of an SPK kernel, FILE is none");
        }
    }
}
