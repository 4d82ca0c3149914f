package space.apophis.study.escort;

import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.job.Progress;
import space.apophis.proximity.spin.SpinPropagation;
import space.apophis.proximity.spin.SpinState;
import space.apophis.proximity.spin.TidalField;
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
        final SpinModel model = SpinModel.of(escort, escort.body().spin(), "spin");
        return new SpinOutcome(null, orientation(escort, model));
    }

    private static DoubleFunction<Rotation> orientation(EscortCase escort, SpinModel model) {
        if (model.rotation() == null) {
            final Rotation fixed = model.pole().equals(Vector3D.PLUS_K)
                    ? Rotation.IDENTITY
                    : new Rotation(Vector3D.PLUS_K, model.pole());
            return t -> fixed;
        }
        final double start = escort.start().time();
        final SpinState nominal = model.nominal();
        if (!model.hasInertia()) {
            final double rate = model.rotation().effectiveRate();
            return t -> new Rotation(model.pole(), rate * (t - start), RotationConvention.VECTOR_OPERATOR)
                    .compose(nominal.attitude(), RotationConvention.VECTOR_OPERATOR);
        }
        final double end = Math.min(escort.asteroid().end(), escort.end() + YEAR);
        final TidalField field = TidalField.along(escort.solarSystem(), escort.asteroid(), start, end);
        return new SpinPropagation(field, SpinPropagation.FINE).history(nominal, start, end)::attitude;
    }
}
