package space.apophis.study.escort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.proximity.spin.EclipticDirection;
import space.apophis.proximity.spin.FreeRotation;
import space.apophis.proximity.spin.SpinState;
import space.apophis.scenario.body.SpinFigureSpec;
import space.apophis.scenario.body.SpinMode;
import space.apophis.scenario.body.SpinQuantity;
import space.apophis.scenario.body.SpinSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.SpinComparisonResult;
import space.apophis.study.result.SpinPercentilesResult;
import space.apophis.uncertainty.SampleStatistics;

/**
 * What rotations become over attitudes at the start.
 *
 * @param shortAxisPercent null where there are none, as the next
 */
record SpinSpread(
        Double shortAxisPercent,
        Double largeShiftPercent,
        List<SpinPercentilesResult> percentiles,
        List<List<Double>> outcomes) {

    private static final double HOUR = 3600.0;
    private static final double LARGE_SHIFT = 10.0;
    private static final double PERCENT = 100.0;
    private static final double[] SHARES = {1.0, 5.0, 25.0, 50.0, 75.0, 95.0, 99.0};

    static SpinSpread none() {
        return new SpinSpread(null, null, List.of(), List.of());
    }

    /**
     * That of states after.
     *
     * @param model before
     */
    static SpinSpread of(SpinModel model, List<SpinState> states) {
        final List<After> all =
                states.stream().map(state -> new After(model, state)).toList();
        final List<SpinPercentilesResult> percentiles = new ArrayList<>();
        add(percentiles, SpinQuantity.EFFECTIVE_PERIOD, all, After::effectivePeriod);
        add(percentiles, SpinQuantity.EFFECTIVE_PERIOD_CHANGE, all, After::periodChange);
        add(percentiles, SpinQuantity.RATE_RATIO, all, After::rateRatio);
        add(percentiles, SpinQuantity.PRECESSION_PERIOD, all, after -> after.rotation.precessionPeriod() / HOUR);
        add(percentiles, SpinQuantity.ROTATION_PERIOD, all, after -> after.rotation.rotationPeriod() / HOUR);
        add(percentiles, SpinQuantity.MOMENTUM_RATIO, all, After::momentumRatio);
        add(percentiles, SpinQuantity.MOMENTUM_CHANGE, all, After::momentumChange);
        add(percentiles, SpinQuantity.POLE_SHIFT, all, After::shift);
        add(percentiles, SpinQuantity.POLE_LATITUDE, all, After::latitude);
        add(percentiles, SpinQuantity.EXCITATION, all, after -> after.rotation.excitation());
        return new SpinSpread(
                share(
                        all.stream()
                                .filter(after -> after.rotation.mode() == SpinMode.SHORT_AXIS)
                                .count(),
                        all.size()),
                share(all.stream().filter(after -> after.shift() >= LARGE_SHIFT).count(), all.size()),
                percentiles,
                all.stream()
                        .map(after -> List.of(after.effectivePeriod(), after.shift(), after.rotation.excitation()))
                        .toList());
    }

    private static double share(long part, int whole) {
        return PERCENT * part / whole;
    }

    private static void add(
            List<SpinPercentilesResult> to, SpinQuantity quantity, List<After> all, ToDoubleFunction<After> value) {
        final SampleStatistics statistics =
                new SampleStatistics(all.stream().mapToDouble(value).toArray());
        final double[] found = Arrays.stream(SHARES).map(statistics::percentile).toArray();
        to.add(new SpinPercentilesResult(
                quantity, found[0], found[1], found[2], found[3], found[4], found[5], found[6]));
    }

    /** Published figures beside those computed; those of a pass are left out where there is none. */
    List<SpinComparisonResult> comparisons(SpinSpec spec, FreeRotation before) {
        final List<SpinComparisonResult> found = new ArrayList<>();
        for (SpinFigureSpec figure : spec.figures()) {
            if (figure.quantity() == SpinQuantity.EXCITATION_BEFORE) {
                found.add(comparison(figure, before.excitation(), null, null));
            } else if (figure.quantity() == SpinQuantity.SHORT_AXIS_SHARE && shortAxisPercent != null) {
                found.add(comparison(figure, shortAxisPercent, null, null));
            } else if (figure.quantity() == SpinQuantity.LARGE_SHIFT_SHARE && largeShiftPercent != null) {
                found.add(comparison(figure, largeShiftPercent, null, null));
            }
            percentiles.stream()
                    .filter(each -> each.quantity() == figure.quantity())
                    .forEach(each -> found.add(comparison(figure, each.p50(), each.p1(), each.p99())));
        }
        return found;
    }

    private static SpinComparisonResult comparison(SpinFigureSpec figure, double computed, Double p1, Double p99) {
        return new SpinComparisonResult(
                figure.quantity(), figure.least(), figure.most(), computed, p1, p99, figure.says(), figure.source());
    }

    /** A rotation after, beside the one before. */
    private static final class After {

        private final SpinModel model;
        private final FreeRotation rotation;
        private final Vector3D momentum;

        After(SpinModel model, SpinState state) {
            this.model = model;
            this.rotation = state.rotation();
            this.momentum = state.momentum();
        }

        double effectivePeriod() {
            return rotation.effectivePeriod() / HOUR;
        }

        double periodChange() {
            return (rotation.effectivePeriod() - model.rotation().effectivePeriod()) / HOUR;
        }

        double rateRatio() {
            return rotation.effectiveRate() / model.rotation().effectiveRate();
        }

        double momentumRatio() {
            return momentum.getNorm() / model.rotation().momentum();
        }

        double momentumChange() {
            final double before = model.rotation().momentum();
            return momentum.subtract(model.pole().scalarMultiply(before)).getNorm() / before;
        }

        double shift() {
            return Publisher.degrees(Vector3D.angle(model.pole(), momentum));
        }

        double latitude() {
            return Publisher.degrees(EclipticDirection.of(momentum).latitude());
        }
    }
}
