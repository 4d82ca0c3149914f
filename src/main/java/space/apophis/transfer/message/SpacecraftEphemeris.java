package space.apophis.transfer.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.SampledPath;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;

/**
 * The path of a spacecraft by someone else, from a CCSDS Orbit Ephemeris Message (502.0-B-3), moved to the Sun and interpolated
 * between as many of its rows as it asks, over its useable spans: Hermite's polynomials of degree n go through (n + 1) / 2 rows
 * with their velocities, Lagrange's through n + 1 rows. One object, its segments meeting in whatever order they are written.
 *
 * @param name of the object
 * @param trajectory of it
 * @param remarks what a reader of the result has to know of the message, sentences without full stops
 */
public record SpacecraftEphemeris(String name, Trajectory trajectory, List<String> remarks) {

    /** Segments that meet may leave so much between them by rounding, s. */
    private static final double ROUNDING = 1e-3;

    private static final int USUAL_DEGREE = 7;
    private static final int HIGHEST_DEGREE = 50;

    /** Rows in a segment at least. */
    private static final int FEWEST = 2;

    /** Of EME2000 against ICRF is told from here on, m. */
    private static final double TOLD_SHIFT = 1000.0;

    /**
     * Reads a message.
     *
     * @param designation of the asteroid of the scenario, which may be the message's centre
     * @param asteroid its flight
     * @throws InputFault with the line if it is none, is of several objects, or has a gap or an overlap
     */
    public static SpacecraftEphemeris read(
            Path file, SolarSystem solarSystem, String designation, Trajectory asteroid) {
        final List<MessageSegment> segments = MessageParser.parse(MessageText.read(file));
        final String name = segments.get(0).get("OBJECT_NAME").value();
        final String id = segments.get(0).get("OBJECT_ID").value();
        final TreeSet<String> remarks = new TreeSet<>();
        final List<Stretch> stretches = new ArrayList<>();
        for (MessageSegment segment : segments) {
            final MessageSegment.Entry own = segment.get("OBJECT_ID");
            if (!own.value().equals(id)) {
                throw segment.fault(own, "a second object, and one spacecraft is allowed");
            }
            stretches.add(stretch(segment, new SegmentRows(segment, solarSystem, designation, asteroid), remarks));
        }
        stretches.sort(Comparator.comparingDouble(Stretch::begin));
        final List<Trajectory> parts = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            final Stretch stretch = stretches.get(i);
            final double from = i == 0 ? stretch.begin : stretches.get(i - 1).end;
            requireMeeting(stretch, from);
            parts.add(stretch.from(from));
        }
        return new SpacecraftEphemeris(name, Trajectory.joined(parts), List.copyOf(remarks));
    }

    private static void requireMeeting(Stretch stretch, double from) {
        if (Math.abs(stretch.begin - from) > ROUNDING) {
            throw stretch.segment.fault(String.format(
                    Locale.ROOT,
                    stretch.begin > from
                            ? "has a gap of %.0f s between two segments, the later of which begins here, and these need to meet"
                            : "overlaps another segment by %.0f s, and useable spans need to meet",
                    Math.abs(stretch.begin - from)));
        }
    }

    /**
     * A segment over its useable span.
     *
     * @param begin TDB seconds since J2000
     * @param end likewise
     * @param heliocentric by TDB seconds since J2000
     * @param knots between which one polynomial goes
     */
    private record Stretch(
            MessageSegment segment,
            double begin,
            double end,
            DoubleFunction<PVCoordinates> heliocentric,
            double[] knots) {

        Trajectory from(double from) {
            final double[] inner = DoubleStream.of(knots)
                    .filter(t -> t > from + ROUNDING && t < end - ROUNDING)
                    .toArray();
            return Trajectory.through(
                    DoubleStream.concat(
                                    DoubleStream.concat(DoubleStream.of(from), DoubleStream.of(inner)),
                                    DoubleStream.of(end))
                            .toArray(),
                    heliocentric);
        }
    }

    /** Rows beyond the useable span, where one is given, are for polynomials alone. */
    private static Stretch stretch(MessageSegment segment, SegmentRows source, TreeSet<String> remarks) {
        if (segment.rows().size() < FEWEST) {
            throw segment.fault("the segment that begins here has "
                    + segment.rows().size() + " rows, and " + FEWEST + " are needed at least");
        }
        final SampledPath rows = source.path();
        final double begin = Math.max(source.first(), rows.time(0));
        final double end = Math.min(source.last(), rows.time(rows.rows() - 1));
        if (!(end > begin + ROUNDING)) {
            throw segment.fault("the segment that begins here has no rows in its span of time");
        }
        source.shift()
                .filter(shift -> shift >= TOLD_SHIFT)
                .ifPresent(shift ->
                        remarks.add("its frame EME2000 is turned from ICRF by the frame bias, 17 km at 1 au: if"
                                + " ICRF was meant, the path is off by that"));
        source.systemOnly()
                .ifPresent(
                        planet -> remarks.add(
                                "its centre " + planet
                                        + " is taken as the centre of mass of that planet's system, which is up to hundreds of km off"));
        final boolean hermite = isHermite(segment);
        final int degree = degree(segment);
        final int through = Math.max(2, hermite ? (degree + 2) / 2 : degree + 1);
        // Polynomials of the trajectory have 12 terms: those of a higher degree are cut into shorter ones.
        final int terms = hermite ? 2 * through : through;
        final int cuts = terms <= 12 ? 1 : terms / 4;
        final double[] knots = IntStream.range(0, (rows.rows() - 1) * cuts)
                .mapToDouble(i -> {
                    final double t = rows.time(i / cuts);
                    return t + (rows.time(i / cuts + 1) - t) * (i % cuts) / cuts;
                })
                .toArray();
        return new Stretch(segment, begin, end, t -> rows.heliocentric(t, through, hermite), knots);
    }

    private static boolean isHermite(MessageSegment segment) {
        return segment.find("INTERPOLATION")
                .map(entry -> {
                    if (!entry.value().matches("(?i)HERMITE|LAGRANGE|LINEAR")) {
                        throw segment.fault(
                                entry,
                                "INTERPOLATION " + MessageText.quote(entry.value())
                                        + " is not read here, HERMITE, LAGRANGE and LINEAR are");
                    }
                    return entry.value().equalsIgnoreCase("HERMITE");
                })
                .orElse(true);
    }

    private static int degree(MessageSegment segment) {
        if (segment.find("INTERPOLATION")
                .filter(entry -> entry.value().equalsIgnoreCase("LINEAR"))
                .isPresent()) {
            return 1;
        }
        return segment.find("INTERPOLATION_DEGREE")
                .map(entry -> {
                    if (!entry.value().matches("\\d{1,2}")
                            || Integer.parseInt(entry.value()) < 1
                            || Integer.parseInt(entry.value()) > HIGHEST_DEGREE) {
                        throw segment.fault(
                                entry,
                                "INTERPOLATION_DEGREE " + MessageText.quote(entry.value())
                                        + " is not a whole number from 1 to " + HIGHEST_DEGREE);
                    }
                    return Integer.parseInt(entry.value());
                })
                .orElse(USUAL_DEGREE);
    }
}
