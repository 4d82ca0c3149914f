package space.apophis.study.mission.opportunity;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.CloseApproach;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.ArrivalMode;
import space.apophis.scenario.mission.OpportunitiesSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.OpportunityPoint;
import space.apophis.study.trajectory.Craft;
import space.apophis.study.trajectory.LeadingOption;
import space.apophis.study.trajectory.TrajectoryCase;
import space.apophis.transfer.Days;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.departure.DeparturePoint;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.transfer.opportunity.OpportunityCriterion;
import space.apophis.transfer.opportunity.OpportunitySearch;
import space.apophis.transfer.opportunity.OpportunitySpan;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * What launches over years are sought for.
 *
 * @param target over every arrival
 * @param encounter closest pass of the scenario's flight by Earth, TDB seconds since J2000; null where there is none
 */
record OpportunityCase(OpportunitiesSpec spec, LeadingOption leading, Trajectory target, Double encounter) {

    static OpportunityCase of(OpportunitiesSpec spec, LeadingOption leading, Progress progress) {
        final TrajectoryCase trajectoryCase = leading.trajectoryCase();
        final Publisher publisher = trajectoryCase.publisher();
        final double first = publisher.seconds(spec.arrivalFrom() == null ? spec.from() : spec.arrivalFrom());
        final double last = publisher.seconds(spec.arrivalTo());
        return new OpportunityCase(
                spec,
                leading,
                new TargetPath(trajectoryCase, progress).over(first, last, OpportunityStudy.KEY + ".arrivalTo"),
                trajectoryCase
                        .flight()
                        .closest(Body.EARTH)
                        .map(CloseApproach::time)
                        .orElse(null));
    }

    TrajectoryCase trajectoryCase() {
        return leading.trajectoryCase();
    }

    /** Launch of the craft's own flight, TDB seconds since J2000. */
    double ownLaunch() {
        return leading.conics() == null
                ? leading.days().get(0).launch()
                : leading.conics().launch().time();
    }

    double seconds(Epoch epoch) {
        return trajectoryCase().publisher().seconds(epoch);
    }

    double firstArrival() {
        return seconds(spec.arrivalFrom() == null ? spec.from() : spec.arrivalFrom());
    }

    double lastArrival() {
        return seconds(spec.arrivalTo());
    }

    /** All launches with arrivals from one instant to another, TDB seconds since J2000. */
    OpportunitySpan span(double firstArrival, double lastArrival) {
        final double first = seconds(spec.from());
        final double last = seconds(spec.to());
        return new OpportunitySpan(
                Days.between(first, last, spec.step()),
                firstArrival,
                lastArrival,
                last,
                spec.revolutions(),
                encounter == null ? Double.NaN : encounter);
    }

    /**
     * Launches with the arrivals of one side of the encounter, or of all where there is none.
     *
     * @param before the encounter; null where there is none
     */
    record Side(Boolean before, OpportunitySpan span) {}

    /** What is searched: arrivals before the encounter and after it, as far from it as the scenario asks. */
    List<Side> sides() {
        if (encounter == null) {
            return List.of(new Side(null, span(firstArrival(), lastArrival())));
        }
        return Stream.of(
                        new Side(
                                true,
                                span(firstArrival(), FastMath.min(encounter - spec.beforeEncounter(), lastArrival()))),
                        new Side(
                                false,
                                span(FastMath.max(encounter + spec.afterEncounter(), firstArrival()), lastArrival())))
                .filter(side -> side.span().firstArrival() <= side.span().lastArrival())
                .toList();
    }

    OpportunitySearch search(OpportunityCriterion criterion, OpportunitySpan span) {
        return new OpportunitySearch(
                trajectoryCase().solarSystem().planets().gm(Body.SUN), target::heliocentric, criterion, span);
    }

    /** By the launcher, within the limits of the scenario. */
    OpportunityCriterion launched() {
        return new OpportunityCriterion(
                spec.mode(),
                new DeparturePoint.Launched(trajectoryCase().solarSystem()),
                new OpportunityCriterion.Bounds(
                        greatestC3(), spec.limits().declination(), spec.limits().phase(), 0.0, spec.longestFlight()),
                launcherLifts());
    }

    double greatestC3() {
        // Of flybys and impacts it is what periods are made of, not what rules a transfer out.
        return spec.limits().c3() == null || spec.mode() != ArrivalMode.RENDEZVOUS
                ? Double.POSITIVE_INFINITY
                : spec.limits().c3();
    }

    /** Delta v, m/s, or C3, m^2/s^2. */
    double limit() {
        return spec.mode() == ArrivalMode.RENDEZVOUS
                ? spec.limits().deltaV()
                : spec.limits().c3();
    }

    /** The full craft, where no limit on C3 says what is allowed; any where there is no launcher. */
    Predicate<LaunchAsymptote> launcherLifts() {
        final Craft craft = trajectoryCase().craft();
        if (spec.limits().c3() != null || craft.launcher() == null) {
            return any -> true;
        }
        return asymptote -> {
            final Double lifted = craft.lifted(asymptote);
            return lifted != null && lifted >= craft.spec().wetMass();
        };
    }

    /** For people. */
    OpportunityPoint point(OpportunityCriterion criterion, TransferOption option) {
        final Publisher publisher = trajectoryCase().publisher();
        final boolean launched = criterion.from().isLaunched();
        final LaunchAsymptote asymptote = option.asymptote();
        return new OpportunityPoint(
                publisher.when(option.launch()),
                publisher.when(option.arrival()),
                Publisher.km(criterion.deltaV(option)),
                launched ? Publisher.km2(asymptote.characteristicEnergy()) : null,
                launched ? Publisher.degrees(asymptote.declination()) : null,
                Publisher.km(option.arrivalSpeed()),
                Publisher.degrees(option.sunPhaseAngle()),
                encounter == null ? null : (encounter - option.arrival()) / Unit.DAY,
                option.branch().revolutions());
    }
}
