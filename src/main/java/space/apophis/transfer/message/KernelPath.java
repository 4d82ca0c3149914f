package space.apophis.transfer.message;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.ephemeris.SpkState;
import space.apophis.ephemeris.spk.SpkKernel;
import space.apophis.ephemeris.spk.SpkSegment;
import space.apophis.job.InputFault;
import space.apophis.scenario.format.YamlDocument;
import space.apophis.units.Unit;

/**
 * The path of a spacecraft or small body from an SPK kernel of someone else, moved to the Sun: its segment's centre is found in the
 * ephemeris in use, or it is the asteroid of the scenario, or the kernel has segments of it itself. Where segments of a body overlap the
 * later one of the file holds (NAIF, "SPK Required Reading").
 */
public final class KernelPath {

    private static final int LARGEST = 512 << 20;

    /** Of centres of centres: a lander, its body, its system, the barycentre of all. */
    private static final int LONGEST_CHAIN = 6;

    /** How far the polynomials kept here may be from the kernel, m and m/s. */
    private static final double TOLERANCE = 0.1;

    private static final double SPEED_TOLERANCE = 1e-4;

    /** Of one polynomial, s. */
    private static final double LONGEST = 8.0 * 86400.0;

    private static final double SHORTEST = 1.0;
    private static final int MOST_POLYNOMIALS = 100_000;
    private static final double[] CHECKED = {0.04, 0.31, 0.5, 0.74, 0.97};

    /** Segments may leave so much between them by rounding, s. */
    private static final double ROUNDING = 1e-3;

    /** NAIF's number of the axes of the mean ecliptic and equinox of J2000, whose obliquity is 84381.448 arc seconds. */
    private static final int ECLIPTIC = 17;

    private static final double OBLIQUITY = FastMath.toRadians(84381.448 / 3600.0);
    private static final double KM = 1000.0;

    private final SolarSystem solarSystem;
    private final String designation;
    private final Trajectory asteroid;
    private final String name;
    private final Map<Integer, List<SpkSegment>> segments = new HashMap<>();
    /** By the segments themselves: their content is long. */
    private final Map<SpkSegment, SpkState> readers = new IdentityHashMap<>();

    private final Map<Integer, Centre> centres = new HashMap<>();
    private final TreeSet<String> remarks = new TreeSet<>();

    private KernelPath(Path file, SolarSystem solarSystem, String designation, Trajectory asteroid) {
        this.solarSystem = solarSystem;
        this.designation = designation;
        this.asteroid = asteroid;
        this.name = file.toString();
        final byte[] bytes = YamlDocument.bytes(file, "kernel", LARGEST, "kernel read here");
        for (SpkSegment segment : SpkKernel.parse(name, ByteBuffer.wrap(bytes)).segments()) {
            if (!(segment.start() < segment.stop())) {
                throw segment.fault("is corrupt: it does not end after it begins");
            }
            segments.computeIfAbsent(segment.target(), target -> new ArrayList<>())
                    .add(segment);
        }
    }

    /**
     * Reads a kernel over the flight of the asteroid.
     *
     * @param body NAIF's number of what is read; null where the kernel has one that is no planet
     * @param designation of the asteroid of the scenario, which may be a centre
     * @param asteroid its flight
     * @throws InputFault if the file is no kernel or corrupt, has no such body, a gap, a type that is not read or a centre that nobody knows
     */
    public static SpacecraftEphemeris read(
            Path file, Integer body, SolarSystem solarSystem, String designation, Trajectory asteroid) {
        final KernelPath kernel = new KernelPath(file, solarSystem, designation, asteroid);
        final int target = body == null ? kernel.onlyBody() : body;
        final List<SpkSegment> own = kernel.segments.get(target);
        if (own == null) {
            throw kernel.fault("has no segment of body " + target + ", it has " + kernel.bodies());
        }
        final Trajectory path = kernel.path(target, own);
        final String title = own.get(own.size() - 1).title();
        return new SpacecraftEphemeris(
                title.isEmpty() ? Integer.toString(target) : title, path, List.copyOf(kernel.remarks));
    }

    /**
     * The state of a body at one instant.
     *
     * @param body NAIF's number of what is read; null where the kernel has one that is no planet
     * @param time TDB seconds since J2000; NaN for the first midnight that the kernel covers
     * @throws InputFault as {@link #read}
     */
    public static KernelState state(Path file, Integer body, SolarSystem solarSystem, double time) {
        final KernelPath kernel = new KernelPath(file, solarSystem, "", null);
        final int target = body == null ? kernel.onlyBody() : body;
        final List<SpkSegment> own = kernel.segments.get(target);
        if (own == null) {
            throw kernel.fault("has no segment of body " + target + ", it has " + kernel.bodies());
        }
        // Half a day after midnight J2000 begins.
        final double midnight = Unit.DAY * (Math.ceil(first(own) / Unit.DAY - 0.5) + 0.5);
        final double t = Double.isNaN(time) ? midnight : time;
        if (own.stream().noneMatch(segment -> segment.start() <= t && t <= segment.stop())) {
            throw kernel.fault("does not cover the instant asked for");
        }
        return new KernelState(target, kernel.holding(target, t).title(), t, kernel.heliocentric(target, t, t, 0));
    }

    /**
     * Where a body of a kernel is.
     *
     * @param body NAIF's number
     * @param title of its segment
     * @param time TDB seconds since J2000
     * @param heliocentric ICRF, m and m/s
     */
    public record KernelState(int body, String title, double time, PVCoordinates heliocentric) {}

    private int onlyBody() {
        final List<Integer> others =
                segments.keySet().stream().filter(body -> !isMajor(body)).toList();
        if (others.size() != 1) {
            throw fault((others.isEmpty() ? "has no body that is no planet" : "has several bodies")
                    + ", body: is needed, one of " + bodies());
        }
        return others.get(0);
    }

    /** Barycentres, Sun, planets and their moons. */
    private static boolean isMajor(int body) {
        return body >= 0 && body < 1000;
    }

    private String bodies() {
        return String.join(
                ", ", segments.keySet().stream().sorted().map(String::valueOf).toList());
    }

    private Trajectory path(int target, List<SpkSegment> own) {
        final double from = Math.max(asteroid.start(), first(own));
        final double to = Math.min(asteroid.end(), last(own));
        if (!(to > from + ROUNDING)) {
            throw fault("covers nothing of the flight of the asteroid");
        }
        final TreeSet<Double> changes = new TreeSet<>();
        for (SpkSegment segment :
                segments.values().stream().flatMap(List::stream).toList()) {
            changes.add(segment.start());
            changes.add(segment.stop());
        }
        final List<Trajectory> parts = new ArrayList<>();
        double at = from;
        for (double next : changes) {
            if (next > at + ROUNDING && next < to - ROUNDING) {
                parts.add(part(target, at, next));
                at = next;
            }
        }
        parts.add(part(target, at, to));
        return Trajectory.joined(parts);
    }

    private static double first(List<SpkSegment> own) {
        return own.stream().mapToDouble(SpkSegment::start).min().orElseThrow();
    }

    private static double last(List<SpkSegment> own) {
        return own.stream().mapToDouble(SpkSegment::stop).max().orElseThrow();
    }

    /** Between two instants at which another segment may begin to hold. */
    private Trajectory part(int target, double from, double to) {
        final double middle = 0.5 * (from + to);
        final List<Double> knots = new ArrayList<>(List.of(from));
        refine(target, middle, from, to, knots);
        return Trajectory.through(
                knots.stream().mapToDouble(Double::doubleValue).toArray(), t -> heliocentric(target, t, middle, 0));
    }

    private void refine(int target, double middle, double from, double to, List<Double> knots) {
        final boolean isLong = to - from > LONGEST;
        if (isLong || to - from > SHORTEST && !isGood(target, middle, from, to)) {
            final double half = 0.5 * (from + to);
            refine(target, middle, from, half, knots);
            refine(target, middle, half, to, knots);
            return;
        }
        if (knots.size() > MOST_POLYNOMIALS) {
            throw fault("body " + target + " moves in no smooth way");
        }
        knots.add(to);
    }

    private boolean isGood(int target, double middle, double from, double to) {
        final Trajectory one = Trajectory.through(new double[] {from, to}, t -> heliocentric(target, t, middle, 0));
        for (double share : CHECKED) {
            final double t = from + share * (to - from);
            final PVCoordinates is = one.heliocentric(t);
            final PVCoordinates should = heliocentric(target, t, middle, 0);
            if (!(is.getPosition().distance(should.getPosition()) < TOLERANCE
                    && is.getVelocity().distance(should.getVelocity()) < SPEED_TOLERANCE)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where a body is.
     *
     * @param t TDB seconds since J2000
     * @param middle an instant by which the segments are chosen
     * @param depth in the chain of centres
     */
    private PVCoordinates heliocentric(int target, double t, double middle, int depth) {
        if (depth > LONGEST_CHAIN) {
            throw fault("the centres of its segments go round in a circle");
        }
        final SpkSegment segment = holding(target, middle);
        final double[] state = readers.computeIfAbsent(segment, one -> new SpkState(inJ2000(one)))
                .at(Math.max(segment.start(), Math.min(segment.stop(), t)));
        final PVCoordinates here = new PVCoordinates(vector(segment, state, 0), vector(segment, state, 3));
        final PVCoordinates from = isKnown(segment.centre())
                ? centres.get(segment.centre()).heliocentric().apply(t)
                : heliocentric(segment.centre(), t, middle, depth + 1);
        return new PVCoordinates(
                from.getPosition().add(here.getPosition()), from.getVelocity().add(here.getVelocity()));
    }

    private boolean isKnown(int centre) {
        if (centres.containsKey(centre)) {
            return true;
        }
        Centre.of(Integer.toString(centre), solarSystem, designation, asteroid).ifPresent(known -> {
            centres.put(centre, known);
            if (known.systemOnly()) {
                remarks.add("its centre " + centre
                        + " is taken as the centre of mass of that planet's system, which is up to hundreds of km off");
            }
        });
        return centres.containsKey(centre);
    }

    /** The last segment of the file that covers an instant. */
    private SpkSegment holding(int target, double t) {
        final List<SpkSegment> own = segments.get(target);
        if (own == null) {
            throw fault(
                    "has segments from body " + target + ", of which neither it nor the ephemeris knows where it is");
        }
        for (int i = own.size() - 1; i >= 0; i--) {
            if (own.get(i).start() <= t && t <= own.get(i).stop()) {
                return own.get(i);
            }
        }
        throw fault("has a gap in its segments of body " + target);
    }

    /** The segment as if its axes were those that are read, into which {@link #vector} turns. */
    private static SpkSegment inJ2000(SpkSegment segment) {
        if (segment.frame() != SpkSegment.J2000 && segment.frame() != ECLIPTIC) {
            throw segment.fault(
                    "has the axes number " + segment.frame() + ", where J2000 (1) and ECLIPJ2000 (17) are read");
        }
        return new SpkSegment(
                segment.file(),
                segment.title(),
                segment.target(),
                segment.centre(),
                SpkSegment.J2000,
                segment.type(),
                segment.start(),
                segment.stop(),
                segment.words());
    }

    /** ICRF, m or m/s. */
    private static Vector3D vector(SpkSegment segment, double[] state, int at) {
        final double x = KM * state[at];
        final double y = KM * state[at + 1];
        final double z = KM * state[at + 2];
        if (segment.frame() == SpkSegment.J2000) {
            return new Vector3D(x, y, z);
        }
        final double cos = FastMath.cos(OBLIQUITY);
        final double sin = FastMath.sin(OBLIQUITY);
        return new Vector3D(x, cos * y - sin * z, sin * y + cos * z);
    }

    private InputFault fault(String what) {
        return new InputFault(name + ": " + what);
    }
}
