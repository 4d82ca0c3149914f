package space.apophis.study.escort;

import java.util.List;
import space.apophis.job.Progress;
import space.apophis.proximity.imaging.Camera;
import space.apophis.proximity.imaging.ViewGeometry;
import space.apophis.scenario.escort.InstrumentsSpec;
import space.apophis.scenario.escort.InstrumentsSpec.ImagerSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.EscortViewsResult;
import space.apophis.units.Epoch;

/** What the craft sees of the asteroid. */
final class ViewStudy {

    private static final String TASK = "views";
    private static final int STEPS = 4;

    private ViewStudy() {}

    /** Null where the craft has no instruments. */
    static EscortViewsResult of(EscortCase escort, AsteroidModel asteroid, MotionOutcome motion, Progress progress) {
        final InstrumentsSpec instruments = escort.spec().instruments();
        if (instruments.cameras().isEmpty() && instruments.altimeter() == null) {
            return null;
        }
        final Publisher publisher = escort.publisher();
        final ViewGeometry geometry =
                ViewGeometry.along(escort.solarSystem(), escort.asteroid(), asteroid.attractors(), motion.path());
        checkFrames(escort);
        final ViewSpans spans = ViewSpans.of(escort, geometry);
        progress.report(TASK, 0, STEPS);
        final CameraViews views = new CameraViews(geometry, spans, instruments);
        progress.report(TASK, 1, STEPS);
        final Frames frames = new Frames(geometry, spans, publisher);
        final Camera camera = instruments.cameras().isEmpty()
                ? null
                : camera(instruments.cameras().get(0));
        final EscortViewsResult result = new EscortViewsResult(
                asteroid.attractors().stream().map(ShapePublisher::of).toList(),
                views.cameras(),
                views.altimeter(),
                views.passage(publisher),
                camera == null ? List.of() : frames.discs(camera),
                frames.eclipses(),
                camera == null
                        ? List.of()
                        : frames.filmstrip(
                                camera,
                                instruments.frames().stream()
                                        .map(publisher::seconds)
                                        .toList()),
                new TrackPublisher(geometry).track());
        progress.report(TASK, STEPS, STEPS);
        return result;
    }

    private static Camera camera(ImagerSpec spec) {
        return new Camera(spec.fieldOfView(), spec.pixels());
    }

    private static void checkFrames(EscortCase escort) {
        final List<Epoch> frames = escort.spec().instruments().frames();
        for (int i = 0; i < frames.size(); i++) {
            final double t = escort.publisher().seconds(frames.get(i));
            if (!(t >= escort.start().time() && t <= escort.end())) {
                throw escort.fault(
                        "instruments.frames[" + (i + 1) + "]",
                        "'" + frames.get(i) + "' is outside the escort, a date from "
                                + escort.publisher().utcSeconds(escort.start().time()) + " to "
                                + escort.publisher().utcSeconds(escort.end()) + " is needed");
            }
        }
    }
}
