package space.apophis.study.mission.opportunity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.util.FastMath;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.ArrivalMode;
import space.apophis.scenario.mission.DepartureSpec;
import space.apophis.scenario.mission.WaysSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.OpportunityPoint;
import space.apophis.study.result.RankedWayResult;
import space.apophis.transfer.departure.DeparturePoint;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.transfer.opportunity.OpportunityCriterion;
import space.apophis.transfer.opportunity.OpportunitySpan;

/** Sets departures and modes against each other, each at its best. */
record WaysStudy(OpportunityCase opportunityCase, WaysSpec spec) {

    /** Delta v of the craft, then C3 of the launch, then the order of the file; without a transfer last. */
    private static final Comparator<RankedWayResult> ORDER = Comparator.comparingDouble((RankedWayResult way) ->
                    way.best() == null ? Double.POSITIVE_INFINITY : way.best().deltaVKmS())
            .thenComparingDouble(way -> way.best() == null || way.best().c3Km2S2() == null
                    ? 0.0
                    : way.best().c3Km2S2());

    List<RankedWayResult> rank(Progress progress) {
        final List<RankedWayResult> ways = new ArrayList<>();
        for (ArrivalMode mode : ArrivalMode.values()) {
            if (spec.modes().contains(mode)) {
                final List<RankedWayResult> ofMode = new ArrayList<>();
                for (int i = 0; i < spec.departures().size(); i++) {
                    ofMode.add(best(mode, i + 1));
                    progress.report("ways", i + 1L, spec.departures().size());
                }
                ofMode.sort(ORDER);
                for (int i = 0; i < ofMode.size(); i++) {
                    ways.add(ranked(i + 1, ofMode.get(i)));
                }
            }
        }
        return ways;
    }

    private static RankedWayResult ranked(int rank, RankedWayResult way) {
        return new RankedWayResult(
                rank, way.mode(), way.departure(), way.departureDeltaVKmS(), way.best(), way.source());
    }

    private RankedWayResult best(ArrivalMode mode, int number) {
        final DepartureSpec departure = spec.departures().get(number - 1);
        final DeparturePoint point = new DeparturePoints(opportunityCase.trajectoryCase()).of(departure, number);
        final OpportunityCriterion criterion =
                new OpportunityCriterion(mode, point, bounds(mode), opportunityCase.launcherLifts());
        final TransferOption best =
                opportunityCase.search(criterion, span()).bestOfAll().orElse(null);
        final OpportunityPoint shown = best == null ? null : opportunityCase.point(criterion, best);
        return new RankedWayResult(
                1,
                mode.toString(),
                departure.label(),
                best == null ? null : Publisher.km(point.deltaV(best.asymptote().excessVelocity())),
                shown,
                departure.source());
    }

    private OpportunityCriterion.Bounds bounds(ArrivalMode mode) {
        final boolean impact = mode == ArrivalMode.IMPACT;
        return new OpportunityCriterion.Bounds(
                opportunityCase.spec().limits().c3() == null
                        ? Double.POSITIVE_INFINITY
                        : opportunityCase.spec().limits().c3(),
                opportunityCase.spec().limits().declination(),
                impact ? spec.impactPhase() : opportunityCase.spec().limits().phase(),
                impact ? spec.impactSpeed() : 0.0,
                opportunityCase.spec().longestFlight());
    }

    private OpportunitySpan span() {
        final double last = spec.arrivalTo() != null
                ? opportunityCase.seconds(spec.arrivalTo())
                : opportunityCase.encounter() == null
                        ? opportunityCase.lastArrival()
                        : opportunityCase.encounter() - opportunityCase.spec().beforeEncounter();
        return opportunityCase.span(opportunityCase.firstArrival(), FastMath.min(last, opportunityCase.lastArrival()));
    }
}
