package space.apophis.study.launch;

import java.util.ArrayList;
import java.util.List;
import space.apophis.deflection.PlaneShift;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.LaunchPeriodSpec;
import space.apophis.scenario.mission.LegDates;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.LegType;
import space.apophis.scenario.mission.TransferSpec;
import space.apophis.scenario.mission.TransferSpec.TransferMode;
import space.apophis.study.trajectory.ConicLedger;
import space.apophis.study.trajectory.TrajectoryCase;
import space.apophis.transfer.grid.DeepSpaceManoeuvre;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.transfer.grid.TransferRow;
import space.apophis.units.Epoch;
import space.apophis.units.Epoch.TimeScaleName;
import space.apophis.units.Unit;

/**
 * What a scenario counts as the better transfer, and transfers as legs.
 *
 * @param launches allowed
 * @param arrivals allowed, as the middle of the braking
 * @param hits what its hits do; null where that is not asked for
 */
record TransferCase(
        TransferSpec spec, TrajectoryCase trajectoryCase, LegDates launches, LegDates arrivals, HitShifts hits) {

    private static final LegDates FREE = new LegDates(null, null, null);

    /** Of a pass on conics, where no flight says it, m. */
    private static final double PASS_DISTANCE = 100e3;

    boolean isRendezvous() {
        return spec.mode() == TransferMode.RENDEZVOUS;
    }

    boolean isImpact() {
        return spec.mode() == TransferMode.IMPACT;
    }

    /** Of a transfer of the grid: its conics as legs. */
    ConicLedger ledger(TransferOption transfer) {
        return ledger(transfer, launches, arrivals);
    }

    /** Of a transfer between two days of the scenario's own. */
    ConicLedger named(TransferOption transfer) {
        return ledger(transfer, on(transfer.launch()), on(transfer.arrival()));
    }

    private static LegDates on(double time) {
        return new LegDates(Epoch.ofSecondsSinceJ2000(time, TimeScaleName.TDB), null, null);
    }

    private ConicLedger ledger(TransferOption transfer, LegDates launched, LegDates arrived) {
        return new ConicLedger(
                trajectoryCase,
                legs(transfer, launched, arrived),
                transfer.trajectory(
                        trajectoryCase.solarSystem(),
                        trajectoryCase.paths().path(trajectoryCase.own()),
                        isRendezvous() ? LegType.ARRIVAL : LegType.FLYBY,
                        trajectoryCase.own()));
    }

    private List<LegSpec> legs(TransferOption transfer, LegDates launched, LegDates arrived) {
        final List<LegSpec> legs = new ArrayList<>();
        legs.add(new LegSpec.Launch(null, "EARTH", launched, null, null, LegSpec.SCENARIO));
        if (transfer.deepSpace().isPresent()) {
            legs.add(new LegSpec.DeepSpaceManoeuvre(null, FREE, null, LegSpec.SCENARIO));
        }
        if (isRendezvous()) {
            legs.add(isTooShortToSplit(transfer) ? atOnce() : spec.braking());
        }
        legs.add(end(arrived));
        return legs;
    }

    /** The legs of any transfer without a manoeuvre on the way. */
    List<LegSpec> direct() {
        return isRendezvous() ? List.of(spec.braking(), end(FREE)) : List.of(end(FREE));
    }

    private EndSpec end(LegDates arrived) {
        return isRendezvous()
                ? new EndSpec.Arrival(
                        null,
                        null,
                        arrived,
                        spec.flown() == null ? 0.0 : spec.flown().holdDistance(),
                        LegSpec.SCENARIO)
                : new EndSpec.Flyby(null, trajectoryCase.own(), arrived, flybyDistance(), null, LegSpec.SCENARIO);
    }

    private double flybyDistance() {
        if (isImpact()) {
            return 0.0;
        }
        return spec.flown() == null ? PASS_DISTANCE : spec.flown().flybyDistance();
    }

    private LegSpec.Braking atOnce() {
        return new LegSpec.Braking(null, 1, spec.braking().interval(), LegSpec.SCENARIO);
    }

    /** What could not be planned as asked for. */
    List<String> remarks(TransferOption transfer) {
        return isRendezvous() && isTooShortToSplit(transfer)
                ? List.of("braked at once: the burns asked for would begin before the craft is on its last leg")
                : List.of();
    }

    /** Whether the first burn asked for is within a day of the launch or of the manoeuvre on the way, or before it. */
    private boolean isTooShortToSplit(TransferOption transfer) {
        final double from = transfer.deepSpace().map(DeepSpaceManoeuvre::time).orElse(transfer.launch());
        return transfer.arrival() - 0.5 * spec.braking().duration() < from + Unit.DAY;
    }

    /** Delta v of the craft, m/s, as impulses without margins. */
    double deltaV(TransferOption transfer) {
        return transfer.deepSpaceDeltaV() + (isRendezvous() ? transfer.arrivalSpeed() : 0.0);
    }

    /** Mass at the asteroid, kg; not a number where the launcher has none. */
    double deliveredMass(TransferOption transfer) {
        return trajectoryCase
                .craft()
                .deliveredMass(
                        transfer.asymptote().characteristicEnergy(),
                        transfer.asymptote().declination(),
                        deltaV(transfer));
    }

    /** What the launcher lifts there beside its companion, kg; not a number where it lifts nothing. */
    double launcherMass(TransferOption transfer) {
        final Double lifted = trajectoryCase.craft().lifted(transfer.asymptote());
        return lifted == null ? Double.NaN : lifted;
    }

    /** Whether the craft is built by a launch, TDB seconds since J2000. */
    boolean isReady(double launch) {
        return trajectoryCase.gates().stream().allMatch(gates -> gates.allow(launch));
    }

    /**
     * What its hit does on the target plane; null where that is not asked for, at or after the pass or strike, and where the launcher
     * lifts less than the craft without propellant.
     */
    PlaneShift shift(TransferOption transfer) {
        if (hits == null || !hits.isBefore(transfer.arrival())) {
            return null;
        }
        final double mass = deliveredMass(transfer);
        return mass >= spec.craft().dryMass() ? hits.of(transfer, mass) : null;
    }

    /** Length of the shift, m; not a number where there is none. */
    double shiftLength(TransferOption transfer) {
        final PlaneShift shift = shift(transfer);
        return shift == null ? Double.NaN : shift.length();
    }

    /** What is to be made least; not a number where the launcher has no mass for the craft, or its hit no shift. */
    double cost(TransferOption transfer) {
        return spec.period().shift() != null
                ? -shiftLength(transfer)
                : cost(
                        transfer.asymptote().characteristicEnergy(),
                        transfer.asymptote().declination(),
                        deltaV(transfer));
    }

    /** The same of an arc of a grid. */
    double cost(TransferRow row, int arrivalDay, int branch) {
        final double energy = row.characteristicEnergy(arrivalDay, branch);
        // Most arcs of a grid are far out of the launcher's table.
        if (!trajectoryCase.craft().launcher().reaches(energy)) {
            return Double.NaN;
        }
        return spec.period().shift() != null
                ? cost(row.option(arrivalDay, branch).orElseThrow())
                : cost(
                        energy,
                        row.declination(arrivalDay, branch),
                        isRendezvous() ? row.arrivalSpeed(arrivalDay, branch) : 0.0);
    }

    private double cost(double energy, double declination, double deltaV) {
        final LaunchPeriodSpec period = spec.period();
        if (period.deliveredMass() != null) {
            return -trajectoryCase.craft().deliveredMass(energy, declination, deltaV);
        }
        if (!trajectoryCase.craft().isLifted(energy, declination)) {
            return Double.NaN;
        }
        return period.deltaV() != null ? deltaV : energy;
    }

    /** The greatest cost allowed. */
    double limit() {
        final LaunchPeriodSpec period = spec.period();
        if (period.shift() != null) {
            return -period.shift();
        }
        if (period.deliveredMass() != null) {
            return -period.deliveredMass();
        }
        return period.deltaV() != null ? period.deltaV() : period.c3();
    }

    /** The name of what is limited. */
    String criterion() {
        if (spec.period().shift() != null) {
            return "shift";
        }
        if (spec.period().deliveredMass() != null) {
            return "deliveredMass";
        }
        return spec.period().deltaV() != null ? "deltaV" : "c3";
    }
}
