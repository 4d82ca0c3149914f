package space.apophis.report.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import space.apophis.study.result.Attitude;
import space.apophis.study.result.BodyShapeResult;
import space.apophis.study.result.BodyTurning;
import space.apophis.study.result.CameraResult;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.EscortViewsResult;
import space.apophis.study.result.Place;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.ViewTrack.CraftSample;
import space.apophis.study.result.ViewTrack.SkyPlaces;

/** What the cameras of a craft beside the asteroid see at any instant of the escort. */
public final class CameraPart {

    /** A component of a quaternion as a whole number. */
    private static final double UNIT = 32767;

    private CameraPart() {}

    /**
     * @param asteroid its designation
     * @param craft from the centre of the asteroid, ICRF, km
     * @param bodies in the order of their shapes
     */
    private record Data(
            String asteroid,
            List<Camera> cameras,
            PackedPlaces craft,
            List<Body> bodies,
            PackedPlaces sun,
            PackedPlaces earth,
            PackedPlaces moon) {}

    /** As a result has it. */
    private record Camera(String name, double fieldOfViewDeg, int pixels, boolean thermal) {}

    /**
     * A body that turns.
     *
     * @param radiusKm of the ball about it
     * @param semiAxesKm a, b, c; null of a surface of triangles
     * @param vertices float32, x, y, z, km; null of an ellipsoid
     * @param triangles places of vertices, three of each; null likewise
     * @param place of its centre from the asteroid's, in axes that turn with it, km
     * @param times float64, TDB seconds since J2000
     * @param attitudes int16 by 32767: w, x, y, z, to ICRF axes
     * @param spins float32: angular velocity, ICRF, rad/s
     */
    private record Body(
            String name,
            double radiusKm,
            double[] semiAxesKm,
            String vertices,
            int[] triangles,
            double[] place,
            String times,
            String attitudes,
            String spins) {}

    /**
     * Places with straight lines between them.
     *
     * @param times float64, TDB seconds since J2000
     * @param places float32: x, y, z, km
     */
    private record PackedPlaces(String times, String places) {

        static <T> PackedPlaces of(List<T> samples, ToDoubleFunction<T> time, Function<T, Place> at) {
            return new PackedPlaces(
                    PackedStates.doubles(samples, time),
                    PackedStates.floats(
                            samples.stream()
                                    .map(at)
                                    .flatMap(p -> DoubleStream.of(p.xKm(), p.yKm(), p.zKm())
                                            .boxed())
                                    .toList(),
                            Double::doubleValue));
        }
    }

    /** Of a result with a craft beside the asteroid that has cameras. */
    public static Optional<LivePart> of(StudyResult result) {
        return views(result).map(views -> new LivePart("camera", data(result, views), List.of("camera")));
    }

    /** What such a craft sees. */
    static Optional<EscortViewsResult> views(StudyResult result) {
        final EscortResult escort = result.nearby().escort();
        return Optional.ofNullable(escort == null ? null : escort.views())
                .filter(views ->
                        !views.cameras().isEmpty() && views.track().craft().size() > 1);
    }

    private static Data data(StudyResult result, EscortViewsResult views) {
        final List<SkyPlaces> sky = views.track().sky();
        final List<BodyTurning> turnings = views.track().bodies();
        return new Data(
                result.asteroid().designation(),
                views.cameras().stream().map(CameraPart::camera).toList(),
                PackedPlaces.of(views.track().craft(), CraftSample::secondsTdb, CraftSample::at),
                IntStream.range(0, turnings.size())
                        .mapToObj(i -> body(views.shapes().get(i), turnings.get(i)))
                        .toList(),
                PackedPlaces.of(sky, SkyPlaces::secondsTdb, SkyPlaces::sun),
                PackedPlaces.of(sky, SkyPlaces::secondsTdb, SkyPlaces::earth),
                PackedPlaces.of(sky, SkyPlaces::secondsTdb, SkyPlaces::moon));
    }

    private static Camera camera(CameraResult camera) {
        return new Camera(camera.name(), camera.fieldOfViewDeg(), camera.pixels(), camera.thermal());
    }

    private static Body body(BodyShapeResult shape, BodyTurning turning) {
        final List<BodyTurning.Sample> samples = turning.samples();
        return new Body(
                shape.name(),
                shape.boundingRadiusKm(),
                shape.semiAxesKm() == null ? null : numbers(shape.semiAxesKm()),
                shape.vertices() == null
                        ? null
                        : PackedStates.floats(
                                shape.vertices().stream()
                                        .flatMap(
                                                p -> DoubleStream.of(numbers(p)).boxed())
                                        .toList(),
                                Double::doubleValue),
                shape.triangles() == null
                        ? null
                        : shape.triangles().stream()
                                .flatMap(List::stream)
                                .mapToInt(Integer::intValue)
                                .toArray(),
                numbers(turning.place()),
                PackedStates.doubles(samples, BodyTurning.Sample::secondsTdb),
                PackedStates.shorts(attitudes(samples)),
                PackedStates.floats(
                        samples.stream()
                                .flatMap(s ->
                                        DoubleStream.of(s.x(), s.y(), s.z()).boxed())
                                .toList(),
                        Double::doubleValue));
    }

    private static double[] numbers(Place place) {
        return new double[] {place.xKm(), place.yKm(), place.zKm()};
    }

    private static short[] attitudes(List<BodyTurning.Sample> samples) {
        final short[] numbers = new short[4 * samples.size()];
        for (int i = 0; i < samples.size(); i++) {
            final Attitude q = samples.get(i).attitude();
            numbers[4 * i] = whole(q.w());
            numbers[4 * i + 1] = whole(q.x());
            numbers[4 * i + 2] = whole(q.y());
            numbers[4 * i + 3] = whole(q.z());
        }
        return numbers;
    }

    private static short whole(double component) {
        return (short) Math.round(UNIT * component);
    }
}
