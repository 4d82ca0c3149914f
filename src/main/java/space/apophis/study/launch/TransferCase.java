package space.apophis.study.launch;

import java.util.Collections;
import java.util.List;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.LaunchPeriodSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.LegType;
import space.apophis.scenario.mission.TransferMode;
import space.apophis.scenario.mission.TransferSpec;
import space.apophis.transfer.BrakingPlan;
import space.apophis.transfer.DeliveredMass;
import space.apophis.transfer.Launcher;
import space.apophis.transfer.Propulsion;
import space.apophis.transfer.grid.DeepSpaceManoeuvre;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.transfer.legs.LegTrajectory;
import space.apophis.units.Unit;

/** The launcher and craft of a scenario, and what it counts as the better transfer. */
record TransferCase(TransferSpec spec, Launcher launcher) {

    Propulsion propulsion() {
        return new Propulsion(
                spec.craft().engine().thrust(), spec.craft().engine().specificImpulse());
    }

    BrakingPlan braking() {
        final LegSpec.Braking braking = spec.braking();
        final int burns = braking.burns();
        return new BrakingPlan(
                Collections.nCopies(burns, 1.0 / burns),
                braking.interval(),
                spec.craft().deltaVMargin());
    }

    /** How an arrival is braked: as asked for, or at once where a manoeuvre on the way leaves no time for that. */
    BrakingPlan braking(TransferOption transfer) {
        return isTooShortToSplit(transfer)
                ? new BrakingPlan(
                        List.of(1.0), spec.braking().interval(), spec.craft().deltaVMargin())
                : braking();
    }

    /** Whether the first burn asked for is within a day of the launch or of the manoeuvre on the way, or before it. */
    boolean isTooShortToSplit(TransferOption transfer) {
        final double from = transfer.deepSpace().map(DeepSpaceManoeuvre::time).orElse(transfer.launch());
        return transfer.arrival() - 0.5 * spec.braking().duration() < from + Unit.DAY;
    }

    boolean isRendezvous() {
        return spec.mode() == TransferMode.RENDEZVOUS;
    }

    /** Its conics as legs. */
    LegTrajectory conics(TransferOption transfer, SolarSystem solarSystem, Trajectory target) {
        return transfer.trajectory(solarSystem, target, isRendezvous() ? LegType.ARRIVAL : LegType.FLYBY, "");
    }

    /** Delta v of the craft, m/s, as impulses without margins. */
    double deltaV(TransferOption transfer) {
        return transfer.deepSpaceDeltaV() + (isRendezvous() ? transfer.arrivalSpeed() : 0.0);
    }

    /** Mass at the asteroid, kg; not a number where the launcher has none. */
    double deliveredMass(TransferOption transfer) {
        return deliveredMass(
                transfer.asymptote().characteristicEnergy(),
                transfer.asymptote().declination(),
                deltaV(transfer));
    }

    /** Mass at the asteroid, kg; not a number where the launcher has none. */
    double deliveredMass(double characteristicEnergy, double declination, double deltaV) {
        final CraftSpec craft = spec.craft();
        return new DeliveredMass(
                        launcher,
                        spec.launcher().companionMass(),
                        craft.wetMass(),
                        craft.engine().specificImpulse(),
                        craft.deltaVMargin(),
                        craft.otherDeltaV())
                .of(characteristicEnergy, declination, deltaV);
    }

    /**
     * Mass at launch, kg: full, or what the launcher leaves for it.
     *
     * @throws space.apophis.job.InputFault if the launcher has none there
     */
    double launchMass(TransferOption transfer) {
        return Math.min(
                spec.craft().wetMass(),
                launcher.mass(transfer.asymptote()) - spec.launcher().companionMass());
    }

    /** What is to be made least; not a number where the launcher has no mass for the craft. */
    double cost(TransferOption transfer) {
        final double mass = deliveredMass(transfer);
        if (Double.isNaN(mass)) {
            return Double.NaN;
        }
        final LaunchPeriodSpec period = spec.period();
        if (period.deliveredMass() != null) {
            return -mass;
        }
        return period.deltaV() != null ? deltaV(transfer) : transfer.asymptote().characteristicEnergy();
    }

    /** The greatest cost allowed. */
    double limit() {
        final LaunchPeriodSpec period = spec.period();
        if (period.deliveredMass() != null) {
            return -period.deliveredMass();
        }
        return period.deltaV() != null ? period.deltaV() : period.c3();
    }

    /** The name of what is limited. */
    String criterion() {
        if (spec.period().deliveredMass() != null) {
            return "deliveredMass";
        }
        return spec.period().deltaV() != null ? "deltaV" : "c3";
    }
}
