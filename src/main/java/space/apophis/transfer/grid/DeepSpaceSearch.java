package space.apophis.transfer.grid;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.hipparchus.util.FastMath;
import org.orekit.frames.Frame;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;
import space.apophis.transfer.LambertArc;
import space.apophis.transfer.LambertProblem;
import space.apophis.transfer.LaunchAsymptote;

/**
 * Search for one deep-space manoeuvre of least delta v between two fixed days: launch excess velocity and the time of the
 * manoeuvre are free, the arc after it solves Lambert's problem (Vinko and Izzo 2008, ACT technical report GOHTPPSTD). The
 * optimiser is CMA-ES (Hansen 2006), started at random about the transfer without one; never does it
 * worse than that. The same seed gives the same bits.
 *
 * @param gmSun m^3/s^2
 * @param earth heliocentric at launch, ICRF
 * @param target heliocentric at arrival, ICRF
 * @param option the transfer without one, within the greatest C3
 * @param greatestEnergy C3 of the launcher, m^2/s^2: without it the search would have the launcher do the work
 */
public record DeepSpaceSearch(
        double gmSun, PVCoordinates earth, PVCoordinates target, TransferOption option, double greatestEnergy) {

    private static final int STARTS = 10;
    private static final double EARLIEST = 0.02;
    private static final double LATEST = 0.98;
    private static final double WIDEST = 3000.0;
    private static final double SPREAD = 300.0;
    private static final double NO_ARC = 1e6;
    private static final int POPULATION = 16;
    private static final int MOST_EVALUATIONS = 6000;

    public DeepSpaceSearch {
        if (!(greatestEnergy >= option.asymptote().characteristicEnergy())) {
            throw new IllegalArgumentException(
                    "the transfer without a deep-space manoeuvre needs a C3 above the greatest");
        }
    }

    /** The best found; without a manoeuvre worth it, one of next to nothing. */
    public DeepSpaceManoeuvre best(long seed) {
        final RandomGenerator random = new Well19937c(seed);
        DeepSpaceManoeuvre best = at(new double[] {0.5, 0.0, 0.0, 0.0});
        for (int i = 0; i < STARTS; i++) {
            final DeepSpaceManoeuvre found = at(from(start(random), random));
            best = found.deltaV() < best.deltaV() ? found : best;
        }
        return best;
    }

    /** Off the transfer without a manoeuvre: there the cost has a cusp, from which no search comes away. */
    private static double[] start(RandomGenerator random) {
        return new double[] {
            0.1 + 0.8 * random.nextDouble(),
            SPREAD * random.nextGaussian(),
            SPREAD * random.nextGaussian(),
            SPREAD * random.nextGaussian()
        };
    }

    private double[] from(double[] start, RandomGenerator random) {
        final CMAESOptimizer optimizer = new CMAESOptimizer(
                MOST_EVALUATIONS, 0.0, true, 0, 1, random, false, new SimpleValueChecker(1e-9, 1e-4));
        return optimizer
                .optimize(
                        new MaxEval(MOST_EVALUATIONS),
                        new ObjectiveFunction(point -> {
                            final DeepSpaceManoeuvre manoeuvre = at(point);
                            return manoeuvre == null ? NO_ARC : manoeuvre.deltaV();
                        }),
                        GoalType.MINIMIZE,
                        new InitialGuess(start),
                        new SimpleBounds(
                                new double[] {EARLIEST, -WIDEST, -WIDEST, -WIDEST},
                                new double[] {LATEST, WIDEST, WIDEST, WIDEST}),
                        new CMAESOptimizer.Sigma(new double[] {0.1, SPREAD, SPREAD, SPREAD}),
                        new CMAESOptimizer.PopulationSize(POPULATION))
                .getPoint();
    }

    /**
     * A trial.
     *
     * @param point time of the manoeuvre as a share of the flight, and what is added to the excess velocity, m/s
     * @return null where no arc leads on
     */
    private DeepSpaceManoeuvre at(double[] point) {
        final Vector3D wanted = option.asymptote().excessVelocity().add(new Vector3D(point[1], point[2], point[3]));
        final double scale = FastMath.min(1.0, FastMath.sqrt(greatestEnergy) / wanted.getNorm());
        final LaunchAsymptote asymptote = new LaunchAsymptote(wanted.scalarMultiply(scale));
        final double time = point[0] * option.timeOfFlight();
        final PVCoordinates before = new CartesianOrbit(
                        new PVCoordinates(
                                earth.getPosition(), earth.getVelocity().add(asymptote.excessVelocity())),
                        Frame.getRoot(),
                        AbsoluteDate.ARBITRARY_EPOCH,
                        gmSun)
                .shiftedBy(time)
                .getPVCoordinates();
        final List<LambertArc> after = LambertProblem.aboutSun(
                gmSun,
                before.getPosition(),
                target.getPosition(),
                option.timeOfFlight() - time,
                option.branch().revolutions());
        DeepSpaceManoeuvre best = null;
        for (LambertArc arc : after) {
            final DeepSpaceManoeuvre manoeuvre = new DeepSpaceManoeuvre(
                    asymptote,
                    option.launch() + time,
                    before.getPosition(),
                    arc.departureVelocity().subtract(before.getVelocity()),
                    arc.arrivalVelocity().subtract(target.getVelocity()));
            best = best == null || manoeuvre.deltaV() < best.deltaV() ? manoeuvre : best;
        }
        return best;
    }
}
