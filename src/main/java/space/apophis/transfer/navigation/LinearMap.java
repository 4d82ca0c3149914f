package space.apophis.transfer.navigation;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.PathTransition;
import space.apophis.dynamics.RelativeMotion;

/**
 * A flight with errors to first order about the nominal one: deviations of the state go from node to node by its state transition
 * matrices; at each node the orbit is known with errors, the change of velocity that leads to the aim is commanded, and another is
 * given. Corrections by K = -(A B)^-1 A Phi x, with A the derivative of the aim by the state where the burn is over, and B
 * that of this state by what is commanded (Battin 1999, section 11.4). What a burn costs is the length of nominal
 * and correction together, which is not linear and is not taken to be. Immutable.
 */
public final class LinearMap {

    /** Where the deviates of the nodes begin: those of injection and target go before. */
    static final int FIRST = InjectionError.DEVIATES + 3;

    /** Normal deviates of each node. */
    static final int EACH = NavigationNode.Knowledge.DEVIATES + ExecutionError.DEVIATES;

    /**
     * A node with its matrices.
     *
     * @param before from the end of the node before it, or the launch, 6 x 6
     * @param within from its ignition to its end, 6 x 6
     * @param effect of a change of velocity on the state at its end, 6 x 3
     * @param toAim from its ignition to the miss, 3 x 6; null where there is no aim
     * @param gain from the miss to the change, 3 x 3; null likewise
     * @param calibrated what a calibration that belongs to the next burn makes of the aim, which a correction leaves to that burn
     */
    record Mapped(
            NavigationNode node,
            double[][] before,
            double[][] within,
            double[][] effect,
            double[][] toAim,
            double[][] gain,
            double[] calibrated) {

        /** What a correction takes off of a miss. */
        double[] left(double[] miss) {
            for (int k = 0; k < calibrated.length; k++) {
                miss[k] -= calibrated[k];
            }
            return miss;
        }
    }

    private final InjectionError injection;
    private final double targetPosition;
    private final double[][] start;
    private final List<Mapped> nodes;
    private final double[][] last;

    private LinearMap(
            InjectionError injection, double targetPosition, double[][] start, List<Mapped> nodes, double[][] last) {
        this.injection = injection;
        this.targetPosition = targetPosition;
        this.start = start;
        this.nodes = List.copyOf(nodes);
        this.last = last;
    }

    /**
     * About a flight.
     *
     * @param targetPosition one sigma of where the target is, for each axis, m
     * @param nodes in order
     */
    public static LinearMap about(
            NominalFlight flight, InjectionError injection, double targetPosition, List<NavigationNode> nodes) {
        final PathTransition transition = flight.transition();
        final RelativeMotion motion = new RelativeMotion(flight.solarSystem());
        final List<Mapped> mapped = new ArrayList<>();
        double at = flight.launch();
        double[] calibration = new double[6];
        for (NavigationNode node : nodes) {
            final double[][] before = transition.between(at, node.time());
            final double[][] within = transition.between(node.time(), node.end());
            final double[][] effect = SmallMatrix.impulse(
                    node.lead() > 0.0 ? node.nominal().normalize().toArray() : new double[3], node.lead());
            calibration =
                    node.kind() == NavigationNode.Kind.BURN ? new double[6] : SmallMatrix.times(before, calibration);
            double[][] toAim = null;
            double[][] gain = null;
            double[] calibrated = new double[3];
            if (node.aim() != null) {
                final double[][] slopes = SmallMatrix.times(
                        node.aim().slopes(flight.path().trajectory(), motion),
                        transition.between(node.end(), node.aim().time()));
                toAim = SmallMatrix.times(slopes, within);
                gain = SmallMatrix.minusInverse(SmallMatrix.times(slopes, effect));
                calibrated = SmallMatrix.times(toAim, calibration);
            }
            mapped.add(new Mapped(node, before, within, effect, toAim, gain, calibrated));
            if (node.kind() == NavigationNode.Kind.CALIBRATION) {
                calibration = SmallMatrix.times(effect, node.nominal().toArray());
            }
            at = node.end();
        }
        return new LinearMap(
                injection, targetPosition, flight.startByErrors(), mapped, transition.between(at, flight.end()));
    }

    List<Mapped> nodes() {
        return nodes;
    }

    InjectionError injection() {
        return injection;
    }

    /** Normal deviates that a sample takes. */
    public int deviates() {
        return FIRST + EACH * nodes.size();
    }

    /** Where those of a node begin. */
    static int at(int node) {
        return FIRST + EACH * node;
    }

    /** Where the target is from where its ephemeris has it, m. */
    Vector3D target(double[] deviates) {
        return scaled(deviates, InjectionError.DEVIATES, targetPosition);
    }

    /** Where it is taken to be when a node is commanded, m. */
    static Vector3D seen(NavigationNode node, int index, Vector3D target, double[] deviates) {
        return node.knowledge().seesTarget()
                ? target.add(scaled(deviates, at(index) + 6, node.knowledge().target()))
                : Vector3D.ZERO;
    }

    /** Errors of the orbit when a node is commanded, m and m/s. */
    static double[] orbitError(NavigationNode node, int index, double[] deviates) {
        final double[] error = new double[6];
        for (int k = 0; k < 6; k++) {
            error[k] = deviates[at(index) + k]
                    * (k < 3 ? node.knowledge().position() : node.knowledge().velocity());
        }
        return error;
    }

    private static Vector3D scaled(double[] deviates, int from, double sigma) {
        return new Vector3D(sigma * deviates[from], sigma * deviates[from + 1], sigma * deviates[from + 2]);
    }

    /** What a node would command of a deviation from the nominal state at its ignition, ICRF, m/s. */
    static Vector3D commanded(Mapped mapped, double[] deviation, Vector3D seen) {
        final NavigationNode node = mapped.node();
        if (node.aim() == null) {
            return node.nominal();
        }
        final double[] miss = mapped.left(SmallMatrix.times(mapped.toAim(), deviation));
        if (node.aim().followsTarget()) {
            miss[0] -= seen.getX();
            miss[1] -= seen.getY();
            miss[2] -= seen.getZ();
        }
        return node.reference().add(new Vector3D(SmallMatrix.times(mapped.gain(), miss)));
    }

    /**
     * A flight.
     *
     * @param deviates as many normal ones as it takes
     */
    public NavigatedSample sample(double[] deviates) {
        final Vector3D target = target(deviates);
        final double[] given = new double[nodes.size()];
        double[] x = SmallMatrix.times(start, injection.drawn(deviates));
        for (int k = 0; k < given.length; k++) {
            final Mapped mapped = nodes.get(k);
            final NavigationNode node = mapped.node();
            x = SmallMatrix.times(mapped.before(), x);
            final double[] estimated = x.clone();
            final double[] error = orbitError(node, k, deviates);
            for (int i = 0; i < 6; i++) {
                estimated[i] += error[i];
            }
            final Vector3D executed = node.execution()
                    .executed(
                            commanded(mapped, estimated, seen(node, k, target, deviates)),
                            deviates,
                            at(k) + NavigationNode.Knowledge.DEVIATES);
            given[k] = executed.getNorm();
            final double[] change = SmallMatrix.times(
                    mapped.effect(), executed.subtract(node.reference()).toArray());
            x = SmallMatrix.times(mapped.within(), x);
            for (int i = 0; i < 6; i++) {
                x[i] += change[i];
            }
        }
        x = SmallMatrix.times(last, x);
        return new NavigatedSample(given, new Vector3D(x[0], x[1], x[2]).subtract(target));
    }

    /** Without any error: what calibrations, and burns changed for them, give, m/s. */
    public NavigatedSample quiet() {
        return sample(new double[deviates()]);
    }
}
