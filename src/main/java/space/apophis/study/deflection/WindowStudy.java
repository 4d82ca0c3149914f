package space.apophis.study.deflection;

import java.util.List;
import org.hipparchus.util.FastMath;
import space.apophis.deflection.KineticImpact;
import space.apophis.deflection.PlaneShift;
import space.apophis.study.input.LaunchGates;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.launch.OptionArrival;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.DeflectionWindowResult;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.WindowResult;
import space.apophis.units.Unit;

/** Launches of an impactor that give a wanted shift: those of the launch period, and the best of all after the gates. */
final class WindowStudy {

    private WindowStudy() {}

    /** Null where the launch period of the scenario is not one of shifts. */
    static DeflectionWindowResult of(DeflectionCase deflection, LaunchPeriodOutcome transfers) {
        final WindowResult window = transfers.section().window();
        if (window == null || window.limit().limitShiftKm() == null) {
            return null;
        }
        return new DeflectionWindowResult(
                window.limit().limitShiftKm(),
                LaunchGates.of(deflection.study().scenario(), deflection.solarSystem())
                        .map(gates -> gates(deflection.publisher(), gates))
                        .orElse(null),
                window.firstLaunchUtc(),
                window.lastLaunchUtc(),
                later(window),
                transfers
                        .section()
                        .best()
                        .flatMap(option -> transfers
                                .arrival(option.label())
                                .map(arrival -> best(
                                        deflection,
                                        option,
                                        arrival,
                                        window.limit().limitShiftKm())))
                        .orElse(null));
    }

    /** Days after the launch period that give the shift on conics too. */
    private static DeflectionWindowResult.Later later(WindowResult window) {
        final double last = window.launchDays().stream()
                .filter(LaunchDayResult::within)
                .mapToDouble(LaunchDayResult::launchSecondsTdb)
                .max()
                .orElse(Double.POSITIVE_INFINITY);
        final List<LaunchDayResult> days = window.launchDays().stream()
                .filter(day -> day.launchSecondsTdb() > last
                        && day.shiftKm() != null
                        && day.shiftKm() >= window.limit().limitShiftKm())
                .toList();
        return days.isEmpty()
                ? null
                : new DeflectionWindowResult.Later(
                        days.get(0).launchUtc(), days.get(days.size() - 1).launchUtc(), days.size());
    }

    private static DeflectionWindowResult.Gates gates(Publisher publisher, LaunchGates gates) {
        return new DeflectionWindowResult.Gates(
                publisher.utcSeconds(gates.decision()),
                publisher.utcSeconds(gates.ready()),
                (gates.ready() - gates.decision()) / Unit.DAY);
    }

    private static DeflectionWindowResult.Best best(
            DeflectionCase deflection, TrajectoryResult option, OptionArrival arrival, double wantedKm) {
        final PlaneShift shift = deflection.impactorShift().of(arrival.time(), arrival.mass(), arrival.velocity());
        final double shiftKm = Publisher.km(shift.length());
        return new DeflectionWindowResult.Best(
                option.launchUtc(),
                option.arrivalUtc(),
                arrival.mass(),
                Publisher.km(arrival.velocity().getNorm()),
                Publisher.milli(KineticImpact.straight(
                                arrival.mass(),
                                arrival.velocity(),
                                deflection.spec().beta().nominal())
                        .deltaV(deflection.mass().nominal())
                        .getNorm()),
                shiftKm,
                Publisher.km(deflection.impactorShift().impactParameter(shift)),
                (int) FastMath.ceil(wantedKm / shiftKm),
                launchesToMiss(deflection, shift, 1.0),
                launchesToMiss(
                        deflection,
                        shift,
                        deflection.mass().nominal() / deflection.mass().greatest()));
    }

    /**
     * How often the same shift has to be given until the point leaves the disc of capture; null where it lies outside.
     *
     * @param share of the shift that is given
     */
    private static Integer launchesToMiss(DeflectionCase deflection, PlaneShift shift, double share) {
        final double radius =
                DeflectionChance.captureRadius(deflection.partials().pass());
        final double xi = deflection.partials().plane().xi();
        final double zeta = deflection.partials().plane().zeta();
        if (shift.length() == 0.0 || FastMath.hypot(xi, zeta) > radius) {
            return null;
        }
        return (int) FastMath.ceil(shift.timesToCircle(xi, zeta, radius) / share);
    }
}
