package space.apophis.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.transfer.grid.TransferOption;

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
     * @param gmSun m^3/s^2
     * @param option its launch, its arrival, which is the mean of the burns, and its branch
     * @param earth heliocentric, ICRF, by TDB seconds since J2000
     * @param target the same
     * @param mass before the first burn, kg
     * @throws IllegalArgumentException if the first burn would be before the launch, or no arc leads there
     */
    public static BrakingSequence plan(
            double gmSun,
            TransferOption option,
            DoubleFunction<PVCoordinates> earth,
            DoubleFunction<PVCoordinates> target,
            BrakingPlan plan,
            Propulsion propulsion,
            double mass) {
        final int n = plan.shares().size();
        final PVCoordinates departure = earth.apply(option.launch());
        final double[] times = new double[n];
        final Vector3D[] points = new Vector3D[n];
        final LambertArc[] legs = new LambertArc[n];
        for (int i = 0; i < n; i++) {
            times[i] = option.arrival() + plan.offset(i);
            // Where the craft would be if the remaining speeds alone brought it to the target.
            points[i] = new Vector3D(
                    1.0, target.apply(times[i]).getPosition(), -plan.toGo(i), option.arrivalExcessVelocity());
            legs[i] = i == 0
                    ? leg(gmSun, departure.getPosition(), points[0], times[0] - option.launch(), option.branch())
                    : leg(gmSun, points[i - 1], points[i], plan.interval(), LambertBranch.of(0));
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
                new LaunchAsymptote(legs[0].departureVelocity().subtract(departure.getVelocity())), burns);
    }

    private static LambertArc leg(double gm, Vector3D from, Vector3D to, double time, LambertBranch branch) {
        return new LambertProblem(gm, from, to, time, TransferPlan.ECLIPTIC_POLE, false)
                .arcs(branch.revolutions()).stream()
                        .filter(arc -> arc.branch().equals(branch))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "no arc with " + branch.label() + " revolutions leads to the first burn in time"));
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
