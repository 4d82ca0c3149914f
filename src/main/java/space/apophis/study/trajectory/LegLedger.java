package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.ephemeris.Body;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.LegType;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.LegResult;
import space.apophis.transfer.flight.FlownBurn;
import space.apophis.transfer.flight.FlownSwingBy;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.legs.LegNode;
import space.apophis.transfer.legs.LegTrajectory;

/** What each leg of conics costs, by the rocket equation from the launch on, without margins. */
final class LegLedger {

    private static final double KM = Publisher.KM;

    /** A manoeuvre of less was not flown, m/s. */
    private static final double LEAST = 1e-3;

    private final TrajectoryCase voyage;
    private final LegTrajectory conics;
    private final FlownTrajectory flown;
    private final List<LegResult> legs = new ArrayList<>();
    private final List<Double> masses = new ArrayList<>();
    private double mass;
    private int burn;
    private int pass;

    /**
     * @param launchMass kg
     * @param flown to the end; null where it was not
     */
    LegLedger(TrajectoryCase voyage, LegTrajectory conics, double launchMass, FlownTrajectory flown) {
        this.voyage = voyage;
        this.conics = conics;
        this.flown = flown;
        this.mass = launchMass;
        int node = 0;
        for (LegSpec leg : voyage.input().spec().legs()) {
            final LegNode at = conics.nodes().get(node);
            legs.add(leg instanceof LegSpec.Braking braking ? braking(braking, at) : leg(leg, at));
            if (!(leg instanceof LegSpec.Braking)) {
                masses.add(mass);
                node++;
            }
        }
    }

    /** One for each of the scenario. */
    List<LegResult> legs() {
        return legs;
    }

    /** Behind each node, kg. */
    List<Double> masses() {
        return masses;
    }

    private LegResult leg(LegSpec leg, LegNode node) {
        final boolean braked = leg.type() == LegType.ARRIVAL
                && !legs.isEmpty()
                && legs.get(legs.size() - 1).type().equals(LegType.BRAKING.toString());
        final double deltaV = braked ? 0.0 : node.deltaV();
        return result(
                leg,
                bodyWords(leg),
                node.time(),
                timeFlown(leg, node),
                deltaV,
                deltaVFlown(leg, node, braked),
                excessSpeed(leg, node),
                leg.type() == LegType.SWING_BY ? altitude(leg, node.periapsis()) : null,
                leg.type() == LegType.SWING_BY ? altitudeFlown() : null,
                null,
                node.position());
    }

    private LegResult braking(LegSpec.Braking leg, LegNode end) {
        final double half = 0.5 * leg.duration();
        return result(
                leg,
                null,
                end.time() - half,
                timeFlown(leg, end),
                end.deltaV(),
                restOfBurns(),
                null,
                null,
                null,
                half > 0.0 ? voyage.publisher().utcSeconds(end.time() + half) : null,
                voyage.paths().path(end.body()).heliocentric(end.time() - half).getPosition());
    }

    private LegResult result(
            LegSpec leg,
            String body,
            double time,
            Double timeFlown,
            double deltaV,
            Double deltaVFlownKmS,
            Double excessSpeedKmS,
            Double altitudeKm,
            Double altitudeFlownKm,
            String endUtc,
            Vector3D position) {
        final double before = mass;
        mass = voyage.craft().massAfter(mass, deltaV);
        return new LegResult(
                leg.type().toString(),
                leg.label(),
                body,
                voyage.publisher().utcSeconds(time),
                timeFlown == null ? null : voyage.publisher().utcSeconds(timeFlown),
                time,
                deltaV / KM,
                deltaVFlownKmS,
                excessSpeedKmS,
                altitudeKm,
                altitudeFlownKm,
                before - mass,
                mass,
                endUtc,
                position.getX() / KM,
                position.getY() / KM,
                position.getZ() / KM);
    }

    private String bodyWords(LegSpec leg) {
        final String body = voyage.input().body(leg);
        return body == null ? null : voyage.paths().designation(body);
    }

    private static Double excessSpeed(LegSpec leg, LegNode node) {
        return switch (leg.type()) {
            case LAUNCH -> node.leavingExcessVelocity().getNorm() / KM;
            case SWING_BY, ARRIVAL, FLYBY -> node.arrivingExcessVelocity().getNorm() / KM;
            default -> null;
        };
    }

    private static double altitude(LegSpec leg, double periapsis) {
        return (periapsis - Body.valueOf(leg.body()).equatorialRadius()) / KM;
    }

    /** Before the burns and passes of the leg are counted; null where it was not flown, or has no burn. */
    private Double timeFlown(LegSpec leg, LegNode node) {
        if (flown == null) {
            return null;
        }
        return switch (leg.type()) {
            case LAUNCH -> flown.path().orElseThrow().trajectory().start();
            case SWING_BY -> flown.swingBys().get(pass).time();
            case DEEP_SPACE_MANOEUVRE ->
                node.deltaV() > LEAST ? middle(flown.burns().get(burn)) : null;
            case BRAKING -> middle(flown.burns().get(burn));
            default -> flown.path().orElseThrow().end().time();
        };
    }

    private static double middle(FlownBurn burn) {
        return 0.5 * (burn.arc().start() + burn.arc().end());
    }

    private Double altitudeFlown() {
        if (flown == null) {
            return null;
        }
        final FlownSwingBy passed = flown.swingBys().get(pass);
        pass++;
        return passed.altitude() / KM;
    }

    /** Burns come in the order of the legs; one too small to be flown has none. */
    private Double deltaVFlown(LegSpec leg, LegNode node, boolean braked) {
        if (flown == null) {
            return null;
        }
        if (leg.type() == LegType.ARRIVAL && !braked) {
            return restOfBurns();
        }
        if (leg.type() == LegType.DEEP_SPACE_MANOEUVRE && node.deltaV() > LEAST) {
            final FlownBurn given = flown.burns().get(burn);
            burn++;
            return given.deltaV() / KM;
        }
        return 0.0;
    }

    private Double restOfBurns() {
        return flown == null
                ? null
                : flown.burns().subList(burn, flown.burns().size()).stream()
                                .mapToDouble(FlownBurn::deltaV)
                                .sum()
                        / KM;
    }
}
