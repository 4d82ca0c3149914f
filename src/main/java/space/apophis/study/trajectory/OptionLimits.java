package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.LaunchPeriodSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.LegType;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.LimitsResult;
import space.apophis.study.result.LimitsResult.AtBound;
import space.apophis.study.result.LimitsResult.Bound;
import space.apophis.study.result.OperationsResult;
import space.apophis.study.result.Shortfall;
import space.apophis.study.result.ShortfallResult;
import space.apophis.study.trajectory.FlightLedger.Entry;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * Holds options against the limits of their scenario: as flown where they were, else on conics. The search on conics has its own
 * tolerances, so what is met to these is met.
 *
 * @param period of the grid that the option is from; null for others
 * @param operations limits along the flight; null where none are asked for
 */
public record OptionLimits(TrajectoryCase trajectoryCase, LaunchPeriodSpec period, OperationLimits operations) {

    /** As a share: of C3, and of what a launcher lifts. */
    private static final double ENERGY = 1e-4;

    private static final double LIFTED = 1e-3;

    /** rad. */
    private static final double ANGLE = 1e-5;

    /** m/s. */
    private static final double SPEED = 0.02;

    /** m. */
    private static final double LENGTH = 100.0;

    /** s. An optimum within reads otherwise by hours; one at an edge lies on it to seconds. */
    private static final double TIME = 600.0;

    /**
     * Those of a launch period.
     *
     * @param legs of any option
     * @throws space.apophis.job.InputFault if operations ask for what cannot be
     */
    public static OptionLimits of(
            TrajectoryCase trajectoryCase, LaunchPeriodSpec period, List<? extends LegSpec> legs) {
        return new OptionLimits(trajectoryCase, period, OperationLimits.of(trajectoryCase, legs));
    }

    /**
     * All that is to be said of an option.
     *
     * @param remarks further ones, for people
     */
    public LimitsResult of(CraftOption option, List<String> remarks) {
        final CheckedLimits limits = check(option);
        final OperationsResult values = operations == null ? null : operations.values(option);
        if (values != null) {
            operations.check(limits, values);
        }
        final List<String> words = Stream.concat(
                        limits.shortfalls().stream().map(ShortfallResult::message), remarks.stream())
                .collect(Collectors.toList());
        return new LimitsResult(
                limits.shortfalls(),
                limits.kept(),
                values,
                bounds(option),
                words.isEmpty() ? null : String.join("; ", words));
    }

    /** Limits that it does not keep, those of operations left out. */
    public List<ShortfallResult> shortfalls(CraftOption option) {
        return check(option).shortfalls();
    }

    /** All limits of its scenario, its launcher and its craft. */
    CheckedLimits check(CraftOption option) {
        final CheckedLimits limits = new CheckedLimits();
        if (option.convergence() != null && !option.convergence().reached()) {
            limits.fails(
                    Shortfall.NOT_CONVERGED,
                    null,
                    null,
                    null,
                    option.convergence().message());
        }
        for (int i = 0; i < option.legs().size(); i++) {
            leg(limits, option, i);
        }
        launcher(limits, option);
        final FlightLedger leading = option.leading();
        final double delivered = trajectoryCase.deliveredMass(option, leading);
        limits.least(
                Shortfall.PROPELLANT,
                null,
                delivered,
                trajectoryCase.craft().spec().dryMass(),
                0.0);
        if (period != null) {
            if (period.deltaV() != null) {
                limits.most(
                        Shortfall.DELTA_V, null, Publisher.km(leading.deltaV()), Publisher.km(period.deltaV()), 0.0);
            }
            if (period.deliveredMass() != null) {
                limits.least(Shortfall.DELIVERED_MASS, null, delivered, period.deliveredMass(), 0.0);
            }
            if (period.c3() != null) {
                energy(limits, null, leading.asymptote(), period.c3());
            }
            if (period.shift() != null) {
                limits.least(
                        Shortfall.SHIFT,
                        null,
                        Publisher.km(trajectoryCase.shift(option, leading).length()),
                        Publisher.km(period.shift()),
                        0.0);
            }
            trajectoryCase
                    .gates()
                    .ifPresent(gates -> limits.least(Shortfall.READY, null, leading.launch(), gates.ready(), TIME));
        }
        return limits;
    }

    private void leg(CheckedLimits limits, CraftOption option, int i) {
        final LegSpec spec = option.legs().get(i);
        final String name = CraftOption.name(spec);
        final Entry searched = option.searched().entries().get(i);
        final Entry leading = option.leading().entries().get(i);
        burn(limits, option, i);
        if (spec instanceof LegSpec.Launch launch) {
            launch(limits, launch, option.leading().asymptote());
        } else if (spec instanceof LegSpec.DeepSpaceManoeuvre manoeuvre && manoeuvre.deltaV() != null) {
            if (Math.abs(searched.deltaV() - manoeuvre.deltaV()) > SPEED) {
                limits.fails(Shortfall.MANOEUVRE, name, searched.deltaV(), manoeuvre.deltaV(), null);
            }
        } else if (spec instanceof LegSpec.SwingBy swingBy) {
            limits.least(
                    Shortfall.SWING_BY_ALTITUDE,
                    name,
                    Publisher.km(leading.altitude()),
                    Publisher.km(swingBy.lowestAltitude()),
                    Publisher.km(LENGTH));
            if (!swingBy.powered() && searched.deltaV() > SPEED) {
                limits.fails(Shortfall.SWING_BY_IMPULSE, name, searched.deltaV(), 0.0, null);
            }
        } else if (spec instanceof EndSpec) {
            if (spec instanceof EndSpec.Flyby flyby && flyby.greatestSpeed() != null) {
                limits.most(
                        Shortfall.FLYBY_SPEED,
                        name,
                        Publisher.km(leading.excessSpeed()),
                        Publisher.km(flyby.greatestSpeed()),
                        Publisher.km(SPEED));
            }
            dates(limits, spec, name, arrival(option, i));
        }
    }

    /** Of a chemical engine, against the time since the leg before. */
    private void burn(CheckedLimits limits, CraftOption option, int i) {
        final Craft craft = trajectoryCase.craft();
        final Entry entry = option.leading().entries().get(i);
        if (craft.spec().engine() == null || i == 0 || !(entry.deltaV() > 0.0)) {
            return;
        }
        double from = option.leading().launch();
        for (Entry before : option.leading().entries().subList(0, i)) {
            from = before.time() < entry.time() ? Math.max(from, before.time()) : from;
        }
        final double propellant = entry.massAfter() * Math.expm1(entry.deltaV() / craft.exhaustSpeed());
        final double lasts =
                propellant * craft.exhaustSpeed() / craft.spec().engine().thrust();
        limits.most(
                Shortfall.BURN,
                CraftOption.name(option.legs().get(i)),
                lasts / Unit.DAY,
                (entry.time() - from) / Unit.DAY,
                0.0);
    }

    private static void launch(CheckedLimits limits, LegSpec.Launch launch, LaunchAsymptote asymptote) {
        final String name = CraftOption.name(launch);
        if (launch.greatestC3() != null) {
            energy(limits, name, asymptote, launch.greatestC3());
        }
        if (launch.greatestDeclination() != null) {
            limits.most(
                    Shortfall.DECLINATION,
                    name,
                    Publisher.degrees(Math.abs(asymptote.declination())),
                    Publisher.degrees(launch.greatestDeclination()),
                    Publisher.degrees(ANGLE));
        }
    }

    private static void energy(CheckedLimits limits, String leg, LaunchAsymptote asymptote, double limit) {
        limits.most(
                Shortfall.C3,
                leg,
                Publisher.km2(asymptote.characteristicEnergy()),
                Publisher.km2(limit),
                Publisher.km2(Math.abs(limit) * ENERGY));
    }

    /** A launch period counts arrivals by the middle of their braking; a leg is over when the craft is at rest. */
    private double arrival(CraftOption option, int leg) {
        if (period != null) {
            return option.searched().end().time();
        }
        final double until = leg > 0 ? option.searched().entries().get(leg - 1).until() : Double.NaN;
        return option.flown() == null && option.legs().get(leg - 1).type() == LegType.BRAKING && !Double.isNaN(until)
                ? until
                : option.leading().entries().get(leg).time();
    }

    private void dates(CheckedLimits limits, LegSpec spec, String name, double time) {
        if (period != null
                && spec.dates().date() != null
                && (period.arrivalFrom() != null || period.arrivalTo() != null)) {
            // Of an option of the scenario's own: what the days of its launch period have to keep.
            limits.between(
                    Shortfall.ARRIVAL,
                    name,
                    time,
                    seconds(period.arrivalFrom(), Double.NEGATIVE_INFINITY),
                    seconds(period.arrivalTo(), Double.POSITIVE_INFINITY),
                    TIME);
            return;
        }
        // A date that is given is that of the middle of a braking, which ends later as it is meant to.
        if (spec.latest() == null || spec.dates().date() != null) {
            return;
        }
        limits.between(
                Shortfall.ARRIVAL,
                name,
                time,
                trajectoryCase.publisher().seconds(spec.earliest()),
                trajectoryCase.publisher().seconds(spec.latest()),
                TIME);
    }

    private double seconds(Epoch date, double otherwise) {
        return date == null ? otherwise : trajectoryCase.publisher().seconds(date);
    }

    private void launcher(CheckedLimits limits, CraftOption option) {
        if (trajectoryCase.craft().launcher() == null) {
            return;
        }
        final Double lifted = trajectoryCase.craft().lifted(option.leading().asymptote());
        final double mass = trajectoryCase.launchMass(option, option.leading());
        limits.least(Shortfall.LAUNCHER_MASS, null, lifted == null ? 0.0 : lifted, mass, mass * LIFTED);
    }

    /** Where the optimum of the search lies at the edge of what the scenario allows. */
    List<AtBound> bounds(CraftOption option) {
        final List<AtBound> bounds = new ArrayList<>();
        for (int i = 0; i < option.legs().size(); i++) {
            final LegSpec spec = option.legs().get(i);
            final Entry entry = option.searched().entries().get(i);
            if (spec.dates().date() == null && spec.earliest() != null) {
                if (entry.time() - trajectoryCase.publisher().seconds(spec.earliest()) < TIME) {
                    addBound(bounds, spec, Bound.FIRST_DATE);
                } else if (trajectoryCase.publisher().seconds(spec.latest()) - entry.time() < TIME) {
                    addBound(bounds, spec, Bound.LAST_DATE);
                }
            }
            if (spec instanceof LegSpec.SwingBy swingBy && entry.altitude() - swingBy.lowestAltitude() < LENGTH) {
                addBound(bounds, spec, Bound.LOWEST_ALTITUDE);
            } else if (spec instanceof LegSpec.Launch launch) {
                launchBounds(bounds, launch, option.searched().asymptote());
            } else if (spec instanceof EndSpec.Flyby flyby
                    && flyby.greatestSpeed() != null
                    && entry.excessSpeed() > flyby.greatestSpeed() - SPEED) {
                addBound(bounds, spec, Bound.GREATEST_SPEED);
            }
        }
        return bounds;
    }

    private static void launchBounds(List<AtBound> bounds, LegSpec.Launch launch, LaunchAsymptote asymptote) {
        if (launch.greatestC3() != null && asymptote.characteristicEnergy() > launch.greatestC3() * (1.0 - ENERGY)) {
            addBound(bounds, launch, Bound.GREATEST_C3);
        }
        if (launch.greatestDeclination() != null
                && Math.abs(asymptote.declination()) > launch.greatestDeclination() - ANGLE) {
            addBound(bounds, launch, Bound.GREATEST_DECLINATION);
        }
    }

    private static void addBound(List<AtBound> bounds, LegSpec leg, Bound bound) {
        bounds.add(new AtBound(CraftOption.name(leg), bound));
    }
}
