package space.apophis.study.mission.opportunity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hipparchus.util.FastMath;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.OpportunitiesSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.OpportunityResult;
import space.apophis.study.result.OpportunityResult.Kind;
import space.apophis.study.result.OpportunityResult.LaunchSpan;
import space.apophis.study.result.OpportunitySearchResult;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.transfer.opportunity.Opportunity;
import space.apophis.transfer.opportunity.OpportunityCriterion;
import space.apophis.transfer.opportunity.OpportunitySearch;
import space.apophis.units.Unit;

/** Finds launch periods over years, to arrivals before the encounter with Earth and after it, and names them. */
final class OpportunityStudy {

    /** Of the section. */
    static final String KEY = "mission.opportunities";

    /** Days are looked at one by one where a step about them costs so many times the limit at most. */
    private static final double NEAR = 1.3;

    /** Without an encounter, arrivals so far apart count as one, s. */
    private static final double SAME_ARRIVAL = 30.0 * Unit.DAY;

    private final OpportunityCase opportunityCase;
    private final OpportunitiesSpec spec;
    private final OpportunityCriterion criterion;
    private final Map<Double, OpportunitySearchResult.Day> days = new TreeMap<>();
    private final List<Found> found = new ArrayList<>();
    private TransferOption nearest;

    private OpportunityStudy(OpportunityCase opportunityCase) {
        this.opportunityCase = opportunityCase;
        this.spec = opportunityCase.spec();
        this.criterion = opportunityCase.launched();
    }

    /** A period and the arrivals that it is of. */
    private record Found(Opportunity period, Boolean before) {}

    /** What is found. */
    record Outcome(List<OpportunityResult> opportunities, OpportunitySearchResult search) {}

    /**
     * Searches.
     *
     * @throws space.apophis.job.InputFault if no launch meets the limits
     */
    static Outcome of(OpportunityCase opportunityCase, Progress progress) {
        return new OpportunityStudy(opportunityCase).run(progress);
    }

    private Outcome run(Progress progress) {
        opportunityCase.sides().forEach(side -> search(side, progress));
        if (found.isEmpty()) {
            throw new OpportunityFault(opportunityCase, criterion).of(nearest);
        }
        found.sort(Comparator.comparingDouble(each -> launches(each).get(0).launch()));
        final Found primary = primary();
        return new Outcome(
                found.stream().map(each -> result(each, kind(each, primary))).toList(), searched());
    }

    private void search(OpportunityCase.Side side, Progress progress) {
        final OpportunitySearch search = opportunityCase.search(criterion, side.span());
        final List<TransferOption> ofSteps = search.ofSteps();
        final List<TransferOption> ofDays = search.ofDays(ofSteps, NEAR * opportunityCase.limit(), progress);
        keep(ofSteps, side.before());
        keep(ofDays, side.before());
        search.within(ofDays, opportunityCase.limit()).forEach(period -> found.add(new Found(period, side.before())));
    }

    private void keep(List<TransferOption> options, Boolean before) {
        for (TransferOption option : options) {
            if (option == null) {
                continue;
            }
            final double cost = criterion.cost(option);
            if (nearest == null || cost < criterion.cost(nearest)) {
                nearest = option;
            }
            final Double shown = criterion.isOfEnergy() ? Publisher.km2(cost) : Publisher.km(cost);
            final boolean after = Boolean.FALSE.equals(before);
            days.merge(
                    option.launch(),
                    new OpportunitySearchResult.Day(option.launch(), after ? null : shown, after ? shown : null),
                    (old, with) -> new OpportunitySearchResult.Day(
                            option.launch(),
                            least(old.beforeEncounter(), with.beforeEncounter()),
                            least(old.afterEncounter(), with.afterEncounter())));
        }
    }

    private static Double least(Double one, Double other) {
        return one == null || other != null && other < one ? other : one;
    }

    private List<TransferOption> launches(Found each) {
        return spec.arrivals() == OpportunitiesSpec.Arrivals.FIXED
                ? each.period().fixedArrival()
                : each.period().freeArrival();
    }

    /** The period of the craft's own launch and kind of arrival; where there is none, the first before the encounter, or of all. */
    private Found primary() {
        final double own = opportunityCase.ownLaunch();
        return found.stream()
                .filter(each -> !Boolean.FALSE.equals(each.before()))
                .min(Comparator.comparingDouble(each -> distance(launches(each), own)))
                .filter(each -> distance(launches(each), own) <= spec.step())
                .or(() -> found.stream()
                        .filter(each -> !Boolean.FALSE.equals(each.before()))
                        .findFirst())
                .orElse(found.get(0));
    }

    /** s from a launch to a run of days, 0 within. */
    private static double distance(List<TransferOption> run, double launch) {
        return FastMath.max(
                0.0,
                FastMath.max(
                        run.get(0).launch() - launch,
                        launch - run.get(run.size() - 1).launch()));
    }

    private Kind kind(Found each, Found primary) {
        if (each == primary) {
            return Kind.PRIMARY;
        }
        final double arrival = each.period().best().arrival();
        final boolean same = each.before() == null
                ? arrival <= primary.period().best().arrival() + SAME_ARRIVAL
                : each.before()
                        || !primary.before()
                                && arrival <= primary.period().best().arrival() + SAME_ARRIVAL;
        return same ? Kind.SECONDARY : Kind.NEXT;
    }

    private OpportunityResult result(Found each, Kind kind) {
        return new OpportunityResult(
                kind.toString(),
                each.before(),
                span(each.period().freeArrival()),
                each.period().fixedArrival().isEmpty()
                        ? null
                        : span(each.period().fixedArrival()),
                opportunityCase.point(criterion, each.period().best()));
    }

    private LaunchSpan span(List<TransferOption> run) {
        final Publisher publisher = opportunityCase.trajectoryCase().publisher();
        return new LaunchSpan(
                publisher.when(run.get(0).launch()),
                publisher.when(run.get(run.size() - 1).launch()),
                run.size());
    }

    private OpportunitySearchResult searched() {
        final Publisher publisher = opportunityCase.trajectoryCase().publisher();
        return new OpportunitySearchResult(
                spec.mode().toString(),
                spec.arrivals().toString(),
                spec.limits().deltaV() == null
                        ? null
                        : Publisher.km(spec.limits().deltaV()),
                spec.limits().c3() == null ? null : Publisher.km2(spec.limits().c3()),
                Publisher.degrees(spec.limits().declination()),
                Publisher.degrees(spec.limits().phase()),
                publisher.when(publisher.seconds(spec.from())),
                publisher.when(publisher.seconds(spec.to())),
                publisher.when(opportunityCase.lastArrival()),
                opportunityCase.encounter(),
                days.values().stream().filter(Objects::nonNull).toList(),
                spec.source());
    }
}
