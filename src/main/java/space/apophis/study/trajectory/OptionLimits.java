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
import space.apophis.study.result.Shortfall;
import space.apophis.study.result.ShortfallResult;
import space.apophis.study.trajectory.FlightLedger.Entry;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.units.Unit;

/**
 * Holds options against the limits of their scenario: as flown where they were, else on conics. The search on conics has its own
 * tolerances, so what is met to these is met.
 *
 * @param period of the grid that the option is from; null for others
 */
public record OptionLimits(TrajectoryCase trajectoryCase, LaunchPeriodSpec period) {

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
     * All that is to be said of an option.
     *
     * @param remarks further ones, for people
     */
    public LimitsResult of(CraftOption option, List<String> remarks) {
        final List<ShortfallResult> shortfalls = shortfalls(option);
        final List<String> words = Stream.concat(shortfalls.stream().map(ShortfallResult::message), remarks.stream())
                .collect(Collectors.toList());
        return new LimitsResult(shortfalls, bounds(option), words.isEmpty() ? null : String.join("; ", words));
    }

    /** Limits that it does not keep. */
    public List<ShortfallResult> shortfalls(CraftOption option) {
        final List<ShortfallResult> found = new ArrayList<>();
        if (option.convergence() != null && !option.convergence().reached()) {
            found.add(new ShortfallResult(
                    Shortfall.NOT_CONVERGED,
                    null,
                    null,
                    null,
                    option.convergence().message()));
        }
        for (int i = 0; i < option.legs().size(); i++) {
            leg(found, option, i);
        }
        launcher(found, option);
        final FlightLedger leading = option.leading();
        final double delivered =
                trajectoryCase.craft().deliveredMass(option.searched().launchMass(), leading.deltaV());
        below(
                found,
                Shortfall.PROPELLANT,
                null,
                delivered,
                trajectoryCase.craft().spec().dryMass());
        if (period != null) {
            if (period.deltaV() != null) {
                above(found, Shortfall.DELTA_V, null, Publisher.km(leading.deltaV()), Publisher.km(period.deltaV()));
            }
            if (period.deliveredMass() != null) {
                below(found, Shortfall.DELIVERED_MASS, null, delivered, period.deliveredMass());
            }
            if (period.c3() != null) {
                energy(found, null, leading.asymptote(), period.c3());
            }
        }
        return found;
    }

    private void leg(List<ShortfallResult> found, CraftOption option, int i) {
        final LegSpec spec = option.legs().get(i);
        final String name = CraftOption.name(spec);
        final Entry searched = option.searched().entries().get(i);
        final Entry leading = option.leading().entries().get(i);
        burn(found, option, i);
        if (spec instanceof LegSpec.Launch launch) {
            launch(found, launch, option.leading().asymptote());
        } else if (spec instanceof LegSpec.DeepSpaceManoeuvre manoeuvre && manoeuvre.deltaV() != null) {
            if (Math.abs(searched.deltaV() - manoeuvre.deltaV()) > SPEED) {
                add(found, Shortfall.MANOEUVRE, name, searched.deltaV(), manoeuvre.deltaV());
            }
        } else if (spec instanceof LegSpec.SwingBy swingBy) {
            if (leading.altitude() < swingBy.lowestAltitude() - LENGTH) {
                add(
                        found,
                        Shortfall.SWING_BY_ALTITUDE,
                        name,
                        Publisher.km(leading.altitude()),
                        Publisher.km(swingBy.lowestAltitude()));
            }
            if (!swingBy.powered() && searched.deltaV() > SPEED) {
                add(found, Shortfall.SWING_BY_IMPULSE, name, searched.deltaV(), 0.0);
            }
        } else if (spec instanceof EndSpec) {
            if (spec instanceof EndSpec.Flyby flyby && flyby.greatestSpeed() != null) {
                final double limit = flyby.greatestSpeed();
                if (leading.excessSpeed() > limit + SPEED) {
                    add(found, Shortfall.FLYBY_SPEED, name, Publisher.km(leading.excessSpeed()), Publisher.km(limit));
                }
            }
            dates(found, spec, name, arrival(option, i));
        }
    }

    /** Of a chemical engine, against the time since the leg before. */
    private void burn(List<ShortfallResult> found, CraftOption option, int i) {
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
        above(
                found,
                Shortfall.BURN,
                CraftOption.name(option.legs().get(i)),
                lasts / Unit.DAY,
                (entry.time() - from) / Unit.DAY);
    }

    private static void launch(List<ShortfallResult> found, LegSpec.Launch launch, LaunchAsymptote asymptote) {
        final String name = CraftOption.name(launch);
        if (launch.greatestC3() != null) {
            energy(found, name, asymptote, launch.greatestC3());
        }
        if (launch.greatestDeclination() != null
                && Math.abs(asymptote.declination()) > launch.greatestDeclination() + ANGLE) {
            add(
                    found,
                    Shortfall.DECLINATION,
                    name,
                    Publisher.degrees(Math.abs(asymptote.declination())),
                    Publisher.degrees(launch.greatestDeclination()));
        }
    }

    private static void energy(List<ShortfallResult> found, String leg, LaunchAsymptote asymptote, double limit) {
        if (asymptote.characteristicEnergy() > limit * (1.0 + ENERGY)) {
            add(found, Shortfall.C3, leg, Publisher.km2(asymptote.characteristicEnergy()), Publisher.km2(limit));
        }
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

    private void dates(List<ShortfallResult> found, LegSpec spec, String name, double time) {
        // A date that is given is that of the middle of a braking, which ends later as it is meant to.
        if (spec.latest() == null || spec.dates().date() != null) {
            return;
        }
        final double first = trajectoryCase.publisher().seconds(spec.earliest());
        final double last = trajectoryCase.publisher().seconds(spec.latest());
        if (time < first - TIME) {
            add(found, Shortfall.ARRIVAL, name, time, first);
        } else if (time > last + TIME) {
            add(found, Shortfall.ARRIVAL, name, time, last);
        }
    }

    private void launcher(List<ShortfallResult> found, CraftOption option) {
        if (trajectoryCase.craft().launcher() == null) {
            return;
        }
        final Double lifted = trajectoryCase.craft().lifted(option.leading().asymptote());
        final double mass = option.searched().launchMass();
        if (lifted == null || lifted < mass * (1.0 - LIFTED)) {
            add(found, Shortfall.LAUNCHER_MASS, null, lifted == null ? 0.0 : lifted, mass);
        }
    }

    private static void above(List<ShortfallResult> found, Shortfall kind, String leg, double value, double limit) {
        if (value > limit) {
            add(found, kind, leg, value, limit);
        }
    }

    private static void below(List<ShortfallResult> found, Shortfall kind, String leg, double value, double limit) {
        if (value < limit) {
            add(found, kind, leg, value, limit);
        }
    }

    private static void add(List<ShortfallResult> found, Shortfall kind, String leg, double value, double limit) {
        found.add(new ShortfallResult(kind, leg, value, limit, null));
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
