package space.apophis.transfer.flight;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.util.FastMath;
import org.orekit.data.DataSource;
import org.orekit.errors.OrekitException;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.files.ccsds.ndm.odm.oem.Oem;
import org.orekit.files.ccsds.ndm.odm.oem.OemSegment;
import org.orekit.utils.PVCoordinates;
import org.orekit.utils.TimeStampedPVCoordinates;
import space.apophis.dynamics.SampledPath;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyProvider;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.ephemeris.TdbClock;
import space.apophis.job.InputFault;

/**
 * The path of a spacecraft by someone else, from a CCSDS Orbit Ephemeris Message (502.0-B-3), moved to the Sun and interpolated
 * between as many of its rows as it asks, by Hermite, over its useable span. Any centre and frame that Orekit knows; one object,
 * its segments meeting.
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
        final SampledPath rows = rows(segment, solarSystem);
        for (int i = 1; i < rows.rows(); i++) {
            if (!(rows.time(i) > rows.time(i - 1))) {
                throw new InputFault(String.format(
                        "%s: row %d of the segment of %s is not later than the row before it, and rows need to be in order",
                        file, i + 1, segment.getMetadata().getObjectName()));
            }
        }
        // Rows beyond the useable span, where one is given, are for polynomials alone.
        final TdbClock clock = solarSystem.clock();
        final double begin = FastMath.max(clock.seconds(segment.getStart()), rows.time(0));
        final double end = FastMath.min(clock.seconds(segment.getStop()), rows.time(rows.rows() - 1));
        final double from =
                parts.isEmpty() ? begin : parts.get(parts.size() - 1).end();
        if (begin > from + ROUNDING) {
            throw new InputFault(String.format(
                    "%s: has a gap of %.0f s between two segments, and these need to meet", file, begin - from));
        }
        if (end > from + ROUNDING) {
            final DoubleStream.Builder knots = DoubleStream.builder().add(from);
            IntStream.range(0, rows.rows())
                    .mapToDouble(rows::time)
                    .filter(t -> t > from + ROUNDING && t < end - ROUNDING)
                    .forEach(knots);
            knots.add(end);
            final int samples = FastMath.max(2, segment.getInterpolationSamples());
            parts.add(Trajectory.through(knots.build().toArray(), t -> rows.heliocentric(t, samples)));
        }
    }

    /** The rows as they are meant, by TDB: Orekit's frames move by TT, which in velocity would tell, and grow by interpolation. */
    private static SampledPath rows(OemSegment segment, SolarSystem solarSystem) {
        final BodyProvider sun = new BodyProvider(solarSystem, Body.SUN);
        final List<Double> times = new ArrayList<>();
        final List<PVCoordinates> states = new ArrayList<>();
        for (TimeStampedPVCoordinates row : segment.getCoordinates()) {
            final double t = solarSystem.clock().seconds(row.getDate());
            final double stretch = 1.0 + solarSystem.clock().rate(t);
            final PVCoordinates craft = segment.getFrame()
                    .getTransformTo(solarSystem.icrf(), row.getDate())
                    .transformPVCoordinates(new PVCoordinates(
                            row.getPosition(), row.getVelocity().scalarMultiply(stretch)));
            final PVCoordinates centre = sun.getPVCoordinates(row.getDate(), solarSystem.icrf());
            times.add(t);
            states.add(new PVCoordinates(
                    craft.getPosition().subtract(centre.getPosition()),
                    craft.getVelocity().subtract(centre.getVelocity()).scalarMultiply(1.0 / stretch)));
        }
        return new SampledPath(
                times.stream().mapToDouble(Double::doubleValue).toArray(), states.toArray(PVCoordinates[]::new));
    }
}
