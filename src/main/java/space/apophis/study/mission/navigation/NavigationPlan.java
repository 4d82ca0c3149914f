package space.apophis.study.mission.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.scenario.mission.CorrectionSpec;
import space.apophis.scenario.mission.NavigationSpec;
import space.apophis.scenario.mission.NavigationSpec.ExecutionSpec;
import space.apophis.scenario.mission.NavigationSpec.SplitSpec;
import space.apophis.study.result.BudgetLine;
import space.apophis.transfer.flight.FlownBurn;
import space.apophis.transfer.navigation.ExecutionError;
import space.apophis.transfer.navigation.NavigationNode;
import space.apophis.transfer.navigation.NavigationNode.Kind;
import space.apophis.transfer.navigation.NavigationNode.Knowledge;
import space.apophis.units.Unit;

/** Burns of a flight and the corrections that a scenario gives it, in order. */
final class NavigationPlan {

    /** A correction nearer to a burn than this is none, s. */
    private static final double APART = 3600.0;

    /** A burn calibrates the next within so many times of what a calibration takes. */
    private static final double CALIBRATES = 2.0;

    private final NavigationCase navigated;
    private final NavigationSpec spec;
    private final List<FlownBurn> burns;
    private final List<String> names;
    private final NavigationAims aims;
    private final double launch;
    private final double end;

    private NavigationPlan(NavigationCase navigated) {
        this.navigated = navigated;
        this.spec = navigated.navigation();
        this.burns = navigated.flown().burns();
        this.names = NavigationLegs.names(navigated.leading().option().legs(), burns.size());
        this.aims = new NavigationAims(navigated);
        this.launch = navigated.flown().path().orElseThrow().trajectory().start();
        this.end = navigated.flown().path().orElseThrow().trajectory().end();
    }

    /**
     * A node with what people call it.
     *
     * @param line of the budget
     * @param date when it is given, TDB seconds since J2000: after the end of the flight what is worked out at its end
     */
    record Stop(NavigationNode node, String label, BudgetLine line, double date) {}

    /**
     * Before it is known how well the orbit is.
     *
     * @param order of its knowledge; null for that of what goes before
     */
    private record Draft(
            Kind kind,
            String label,
            double time,
            double date,
            Vector3D nominal,
            double duration,
            double lead,
            BudgetLine line,
            CorrectionSpec order,
            ExecutionError execution) {}

    /** Those of a flight. */
    static List<Stop> of(NavigationCase navigated) {
        return new NavigationPlan(navigated).stops();
    }

    private List<Stop> stops() {
        final List<Draft> drafts = new ArrayList<>();
        if (navigated.mission().injection() != null) {
            drafts.add(correction(
                    "first correction", launch + navigated.mission().injection().firstCorrection(), null));
        }
        for (int k = 0; k < burns.size(); k++) {
            drafts.addAll(navigated.isIon() ? List.of(thrust(k)) : burnt(k));
        }
        for (int i = 0; i < spec.corrections().size(); i++) {
            drafts.add(ordered(i));
        }
        drafts.sort(Comparator.comparingDouble(Draft::time));
        requireApart(drafts);
        return known(drafts);
    }

    /** A correction that is not in the way of a burn. */
    private void requireApart(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            final Draft before = drafts.get(i - 1);
            final Draft after = drafts.get(i);
            if (after.time() < before.time() + before.duration()) {
                throw navigated.fault(
                        "navigation.corrections",
                        "'" + after.label() + "' falls into '" + before.label()
                                + "', a correction apart from it is needed");
            }
        }
    }

    private List<Stop> known(List<Draft> drafts) {
        final List<Stop> stops = new ArrayList<>();
        Knowledge knowledge =
                new Knowledge(spec.orbit().position(), spec.orbit().velocity(), Double.NaN);
        for (Draft draft : drafts) {
            final CorrectionSpec order = draft.order();
            knowledge = order == null
                    ? knowledge
                    : new Knowledge(
                            order.position() == null ? knowledge.position() : order.position(),
                            order.velocity() == null ? knowledge.velocity() : order.velocity(),
                            order.targetPosition() == null ? knowledge.target() : order.targetPosition());
            final boolean aimed = draft.kind() == Kind.CORRECTION || draft.kind() == Kind.BURN;
            stops.add(new Stop(
                    new NavigationNode(
                            draft.kind(),
                            draft.time(),
                            draft.nominal(),
                            draft.duration(),
                            draft.lead(),
                            aimed ? aims.after(draft.time() + draft.duration()) : null,
                            knowledge,
                            draft.execution()),
                    draft.label(),
                    draft.line(),
                    draft.date()));
        }
        return stops;
    }

    private ExecutionError usual() {
        final ExecutionSpec execution = spec.execution();
        return new ExecutionError(
                execution.magnitude(), execution.fixedMagnitude(), execution.pointing(), execution.fixedPointing());
    }

    private Draft correction(String label, double time, CorrectionSpec order) {
        final boolean arriving = order != null && order.targetPosition() != null || time > end;
        return new Draft(
                Kind.CORRECTION,
                label,
                Math.min(time, end),
                time,
                Vector3D.ZERO,
                0.0,
                0.0,
                arriving ? BudgetLine.APPROACH : BudgetLine.STATISTICAL,
                order,
                usual());
    }

    private Vector3D impulse(FlownBurn burn) {
        return burn.arc().direction().scalarMultiply(burn.deltaV());
    }

    /** Ion engines: the errors of an arc as if it were given in its middle. */
    private Draft thrust(int k) {
        final FlownBurn burn = burns.get(k);
        final double middle = burn.arc().start() + 0.5 * burn.arc().duration();
        return new Draft(
                Kind.THRUST,
                "thrust arc " + (k + 1),
                middle,
                middle,
                impulse(burn),
                0.0,
                0.0,
                BudgetLine.STATISTICAL,
                null,
                usual());
    }

    /** A burn of an engine, with its calibration and its clean-up where it is split. */
    private List<Draft> burnt(int k) {
        final FlownBurn burn = burns.get(k);
        final SplitSpec split = spec.split();
        final boolean large = split != null && burn.deltaV() > split.above();
        final double ignition = burn.arc().start();
        final List<Draft> parts = new ArrayList<>();
        final double before =
                k == 0 ? launch + Unit.DAY : burns.get(k - 1).arc().end() + APART;
        boolean calibrated = large && k > 0 && ignition - burns.get(k - 1).arc().end() < CALIBRATES * split.before();
        if (large && !calibrated && split.calibration() > 0.0 && ignition - split.before() > before) {
            calibrated = true;
            parts.add(new Draft(
                    Kind.CALIBRATION,
                    "calibration before " + names.get(k),
                    ignition - split.before(),
                    ignition - split.before(),
                    burn.arc().direction().scalarMultiply(Math.min(split.calibration(), burn.deltaV())),
                    0.0,
                    0.0,
                    BudgetLine.STATISTICAL,
                    null,
                    usual()));
        }
        parts.add(new Draft(
                Kind.BURN,
                names.get(k),
                ignition,
                ignition,
                impulse(burn),
                burn.arc().duration(),
                burn.arc().duration() - navigated.flight().propulsion().centre(burn.massBefore(), burn.deltaV()),
                BudgetLine.STATISTICAL,
                null,
                calibrated
                        ? new ExecutionError(
                                split.magnitude(),
                                spec.execution().fixedMagnitude(),
                                split.pointing(),
                                spec.execution().fixedPointing())
                        : usual()));
        final double after = burn.arc().end() + (large && split.cleanUp() != null ? split.cleanUp() : Double.NaN);
        final boolean last = k == burns.size() - 1;
        if (after < (last ? Double.POSITIVE_INFINITY : burns.get(k + 1).arc().start() - APART)
                && (!last || navigated.isRendezvous() || after < end)) {
            parts.add(correction("clean-up after " + names.get(k), after, null));
        }
        return parts;
    }

    /** A correction that the scenario orders. */
    private Draft ordered(int i) {
        final CorrectionSpec order = spec.corrections().get(i);
        final double event = aims.event(order, i);
        final double time = order.after() == null ? event - order.before() : event + order.after();
        final String key = NavigationAims.key(i) + (order.after() == null ? ".before" : ".after");
        final boolean resting = navigated.isRendezvous() && order.of() == CorrectionSpec.Event.ARRIVAL;
        if (!(time > launch + APART && (time < end - APART || resting && order.after() != null))) {
            throw navigated.fault(key, "lies outside the flight, a time within it is needed");
        }
        if (aims.isTooLate(time)) {
            throw navigated.fault(
                    key,
                    "leads to less than " + (int) (NavigationAims.COARSE / Unit.DAY)
                            + " days before a planet, an earlier correction is needed");
        }
        return correction(order.label() == null ? "correction " + (i + 1) : order.label(), time, order);
    }
}
