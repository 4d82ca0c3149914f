package space.apophis.study.escort;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.encounter.CloseApproach;
import space.apophis.proximity.spin.EclipticDirection;
import space.apophis.proximity.spin.FreeRotation;
import space.apophis.proximity.spin.SpinEnsemble;
import space.apophis.proximity.spin.SpinHistory;
import space.apophis.proximity.spin.SpinPropagation;
import space.apophis.proximity.spin.SpinState;
import space.apophis.proximity.spin.TidalField;
import space.apophis.scenario.body.SpinSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.SpinKnowledge;
import space.apophis.study.result.SpinSample;
import space.apophis.study.result.SpinSetResult;
import space.apophis.study.result.SpinStateResult;

/**
 * One published rotation through an escort.
 *
 * @param field tides over the escort; null where no moments are known
 * @param pass the closest by Earth; null where there is none
 */
record SpinSet(EscortCase escort, SpinModel model, TidalField field, CloseApproach pass) {

    private static final double HOUR = 3600.0;

    /** About a pass the attitudes are followed; what the rest of the escort changes is told in docs/spin.md. */
    private static final double WINDOW = 1.5 * 86400.0;

    private static final double SHOWN = 2.0 * 86400.0;
    private static final double STEP = 1800.0;

    /** The rotation of the file's attitude over the escort; null where no tides turn it. */
    SpinHistory history() {
        return model.hasInertia()
                ? new SpinPropagation(field, SpinPropagation.FINE)
                        .history(model.nominal(), escort.start().time(), escort.end())
                : null;
    }

    /**
     * What becomes of it.
     *
     * @param history of the file's attitude; null where no tides turn it
     * @param shown whether its course is kept
     */
    SpinSetResult result(SpinHistory history, boolean shown) {
        final SpinSpec spec = model.spec();
        final SpinStateResult before =
                model.rotation() == null ? null : state(escort.start().time(), model.rotation(), model.pole());
        final SpinSpread spread = history == null || pass == null
                ? SpinSpread.none()
                : SpinSpread.of(
                        model, ensemble().after(asked(), escort.spec().spin().seed()));
        return new SpinSetResult(
                spec == null ? "none" : spec.label(),
                knowledge(),
                spec == null || spec.inertia() == null
                        ? null
                        : List.of(
                                spec.inertia().x(),
                                spec.inertia().y(),
                                spec.inertia().z()),
                before,
                after(before, history),
                spread.shortAxisPercent(),
                spread.largeShiftPercent(),
                spread.percentiles(),
                spread.outcomes(),
                shown && history != null && pass != null ? samples(history) : List.of(),
                spec == null || model.rotation() == null ? List.of() : spread.comparisons(spec, model.rotation()),
                spec == null ? "the body's file says nothing of it" : spec.source());
    }

    private SpinStateResult after(SpinStateResult before, SpinHistory history) {
        if (history == null) {
            return before;
        }
        final SpinState last = history.at(escort.end());
        return state(escort.end(), last.rotation(), last.momentum());
    }

    private int asked() {
        return escort.spec().spin().samples();
    }

    private SpinEnsemble ensemble() {
        return new SpinEnsemble(
                field,
                model.rotation(),
                model.pole(),
                Math.max(escort.start().time(), pass.time() - WINDOW),
                Math.min(escort.end(), pass.time() + WINDOW));
    }

    private SpinKnowledge knowledge() {
        if (model.rotation() != null) {
            return model.spec().precessionPeriod() == null ? SpinKnowledge.UNIFORM : SpinKnowledge.TUMBLING;
        }
        return model.spec() == null || model.spec().poleLongitude() == null ? SpinKnowledge.NONE : SpinKnowledge.POLE;
    }

    private SpinStateResult state(double time, FreeRotation rotation, Vector3D pole) {
        final EclipticDirection direction = EclipticDirection.of(pole);
        return new SpinStateResult(
                escort.publisher().when(time),
                rotation.mode(),
                rotationPeriod(rotation),
                rotation.precessionPeriod() / HOUR,
                rotation.effectivePeriod() / HOUR,
                rotation.momentum() * HOUR,
                rotation.excitation(),
                Publisher.degrees(direction.longitude()),
                Publisher.degrees(direction.latitude()),
                Publisher.degrees(rotation.nod()));
    }

    private static Double rotationPeriod(FreeRotation rotation) {
        return rotation.isPure() ? null : rotation.rotationPeriod() / HOUR;
    }

    private List<SpinSample> samples(SpinHistory history) {
        final double from = Math.max(escort.start().time(), pass.time() - SHOWN);
        final double to = Math.min(escort.end(), pass.time() + SHOWN);
        final int steps = (int) Math.round((to - from) / STEP);
        final Vector3D first = model.nominal().momentum();
        final List<SpinSample> samples = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            final double t = from + (to - from) * i / steps;
            final SpinState state = history.at(t);
            final FreeRotation rotation = state.rotation();
            final EclipticDirection pole = EclipticDirection.of(state.momentum());
            samples.add(new SpinSample(
                    t,
                    rotationPeriod(rotation),
                    rotation.precessionPeriod() / HOUR,
                    rotation.effectivePeriod() / HOUR,
                    rotation.momentum() * HOUR,
                    Publisher.degrees(pole.longitude()),
                    Publisher.degrees(pole.latitude()),
                    Publisher.degrees(Vector3D.angle(first, state.momentum()))));
        }
        return samples;
    }
}
