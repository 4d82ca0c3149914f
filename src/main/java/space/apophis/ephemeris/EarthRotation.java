package space.apophis.ephemeris;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.hipparchus.CalculusFieldElement;
import org.orekit.frames.FieldTransform;
import org.orekit.frames.Frame;
import org.orekit.frames.Frames;
import org.orekit.frames.FramesFactory;
import org.orekit.frames.Transform;
import org.orekit.frames.TransformProvider;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.FieldAbsoluteDate;
import org.orekit.utils.AngularDerivativesFilter;
import org.orekit.utils.CartesianDerivativesFilter;
import org.orekit.utils.IERSConventions;

/**
 * From GCRF to ITRF, whoever asked before. Precession and nutation are interpolated between whole hours of TT, on which all threads
 * agree: Orekit's own frames interpolate between instants that the first asked for in a year lays down, so that the last digits of
 * results depended on threads and on what a program had done before. Safe for any number of threads.
 */
final class EarthRotation implements TransformProvider {

    private static final double STEP = 3600.0;

    /** Nodes on each side of an instant. */
    private static final int BESIDE = 3;

    private final Frame gcrf;
    private final Frame cirf;
    private final Frame itrf;
    private final Map<Long, Transform> nodes = new ConcurrentHashMap<>();

    /**
     * @param frames with the orientation of Earth of a data folder
     */
    EarthRotation(Frames frames) {
        this.gcrf = frames.getGCRF();
        this.cirf = frames.getCIRF(IERSConventions.IERS_2010, true);
        this.itrf = frames.getITRF(IERSConventions.IERS_2010, true);
    }

    @Override
    public Transform getTransform(AbsoluteDate date) {
        return new Transform(
                date,
                Transform.interpolate(
                        date, CartesianDerivativesFilter.USE_P, AngularDerivativesFilter.USE_R, beside(date)),
                cirf.getTransformTo(itrf, date));
    }

    @Override
    public <T extends CalculusFieldElement<T>> FieldTransform<T> getTransform(FieldAbsoluteDate<T> date) {
        final List<FieldTransform<T>> beside = beside(date.toAbsoluteDate()).stream()
                .map(node -> new FieldTransform<>(date.getField(), node))
                .toList();
        return new FieldTransform<>(
                date,
                FieldTransform.interpolate(
                        date, CartesianDerivativesFilter.USE_P, AngularDerivativesFilter.USE_R, beside),
                cirf.getTransformTo(itrf, date));
    }

    private List<Transform> beside(AbsoluteDate date) {
        final long hour = (long) Math.floor(date.durationFrom(AbsoluteDate.ARBITRARY_EPOCH) / STEP);
        return LongStream.rangeClosed(hour - BESIDE + 1, hour + BESIDE)
                .mapToObj(each -> nodes.computeIfAbsent(each, this::node))
                .toList();
    }

    private Transform node(long hour) {
        return FramesFactory.getNonInterpolatingTransform(
                gcrf, cirf, AbsoluteDate.ARBITRARY_EPOCH.shiftedBy(STEP * hour));
    }
}
