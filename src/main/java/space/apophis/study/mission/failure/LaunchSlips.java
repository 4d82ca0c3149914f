package space.apophis.study.mission.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.apophis.scenario.mission.WhatIfSpec;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.study.result.SharedLaunchResult.Day;
import space.apophis.study.result.SharedLaunchResult.FrontPoint;
import space.apophis.study.result.WhatIfResult.LaunchSlip;
import space.apophis.units.Unit;

/** Who waits for whom where two craft share a launch that is planned for the first day on which both fit. */
record LaunchSlips(SharedLaunchResult shared, Day planned) {

    /** Days are counted by instants that round. */
    private static final double SECOND = 1.0;

    /**
     * For each delay of either craft; none without a shared launch, or where both fit on no day.
     *
     * @param shared null without one
     */
    static List<LaunchSlip> of(SharedLaunchResult shared, WhatIfSpec spec) {
        final Optional<Day> planned = shared == null
                ? Optional.empty()
                : shared.days().stream().filter(Day::bothFit).findFirst();
        final List<LaunchSlip> slips = new ArrayList<>();
        planned.ifPresent(day -> spec.delays().forEach(delay -> {
            slips.add(new LaunchSlips(shared, day).slip(true, delay));
            slips.add(new LaunchSlips(shared, day).slip(false, delay));
        }));
        return slips;
    }

    /**
     * One craft late.
     *
     * @param rendezvous whether that is the one that brakes
     * @param delay s
     */
    private LaunchSlip slip(boolean rendezvous, double delay) {
        final double ready = planned.secondsTdb() + delay - SECOND;
        final List<Day> left =
                shared.days().stream().filter(day -> day.secondsTdb() >= ready).toList();
        final Optional<Day> next = left.stream().filter(Day::bothFit).findFirst();
        return new LaunchSlip(
                rendezvous ? shared.rendezvousLabel() : shared.ionLabel(),
                rendezvous ? shared.ionLabel() : shared.rendezvousLabel(),
                delay / Unit.DAY,
                planned.launchUtc(),
                next.map(Day::launchUtc).orElse(null),
                next.map(day -> (day.secondsTdb() - planned.secondsTdb()) / Unit.DAY)
                        .orElse(null),
                next.map(day -> deltaV(day) - deltaV(planned)).orElse(null),
                next.map(day -> propellant(day) - propellant(planned)).orElse(null),
                (int) left.stream().filter(Day::bothFit).count(),
                rendezvous ? planned.ionFits() : planned.rendezvousFits(),
                left.stream()
                        .findFirst()
                        .map(day -> rendezvous ? day.rendezvousFits() : day.ionFits())
                        .orElse(false));
    }

    /** Both fit there, so the asymptote for both has both. */
    private static double deltaV(Day day) {
        final FrontPoint both = day.shared();
        return both.deltaVKmS();
    }

    private static double propellant(Day day) {
        return day.shared().propellantKg();
    }
}
