package space.apophis.transfer.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.errors.OrekitException;
import org.orekit.utils.Constants;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.Sunlight;
import space.apophis.dynamics.ThrustArc;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.scenario.ForceSpec;

/**
 * The flight of a spacecraft from the state of an Orbit Parameter Message, with the message's manoeuvres, to the end of the flight of the
 * asteroid. One of no duration is an impulse; another has a constant thrust in a direction that stays, v ln(m0 / m1) being its change of
 * velocity (Tsiolkovsky). Sunlight presses where the message has area, coefficient and mass; there is no drag.
 */
public final class OrbitFlight {

    /** Local error per step, m. */
    private static final double TOLERANCE = 1e-3;

    /** Of a craft whose mass is not told and does not matter, kg. */
    private static final double ANY_MASS = 1000.0;

    /** Of an engine whose mass flow the message leaves out, s. */
    private static final double NO_FLOW = 1e12;

    private static final double KM = 1000.0;

    private final OrbitMessage message;
    private final SegmentRows state;
    private final Centre centre;
    private final double until;
    private final CraftPropagation propagation;

    private OrbitFlight(
            OrbitMessage message, SegmentRows state, Centre centre, double until, CraftPropagation propagation) {
        this.message = message;
        this.state = state;
        this.centre = centre;
        this.until = until;
        this.propagation = propagation;
    }

    /**
     * Reads a message and flies it.
     *
     * @param forces of gravity that are on
     * @param designation of the asteroid of the scenario, which may be the message's centre
     * @param asteroid its flight
     * @throws InputFault with the line if it is none, or cannot be flown
     */
    public static SpacecraftEphemeris read(
            Path file, SolarSystem solarSystem, ForceSpec forces, String designation, Trajectory asteroid) {
        final OrbitMessage message = OrbitMessage.parse(MessageText.read(file));
        final MessageSegment segment = message.state();
        final SegmentRows state = new SegmentRows(segment, solarSystem, designation, asteroid);
        final Centre centre = Centre.of(segment.get("CENTER_NAME").value(), solarSystem, designation, asteroid)
                .orElseThrow();
        final Sunlight sunlight = message.number("MASS").isPresent()
                        && message.number("SOLAR_RAD_AREA").orElse(0.0) > 0.0
                ? new Sunlight(
                        message.number("SOLAR_RAD_AREA").orElseThrow(),
                        Math.max(0.0, message.number("SOLAR_RAD_COEFF").orElse(1.0)))
                : Sunlight.NONE;
        final OrbitFlight flight = new OrbitFlight(
                message, state, centre, asteroid.end(), new CraftPropagation(solarSystem, forces, sunlight, TOLERANCE));
        final List<String> remarks = new ArrayList<>(List.of("flown on from the state of "
                + segment.get("START_TIME").value() + " in the forces of the scenario, with "
                + message.manoeuvres().size() + " manoeuvres"));
        if (sunlight.area() == 0.0) {
            remarks.add("without the pressure of sunlight, for which it has no mass and area");
        }
        state.systemOnly()
                .ifPresent(
                        planet -> remarks.add(
                                "its centre " + planet
                                        + " is taken as the centre of mass of that planet's system, which is up to hundreds of km off"));
        return new SpacecraftEphemeris(segment.get("OBJECT_NAME").value(), flight.fly(segment), remarks);
    }

    /**
     * The state of a message alone, for a body that no manoeuvre moves.
     *
     * @throws InputFault with the line if it is none, or has manoeuvres
     */
    public static CraftState state(Path file, SolarSystem solarSystem) {
        final OrbitMessage message = OrbitMessage.parse(MessageText.read(file));
        message.manoeuvres().stream().findFirst().ifPresent(first -> {
            throw message.fault(
                    message.get(first, "MAN_EPOCH_IGNITION"), "a manoeuvre, and an orbit without any is needed");
        });
        final SegmentRows state = new SegmentRows(message.state(), solarSystem, "", null);
        final PVCoordinates at = state.path().state(0);
        return new CraftState(
                state.first(),
                at.getPosition(),
                at.getVelocity(),
                message.number("MASS").filter(mass -> mass > 0.0).orElse(ANY_MASS));
    }

    /** The name of the object of a message. */
    public static String name(Path file) {
        return OrbitMessage.parse(MessageText.read(file))
                .state()
                .get("OBJECT_NAME")
                .value();
    }

    private Trajectory fly(MessageSegment segment) {
        final MessageSegment.Entry epoch = segment.get("START_TIME");
        final PVCoordinates first = state.path().state(0);
        final double mass = message.number("MASS").orElse(ANY_MASS);
        if (!(mass > 0.0)) {
            throw message.fault(epoch, "MASS is not above 0 kg");
        }
        CraftState at = new CraftState(state.first(), first.getPosition(), first.getVelocity(), mass);
        if (!(at.time() < until)) {
            throw message.fault(epoch, "EPOCH is not before the end of the flight of the asteroid");
        }
        final List<Trajectory> flown = new ArrayList<>();
        try {
            for (Map<String, MessageSegment.Entry> manoeuvre : inOrder()) {
                final MessageSegment.Entry ignition = message.get(manoeuvre, "MAN_EPOCH_IGNITION");
                final double start = state.seconds(ignition);
                final double duration = message.number(manoeuvre, "MAN_DURATION");
                if (!(start >= at.time() && duration >= 0.0 && start + duration <= until)) {
                    throw message.fault(
                            ignition,
                            "a manoeuvre before the state, within another or not over by the end of the flight of the asteroid");
                }
                if (start > at.time()) {
                    at = add(flown, propagation.path(at, start, List.of()));
                }
                at = duration == 0.0
                        ? impulse(at, manoeuvre)
                        : add(flown, propagation.path(at, start + duration, List.of(arc(at, manoeuvre, duration))));
            }
            if (until > at.time()) {
                add(flown, propagation.path(at, until, List.of()));
            }
        } catch (OrekitException | MathRuntimeException | IllegalArgumentException e) {
            throw new InputFault(
                    message.fault(epoch, "cannot be flown on to the end of the flight of the asteroid")
                            .getMessage(),
                    e);
        }
        return Trajectory.joined(flown);
    }

    private List<Map<String, MessageSegment.Entry>> inOrder() {
        return message.manoeuvres().stream()
                .sorted(Comparator.comparingDouble(one -> state.seconds(message.get(one, "MAN_EPOCH_IGNITION"))))
                .toList();
    }

    private static CraftState add(List<Trajectory> flown, CraftPath path) {
        flown.add(path.trajectory());
        return path.end();
    }

    private CraftState impulse(CraftState at, Map<String, MessageSegment.Entry> manoeuvre) {
        final CraftState changed = at.changed(change(at, manoeuvre));
        return new CraftState(changed.time(), changed.position(), changed.velocity(), massAfter(at, manoeuvre));
    }

    private ThrustArc arc(CraftState at, Map<String, MessageSegment.Entry> manoeuvre, double duration) {
        final Vector3D change = change(at, manoeuvre);
        if (!(change.getNorm() > 0.0)) {
            throw message.fault(
                    message.get(manoeuvre, "MAN_DV_1"), "a manoeuvre that has a duration and changes nothing");
        }
        final double after = massAfter(at, manoeuvre);
        // Without a flow of mass, thrust by that mass; with one, by what is thrown out.
        final double exhaust = after < at.mass()
                ? change.getNorm() / FastMath.log(at.mass() / after)
                : Constants.G0_STANDARD_GRAVITY * NO_FLOW;
        final double thrust =
                after < at.mass() ? (at.mass() - after) / duration * exhaust : at.mass() * change.getNorm() / duration;
        return new ThrustArc(at.time(), duration, change.normalize(), thrust, exhaust / Constants.G0_STANDARD_GRAVITY);
    }

    private double massAfter(CraftState at, Map<String, MessageSegment.Entry> manoeuvre) {
        final double change = message.number(manoeuvre, "MAN_DELTA_MASS");
        if (change > 0.0
                || !(at.mass() + change > 0.0)
                || change < 0.0 && message.number("MASS").isEmpty()) {
            throw message.fault(
                    message.get(manoeuvre, "MAN_DELTA_MASS"),
                    "MAN_DELTA_MASS needs to be 0 or below, and MASS to be given and larger");
        }
        return at.mass() + change;
    }

    /** The change of velocity, ICRF, m/s. */
    private Vector3D change(CraftState at, Map<String, MessageSegment.Entry> manoeuvre) {
        final Vector3D printed = new Vector3D(
                KM * message.number(manoeuvre, "MAN_DV_1"),
                KM * message.number(manoeuvre, "MAN_DV_2"),
                KM * message.number(manoeuvre, "MAN_DV_3"));
        final MessageSegment.Entry frame = message.get(manoeuvre, "MAN_REF_FRAME");
        final PVCoordinates from = centre.heliocentric().apply(at.time());
        final Vector3D position = at.position().subtract(from.getPosition());
        final Vector3D velocity = at.velocity().subtract(from.getVelocity());
        final Vector3D normal = position.crossProduct(velocity).normalize();
        return switch (frame.value().toUpperCase(Locale.ROOT)) {
            case "ICRF", "GCRF", "EME2000", "J2000" -> printed;
            case "RSW", "RTN" ->
                along(printed, position.normalize(), normal.crossProduct(position.normalize()), normal);
            case "TNW" -> along(printed, velocity.normalize(), normal.crossProduct(velocity.normalize()), normal);
            default ->
                throw message.fault(
                        frame,
                        "MAN_REF_FRAME " + MessageText.quote(frame.value())
                                + " is not read here: ICRF, GCRF, EME2000, RSW, RTN and TNW are");
        };
    }

    private static Vector3D along(Vector3D printed, Vector3D first, Vector3D second, Vector3D third) {
        return new Vector3D(printed.getX(), first, printed.getY(), second, printed.getZ(), third);
    }
}
