package space.apophis.ephemeris;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hipparchus.CalculusFieldElement;
import org.orekit.frames.FieldTransform;
import org.orekit.frames.Frame;
import org.orekit.frames.Frames;
import org.orekit.frames.FramesFactory;
import org.orekit.frames.Transform;
import org.orekit.frames.TransformProvider;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.FieldAbsoluteDate;
import org.orekit.utils.AngularCoordinates;
import org.orekit.utils.AngularDerivativesFilter;
import org.orekit.utils.CartesianDerivativesFilter;
import org.orekit.utils.IERSConventions;
import org.orekit.utils.TimeStampedAngularCoordinates;
import org.orekit.utils.TimeStampedAngularCoordinatesHermiteInterpolator;

/**
 * From GCRF to ITRF, whoever asked before. Precession and nutation are interpolated between whole hours of TT, on which all threads
 * agree: Orekit's own frames interpolate between instants that the first asked for in a year lays down, so that the last digits of
 * results depended on threads and on what a program had done before. Safe for any number of threads.
 */
final class EarthRotation implements TransformProvider {

    private static final double STEP = 3600.0;

    /** Nodes on each side of an instant. */
    private static final int BESIDE = 3;

    /** Binary logarithm of how many transforms are kept, some 2 MB. */
    private static final int KEPT = 11;

    /** 2^64 over the golden ratio: spreads dates in even steps (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Frame gcrf;
    private final Frame cirf;
    private final Frame itrf;
    private final Map<Long, Transform> nodes = new ConcurrentHashMap<>();

    /** The last asked for, each at a place by its date: many sites are looked at for the same instants. */
    private final AtomicReferenceArray<Transform> asked = new AtomicReferenceArray<>(1 << KEPT);

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
        final int place = (int) ((date.getSeconds() + date.getAttoSeconds()) * SPREAD >>> Long.SIZE - KEPT);
        final Transform known = asked.get(place);
        if (known != null && known.getDate().equals(date)) {
            return known;
        }
        final Transform made = transform(date);
        asked.set(place, made);
        return made;
    }

    private Transform transform(AbsoluteDate date) {
        // A turn alone, which Transform.interpolate would pair with a translation of nothing.
        final AngularCoordinates turn = new TimeStampedAngularCoordinatesHermiteInterpolator(
                        2 * BESIDE, AngularDerivativesFilter.USE_R)
                .interpolate(date, beside(date).map(EarthRotation::turn));
        return new Transform(date, new Transform(date, turn), cirf.getTransformTo(itrf, date));
    }

    private static TimeStampedAngularCoordinates turn(Transform node) {
        return new TimeStampedAngularCoordinates(
                node.getDate(), node.getRotation(), node.getRotationRate(), node.getRotationAcceleration());
    }

    @Override
    public <T extends CalculusFieldElement<T>> FieldTransform<T> getTransform(FieldAbsoluteDate<T> date) {
        final List<FieldTransform<T>> beside = beside(date.toAbsoluteDate())
                .map(node -> new FieldTransform<>(date.getField(), node))
                .toList();
        return new FieldTransform<>(
                date,
                FieldTransform.interpolate(
                        date, CartesianDerivativesFilter.USE_P, AngularDerivativesFilter.USE_R, beside),
                cirf.getTransformTo(itrf, date));
    }

    private Stream<Transform> beside(AbsoluteDate date) {
        final long hour = (long) Math.floor(date.durationFrom(AbsoluteDate.ARBITRARY_EPOCH) / STEP);
        return LongStream.rangeClosed(hour - BESIDE + 1, hour + BESIDE)
                .mapToObj(each -> nodes.computeIfAbsent(each, this::node));
    }

    private Transform node(long hour) {
        return FramesFactory.getNonInterpolatingTransform(
                gcrf, cirf, AbsoluteDate.ARBITRARY_EPOCH.shiftedBy(STEP * hour));
    }
}
