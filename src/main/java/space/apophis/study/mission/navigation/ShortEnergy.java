package space.apophis.study.mission.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Trajectory;
import space.apophis.scenario.mission.LaunchPeriodSpec;
import space.apophis.scenario.mission.TransferSpec;
import space.apophis.scenario.mission.TransferSpec.TransferMode;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.ShortEnergyResult;
import space.apophis.study.trajectory.LeadingOption;
import space.apophis.study.trajectory.TrajectoryCase;
import space.apophis.transfer.Days;
import space.apophis.transfer.LambertArc;
import space.apophis.transfer.LambertProblem;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.legs.LegNode;
import space.apophis.transfer.legs.LegTrajectory;
import space.apophis.units.Unit;

/**
 * What a launcher that falls short leaves of a launch period, on conics: along the same asymptote with less C3, one correction on
 * the day of the first onto the transfer (Lambert's problem) to that of the arrivals allowed with which correction and
 * arrival cost least together.
 */
final class ShortEnergy {

    private final NavigationCase navigated;
    private final TrajectoryCase trajectoryCase;
    private final TransferSpec spec;

    ShortEnergy(NavigationCase navigated) {
        this.navigated = navigated;
        this.trajectoryCase = navigated.trajectoryCase();
        this.spec = trajectoryCase.study().scenario().transfer();
    }

    /**
     * A day and what it comes to.
     *
     * @param arrival TDB seconds since J2000
     * @param deltaV m/s
     * @param deliveredMass kg; not a number where the launcher lifts nothing
     */
    private record Replanned(double launch, double arrival, double deltaV, double deliveredMass) {}

    /**
     * The period.
     *
     * @param missing C3 that is not given, m^2/s^2
     * @return null where there is none, or where its transfers have manoeuvres on the way
     */
    ShortEnergyResult.Period of(double missing) {
        final LeadingOption leading = navigated.leading();
        if (spec == null || leading.conics() == null || !isDirect(leading.conics())) {
            return null;
        }
        final Optional<Replanned> nominal = replanned(leading.conics(), missing);
        if (nominal.isEmpty()) {
            return null;
        }
        final List<Replanned> within = new ArrayList<>();
        for (LeadingOption.Day day : leading.days()) {
            if (day.conics() != null && isDirect(day.conics())) {
                replanned(day.conics(), missing).filter(this::isWithin).ifPresent(within::add);
            }
        }
        final Publisher publisher = trajectoryCase.publisher();
        return new ShortEnergyResult.Period(
                within.isEmpty() ? null : publisher.utcSeconds(within.get(0).launch()),
                within.isEmpty()
                        ? null
                        : publisher.utcSeconds(within.get(within.size() - 1).launch()),
                within.size(),
                Publisher.km(nominal.get().deltaV()),
                publisher.when(nominal.get().arrival()),
                Publisher.orNull(nominal.get().deliveredMass()));
    }

    private static boolean isDirect(LegTrajectory conics) {
        return conics.nodes().size() == 2;
    }

    private boolean isWithin(Replanned day) {
        final LaunchPeriodSpec period = spec.period();
        if (period.deltaV() != null) {
            return day.deltaV() <= period.deltaV();
        }
        return period.deliveredMass() == null || day.deliveredMass() >= period.deliveredMass();
    }

    private Optional<Replanned> replanned(LegTrajectory conics, double missing) {
        final LegNode launch = conics.launch();
        final LaunchAsymptote asymptote = conics.asymptote();
        final double energy = asymptote.characteristicEnergy() - missing;
        if (!(energy > 0.0)) {
            return Optional.empty();
        }
        final Vector3D leaving =
                asymptote.excessVelocity().scalarMultiply(FastMath.sqrt(energy) / asymptote.excessSpeed());
        final LegNode slower = new LegNode(
                launch.type(),
                launch.body(),
                launch.time(),
                launch.position(),
                launch.bodyVelocity(),
                launch.velocityBefore(),
                launch.bodyVelocity().add(leaving),
                0.0,
                Double.NaN);
        final double time = launch.time() + navigated.mission().injection().firstCorrection();
        final PVCoordinates craft = LegTrajectory.conic(conics.gmSun(), slower, time);
        Replanned best = null;
        for (double arrival : arrivals(conics)) {
            final double deltaV = deltaV(conics.gmSun(), craft, time, arrival);
            if (best == null || deltaV < best.deltaV()) {
                best = new Replanned(
                        launch.time(),
                        arrival,
                        deltaV,
                        trajectoryCase
                                .craft()
                                .deliveredMass(asymptote.characteristicEnergy(), asymptote.declination(), deltaV));
            }
        }
        return Optional.ofNullable(best).filter(found -> Double.isFinite(found.deltaV()));
    }

    /** Days allowed, TDB seconds since J2000, and that of the conics itself. */
    private List<Double> arrivals(LegTrajectory conics) {
        final Publisher publisher = trajectoryCase.publisher();
        final LaunchPeriodSpec period = spec.period();
        final double from =
                publisher.seconds(period.arrivalFrom() == null ? spec.arrival().from() : period.arrivalFrom());
        final double to =
                publisher.seconds(period.arrivalTo() == null ? spec.arrival().to() : period.arrivalTo());
        final List<Double> arrivals = new ArrayList<>();
        arrivals.add(conics.end().time());
        final Days days = Days.between(from, to, Unit.DAY);
        for (int i = 0; i < days.count(); i++) {
            arrivals.add(days.at(i));
        }
        return arrivals;
    }

    private double deltaV(double gm, PVCoordinates craft, double time, double arrival) {
        final Trajectory target = trajectoryCase.paths().path(trajectoryCase.own());
        if (!(arrival > time + Unit.DAY) || arrival > target.end()) {
            return Double.POSITIVE_INFINITY;
        }
        final PVCoordinates there = target.heliocentric(arrival);
        double least = Double.POSITIVE_INFINITY;
        for (LambertArc arc : LambertProblem.aboutSun(
                gm, craft.getPosition(), there.getPosition(), arrival - time, spec.revolutions())) {
            final double correction = arc.departureVelocity().distance(craft.getVelocity());
            final double braking = spec.mode() == TransferMode.RENDEZVOUS
                    ? arc.arrivalVelocity().distance(there.getVelocity())
                    : 0.0;
            least = FastMath.min(least, correction + braking);
        }
        return least;
    }
}
