package space.apophis.transfer.flight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.transfer.BrakingPlan;
import space.apophis.transfer.LambertArc;
import space.apophis.transfer.LambertProblem;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.Propulsion;
import space.apophis.transfer.legs.LegNode;
import space.apophis.transfer.legs.LegTrajectory;

/**
 * An arrival in several burns. The craft approaches along one line; each burn takes its share of the speed, and the points
 * where burns happen are joined by conics about the Sun, so that the Sun's pull between burns is in the sum. Weighted with their shares the burns have their mean at the arrival of the transfer, so
 * that its arc up to the first burn hardly changes. A burn of
 * length tau adds at most GM / r^3 tau^2 / 12 of itself: the leading term of the impulsive approximation (Robbins 1966,
 * AIAA J. 4:1417), tau^2 / 24 times the gradient of gravity, whose largest eigenvalue is 2 GM / r^3. The target's own
 * gravity, mm/s for Apophis, is left out.
 *
 * @param asymptote of the launch, which the first burn's place changes a little
 * @param burns in order; the last leaves the craft at rest with the target
 */
public record BrakingSequence(LaunchAsymptote asymptote, List<Burn> burns) {

    public BrakingSequence {
        burns = List.copyOf(burns);
    }

    /**
     * Plans the sequence of a transfer.
     *
     * @param conics whose last leg, up to the arrival, which is the mean of the burns, is planned anew
     * @param target heliocentric, ICRF, by TDB seconds since J2000
     * @param mass before the first burn, kg
     * @throws IllegalArgumentException if the first burn would be before that leg, or no arc leads there
     */
    public static BrakingSequence plan(
            LegTrajectory conics,
            DoubleFunction<PVCoordinates> target,
            BrakingPlan plan,
            Propulsion propulsion,
            double mass) {
        final double gmSun = conics.gmSun();
        final int n = plan.shares().size();
        final LegNode from = conics.nodes().get(conics.nodes().size() - 2);
        final double[] times = new double[n];
        final Vector3D[] points = new Vector3D[n];
        final LambertArc[] legs = new LambertArc[n];
        for (int i = 0; i < n; i++) {
            times[i] = conics.end().time() + plan.offset(i);
            // Where the craft would be if the remaining speeds alone brought it to the target.
            points[i] = new Vector3D(
                    1.0, target.apply(times[i]).getPosition(), -plan.toGo(i), conics.arrivalExcessVelocity());
            legs[i] = i == 0
                    ? leg(gmSun, from.position(), points[0], times[0] - from.time(), from.velocityAfter())
                    : leg(gmSun, points[i - 1], points[i], plan.interval(), legs[i - 1].arrivalVelocity());
        }
        final List<Burn> burns = new ArrayList<>();
        double left = mass;
        for (int i = 0; i < n; i++) {
            final Vector3D leaving =
                    i == n - 1 ? target.apply(times[n - 1]).getVelocity() : legs[i + 1].departureVelocity();
            final Vector3D impulse = leaving.subtract(legs[i].arrivalVelocity());
            final double gradient = gmSun / FastMath.pow(points[i].getNorm(), 3);
            burns.add(burn(times[i], impulse, gradient, left, plan.margin(), propulsion));
            left = burns.get(i).massAfter();
        }
        return new BrakingSequence(
                new LaunchAsymptote(legs[0].departureVelocity().subtract(from.bodyVelocity())), burns);
    }

    /** Of all arcs the one that begins most like a velocity. */
    private static LambertArc leg(double gm, Vector3D from, Vector3D to, double time, Vector3D velocity) {
        return LambertProblem.aboutSun(gm, from, to, time, Integer.MAX_VALUE).stream()
                .min(Comparator.comparingDouble(arc -> arc.departureVelocity().distance(velocity)))
                .orElseThrow(() -> new IllegalArgumentException("no arc leads to the first burn in time"));
    }

    private static Burn burn(
            double time, Vector3D impulse, double gradient, double mass, double margin, Propulsion propulsion) {
        final double wanted = impulse.getNorm() * (1.0 + margin);
        final double length = propulsion.duration(mass, wanted);
        final double loss = wanted * gradient * length * length / 12.0;
        final double total = wanted + loss;
        return new Burn(time, impulse, loss, propulsion.duration(mass, total), mass, propulsion.massAfter(mass, total));
    }

    /** Sum of the impulses, m/s, without margin and losses. */
    public double deltaV() {
        return burns.stream().mapToDouble(burn -> burn.impulse().getNorm()).sum();
    }

    /** Sum of the losses, m/s. */
    public double gravityLoss() {
        return burns.stream().mapToDouble(Burn::gravityLoss).sum();
    }

    /** kg, after the last burn, margins taken. */
    public double massAfter() {
        return burns.get(burns.size() - 1).massAfter();
    }
}
