package space.apophis.study.escort;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.job.Progress;
import space.apophis.proximity.spin.SpinHistory;
import space.apophis.proximity.spin.SpinPropagation;
import space.apophis.proximity.spin.TidalField;
import space.apophis.scenario.body.SpinSpec;
import space.apophis.study.result.EscortSpinResult;

/**
 * The rotation of the asteroid over an escort.
 *
 * @param result null where the scenario does not ask
 * @param orientation takes vectors of the body's principal axes to ICRF ones, by TDB seconds since J2000, from the start of the escort to
 *     a year after its end where the asteroid's flight goes so far; safe for any number of threads
 */
record SpinOutcome(EscortSpinResult result, DoubleFunction<Rotation> orientation) {

    private static final double YEAR = 31557600.0;

    static SpinOutcome of(EscortCase escort, Progress progress) {
        final List<SpinModel> models = models(escort);
        final SpinModel nominal = models.get(0);
        final double start = escort.start().time();
        final double end = Math.min(escort.asteroid().end(), escort.end() + YEAR);
        final boolean turned = models.stream().anyMatch(SpinModel::hasInertia);
        final TidalField field = turned ? TidalField.along(escort.solarSystem(), escort.asteroid(), start, end) : null;
        final SpinHistory history = nominal.hasInertia()
                ? new SpinPropagation(field, SpinPropagation.FINE).history(nominal.nominal(), start, end)
                : null;
        return new SpinOutcome(
                escort.spec().spin() == null ? null : SpinStudy.of(escort, models, history, field, progress),
                history == null ? steady(nominal, start) : history::attitude);
    }

    private static List<SpinModel> models(EscortCase escort) {
        final List<SpinModel> models = new ArrayList<>();
        models.add(SpinModel.of(escort, escort.body().spin(), "spin"));
        final List<SpinSpec> others = escort.body().alternativeSpins();
        for (int i = 0; i < others.size(); i++) {
            models.add(SpinModel.of(escort, others.get(i), "alternativeSpins[" + (i + 1) + "]"));
        }
        return models;
    }

    /** Without tides: at rest with the short axis along the pole, or turning about it. */
    private static DoubleFunction<Rotation> steady(SpinModel model, double start) {
        if (model.rotation() == null) {
            final Rotation fixed = model.pole().equals(Vector3D.PLUS_K)
                    ? Rotation.IDENTITY
                    : new Rotation(Vector3D.PLUS_K, model.pole());
            return t -> fixed;
        }
        final Rotation first = model.nominal().attitude();
        final double rate = model.rotation().effectiveRate();
        return t -> new Rotation(model.pole(), rate * (t - start), RotationConvention.VECTOR_OPERATOR)
                .compose(first, RotationConvention.VECTOR_OPERATOR);
    }
}
