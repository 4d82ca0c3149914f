package space.apophis.study.escort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import space.apophis.ephemeris.Body;
import space.apophis.proximity.imaging.Camera;
import space.apophis.proximity.imaging.FarDisc;
import space.apophis.proximity.imaging.FrameRenderer;
import space.apophis.proximity.imaging.Look;
import space.apophis.proximity.imaging.ViewGeometry;
import space.apophis.scenario.escort.InstrumentsSpec;
import space.apophis.scenario.escort.InstrumentsSpec.AltimeterSpec;
import space.apophis.scenario.escort.InstrumentsSpec.ImagerSpec;
import space.apophis.smallbody.shape.Shape;
import space.apophis.smallbody.shape.Shape.SurfacePoint;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.AltimeterPhaseResult;
import space.apophis.study.result.AltimeterResult;
import space.apophis.study.result.CameraPassageResult;
import space.apophis.study.result.CameraPhaseResult;
import space.apophis.study.result.CameraResult;
import space.apophis.study.result.DiscResult;
import space.apophis.study.result.Extent;
import space.apophis.study.result.PassageViewResult;

/** What each instrument sees over the phases of an escort, and the first camera about the pass by Earth. */
final class CameraViews {

    /** Rays along each side by which the lit part of the disc is counted. */
    private static final int LIT_GRID = 24;

    private static final int LIT_PARTS = 24;

    /** Minutes before and after the closest point. */
    private static final double[] ABOUT_PASS = {
        -1440, -720, -360, -180, -60, -30, -10, 0, 10, 30, 60, 180, 360, 720, 1440
    };

    private static final double MINUTE = 60.0;
    private static final double HOUR = 3600.0;
    private static final double MILLI = 1000.0;
    private static final double GIGA = 1e9;

    private final ViewGeometry geometry;
    private final ViewSpans spans;
    private final InstrumentsSpec instruments;
    private final List<Seen> seen = new ArrayList<>();

    /** A phase as it is looked at. */
    private record Seen(ViewSpans.Phase phase, List<Look> looks, Extent litShare) {}

    CameraViews(ViewGeometry geometry, ViewSpans spans, InstrumentsSpec instruments) {
        this.geometry = geometry;
        this.spans = spans;
        this.instruments = instruments;
        for (ViewSpans.Phase phase : spans.phases()) {
            seen.add(new Seen(
                    phase,
                    Arrays.stream(spans.instants(phase)).mapToObj(geometry::at).toList(),
                    extent(Arrays.stream(ViewSpans.even(phase, LIT_PARTS))
                            .map(t -> litShare(geometry.at(t)))
                            .toArray())));
        }
    }

    List<CameraResult> cameras() {
        return instruments.cameras().stream().map(this::camera).toList();
    }

    private CameraResult camera(ImagerSpec spec) {
        final Camera camera = new Camera(spec.fieldOfView(), spec.pixels());
        return new CameraResult(
                spec.name(),
                Publisher.degrees(spec.fieldOfView()),
                spec.pixels(),
                spec.exposure(),
                spec.thermal(),
                seen.stream().map(each -> phase(each, camera, spec.exposure())).toList(),
                spans.perigee().isPresent() ? passage(spec) : null,
                spec.source());
    }

    private CameraPhaseResult phase(Seen of, Camera camera, double exposure) {
        final double reach = shape().boundingRadius();
        final List<Look> even = evenly(of);
        final double slew =
                of.looks().stream().mapToDouble(Look::slewRate).max().orElse(0.0);
        final double surface =
                of.looks().stream().mapToDouble(this::surfaceRate).max().orElse(0.0);
        return new CameraPhaseResult(
                of.phase().name(),
                extent(of.looks(), look -> Publisher.km(look.range())),
                extent(of.looks(), look -> camera.scale(look.range())),
                extent(of.looks(), look -> camera.pixelsAcross(reach, look.range())),
                extent(of.looks(), look -> Publisher.degrees(look.phase())),
                of.litShare(),
                share(even, look -> camera.holds(reach, look.range())),
                Publisher.arcseconds(slew),
                slew * exposure / camera.pixelAngle(),
                surface * exposure / camera.pixelAngle());
    }

    /** Without those close together, so that shares are of time. */
    private List<Look> evenly(Seen of) {
        final double[] even = ViewSpans.even(of.phase(), LIT_PARTS * 10);
        return of.looks().stream()
                .filter(look -> Arrays.binarySearch(even, look.time()) >= 0)
                .toList();
    }

    private static double share(List<Look> looks, java.util.function.Predicate<Look> isSo) {
        return (double) looks.stream().filter(isSo).count() / looks.size();
    }

    private double litShare(Look look) {
        return new FrameRenderer(geometry.scene(look, 1.0)).litShare(LIT_GRID);
    }

    private double surfaceRate(Look look) {
        final SurfacePoint point = surface(look);
        final double radius = point == null ? 0.0 : point.place().getNorm();
        // On the ground nothing is in focus.
        return radius < look.range() ? look.surfaceRate(radius) : 0.0;
    }

    /** Where the line of sight meets the asteroid; null where its centre of mass is not before the camera. */
    private SurfacePoint surface(Look look) {
        return shape().hit(
                        look.orientation().applyInverseTo(look.craft()),
                        look.orientation()
                                .applyInverseTo(look.craft())
                                .normalize()
                                .negate())
                .orElse(null);
    }

    private Shape shape() {
        return geometry.attractors().get(0).shape();
    }

    private CameraPassageResult passage(ImagerSpec spec) {
        final double begin =
                Math.max(geometry.path().start(), spans.perigee().getAsDouble() - 0.5 * instruments.series());
        final double end = Math.min(geometry.path().end(), spans.perigee().getAsDouble() + 0.5 * instruments.series());
        // A hair more, so that the last of a whole number of intervals is not lost.
        final int images = 1 + (int) Math.floor((end - begin) / instruments.interval() * (1.0 + 1e-12) + 1e-9);
        return new CameraPassageResult(
                instruments.interval(),
                (end - begin) / HOUR,
                images,
                spec.bitsPerPixel(),
                images * (double) spec.pixels() * spec.pixels() * spec.bitsPerPixel() / GIGA);
    }

    AltimeterResult altimeter() {
        final AltimeterSpec spec = instruments.altimeter();
        return spec == null
                ? null
                : new AltimeterResult(
                        MILLI * spec.divergence(),
                        Publisher.km(spec.greatestRange()),
                        seen.stream().map(each -> altimeter(each, spec)).toList(),
                        spec.source());
    }

    private AltimeterPhaseResult altimeter(Seen of, AltimeterSpec spec) {
        return new AltimeterPhaseResult(
                of.phase().name(),
                extent(of.looks(), look -> Publisher.km(height(look))),
                extent(of.looks(), look -> 2.0 * height(look) * Math.tan(0.5 * spec.divergence())),
                share(evenly(of), look -> height(look) <= spec.greatestRange()));
    }

    private double height(Look look) {
        final SurfacePoint point = surface(look);
        return point == null ? look.range() : point.range();
    }

    /** The first camera about the pass; none without a camera or a pass. */
    List<PassageViewResult> passage(Publisher publisher) {
        if (spans.perigee().isEmpty() || instruments.cameras().isEmpty()) {
            return List.of();
        }
        final ImagerSpec spec = instruments.cameras().get(0);
        final Camera camera = new Camera(spec.fieldOfView(), spec.pixels());
        return Arrays.stream(ABOUT_PASS)
                .filter(minutes -> isWithin(spans.perigee().getAsDouble() + MINUTE * minutes))
                .mapToObj(minutes -> passage(publisher, camera, spec.exposure(), minutes))
                .toList();
    }

    private boolean isWithin(double t) {
        return t >= geometry.path().start() && t <= geometry.path().end();
    }

    private PassageViewResult passage(Publisher publisher, Camera camera, double exposure, double minutes) {
        final Look look = geometry.at(spans.perigee().getAsDouble() + MINUTE * minutes);
        return new PassageViewResult(
                publisher.when(look.time()),
                minutes,
                Publisher.km(look.range()),
                Publisher.km(look.earth().subtract(look.craft()).getNorm()),
                Publisher.degrees(look.phase()),
                litShare(look),
                camera.scale(look.range()),
                Publisher.arcseconds(look.slewRate()),
                look.slewRate() * exposure / camera.pixelAngle(),
                surfaceRate(look) * exposure / camera.pixelAngle(),
                disc(geometry.disc(look, Body.EARTH), camera));
    }

    static DiscResult disc(FarDisc disc, Camera camera) {
        return new DiscResult(
                Publisher.degrees(disc.angularRadius()),
                Publisher.degrees(disc.fromSight()),
                disc.shareInFrame(camera));
    }

    private static Extent extent(List<Look> looks, ToDoubleFunction<Look> value) {
        return extent(looks.stream().mapToDouble(value).toArray());
    }

    private static Extent extent(double[] values) {
        return new Extent(
                Arrays.stream(values).min().orElseThrow(),
                Arrays.stream(values).max().orElseThrow());
    }
}
