package space.apophis.transfer.launch;

import java.util.function.DoubleFunction;
import org.hipparchus.util.FastMath;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.Launcher;
import space.apophis.transfer.OutOfPlaneEscape;
import space.apophis.transfer.ParkingOrbit;
import space.apophis.transfer.launch.LaunchTrial.Outcome;

/**
 * What a lift-off at any instant comes to.
 *
 * @param place of the site by TDB seconds since J2000
 * @param launcher that is used
 * @param way from the site to the injection
 * @param asymptote that is to be reached
 * @param mass that it has to lift, companion and all, kg
 */
public record LaunchMinutes(
        DoubleFunction<SiteDirection> place,
        Launcher launcher,
        ParkingCoast way,
        MovingAsymptote asymptote,
        double mass) {

    /** The best of a lift-off, TDB seconds since J2000. */
    public LaunchTrial at(double liftOff) {
        final SiteDirection site = place.apply(liftOff);
        // The asymptote is that of the injection, an hour or so after, in which it moves by a few hundredths of a
        // degree.
        final LaunchTrial first = best(liftOff, site, asymptote.at(liftOff + way.ascentDuration()));
        return best(liftOff, site, asymptote.at(first.injection()));
    }

    private LaunchTrial best(double liftOff, SiteDirection site, LaunchAsymptote goal) {
        return LaunchPlane.of(site, launcher.site(), goal.excessVelocity().normalize()).stream()
                .map(plane -> trial(liftOff, goal, plane))
                .min(LaunchTrial.BEST_FIRST)
                .orElseThrow();
    }

    private LaunchTrial trial(double liftOff, LaunchAsymptote goal, LaunchPlane plane) {
        final ParkingOrbit parking = launcher.parkingOrbit();
        final double coast = way.time(parking, plane.toFoot() + injectionFromFoot(goal, plane));
        final double injection = liftOff + way.ascentDuration() + coast;
        final double energy = goal.characteristicEnergy();
        final double margin = coast > way.greatest() ? Double.NaN : launcher.massOrNaN(goal, plane.outOfPlane()) - mass;
        return new LaunchTrial(
                liftOff,
                injection,
                goal,
                plane,
                coast,
                parking.injectionDeltaV(energy, plane.outOfPlane()) - parking.injectionDeltaV(energy),
                margin,
                outcome(coast, margin));
    }

    private Outcome outcome(double coast, double margin) {
        if (coast > way.greatest()) {
            return Outcome.COAST_BEYOND_STAGE;
        }
        if (Double.isNaN(margin)) {
            return Outcome.NO_MASS;
        }
        return margin >= 0.0 ? Outcome.OPEN : Outcome.TOO_HEAVY;
    }

    /** From the asymptote or its foot in the plane to the injection, in the sense of the motion, rad: in plane -acos(-1 / e). */
    private double injectionFromFoot(LaunchAsymptote goal, LaunchPlane plane) {
        final ParkingOrbit parking = launcher.parkingOrbit();
        return plane.outOfPlane() > 0.0
                ? new OutOfPlaneEscape(parking.gm(), parking.radius(), goal.excessSpeed(), plane.outOfPlane())
                        .bestPoint()
                : -FastMath.acos(-1.0 / (1.0 + parking.radius() * goal.characteristicEnergy() / parking.gm()));
    }
}
