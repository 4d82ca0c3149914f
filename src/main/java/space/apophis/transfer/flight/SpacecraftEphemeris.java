package space.apophis.transfer.flight;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.data.DataSource;
import org.orekit.errors.OrekitException;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.files.ccsds.ndm.odm.oem.Oem;
import org.orekit.files.ccsds.ndm.odm.oem.OemSegment;
import org.orekit.propagation.BoundedPropagator;
import org.orekit.utils.PVCoordinates;
import org.orekit.utils.TimeStampedPVCoordinates;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyProvider;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.ephemeris.TdbClock;
import space.apophis.job.InputFault;

/**
 * The path of a spacecraft by someone else, from a CCSDS Orbit Ephemeris Message (502.0-B-3), interpolated between its rows
 * as it asks and moved to the Sun. Any centre and frame that Orekit knows; one object, its segments meeting.
 *
 * @param name of the object
 * @param trajectory of it
 */
public record SpacecraftEphemeris(String name, Trajectory trajectory) {

    /** Segments that meet may leave so much between them by rounding, s. */
    private static final double ROUNDING = 1e-3;

    private static final int USUAL_DEGREE = 7;

    /**
     * Reads a message.
     *
     * @throws InputFault if it is none, is of several objects, or has a gap
     */
    public static SpacecraftEphemeris read(Path file, SolarSystem solarSystem) {
        try {
            final Oem message = new ParserBuilder(solarSystem.context())
                    .withDefaultInterpolationDegree(USUAL_DEGREE)
                    .buildOemParser()
                    .parseMessage(new DataSource(file.toFile()));
            if (message.getSatellites().size() != 1) {
                throw new InputFault(
                        file + ": has " + message.getSatellites().size() + " objects, and one spacecraft is allowed");
            }
            final List<Trajectory> parts = new ArrayList<>();
            for (OemSegment segment : message.getSegments()) {
                addPart(file, segment, solarSystem, parts);
            }
            return new SpacecraftEphemeris(
                    message.getSegments().get(0).getMetadata().getObjectName(), Trajectory.joined(parts));
        } catch (OrekitException | MathRuntimeException e) {
            throw new InputFault(
                    file + ": no orbit ephemeris message that can be read: "
                            + e.getMessage().lines().findFirst().orElse(""),
                    e);
        }
    }

    private static void addPart(Path file, OemSegment segment, SolarSystem solarSystem, List<Trajectory> parts) {
        final TdbClock clock = solarSystem.clock();
        final double last = parts.isEmpty()
                ? Double.NEGATIVE_INFINITY
                : parts.get(parts.size() - 1).end();
        final double begin = clock.seconds(segment.getStart());
        if (!parts.isEmpty() && begin > last + ROUNDING) {
            throw new InputFault(String.format(
                    "%s: has a gap of %.0f s between two segments, and these need to meet", file, begin - last));
        }
        final List<Double> knots = new ArrayList<>();
        if (!parts.isEmpty()) {
            knots.add(last);
        }
        for (TimeStampedPVCoordinates row : segment.getCoordinates()) {
            final double t = clock.seconds(row.getDate());
            if (t > last + ROUNDING) {
                knots.add(t);
            }
        }
        if (knots.size() > 1) {
            final BoundedPropagator propagator = segment.getPropagator();
            final BodyProvider sun = new BodyProvider(solarSystem, Body.SUN);
            parts.add(Trajectory.through(
                    knots.stream().mapToDouble(Double::doubleValue).toArray(),
                    t -> heliocentric(propagator, sun, solarSystem, t)));
        }
    }

    private static PVCoordinates heliocentric(
            BoundedPropagator propagator, BodyProvider sun, SolarSystem solarSystem, double t) {
        final TdbClock clock = solarSystem.clock();
        final PVCoordinates craft = propagator.getPVCoordinates(clock.date(t), solarSystem.icrf());
        final PVCoordinates centre = sun.getPVCoordinates(clock.date(t), solarSystem.icrf());
        final Vector3D velocity = craft.getVelocity().subtract(centre.getVelocity());
        return new PVCoordinates(
                craft.getPosition().subtract(centre.getPosition()),
                velocity.scalarMultiply(1.0 / (1.0 + clock.rate(t))));
    }
}
