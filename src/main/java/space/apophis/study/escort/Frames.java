package space.apophis.study.escort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.ephemeris.Body;
import space.apophis.observation.InstantSearch;
import space.apophis.observation.TimeSpan;
import space.apophis.proximity.imaging.Camera;
import space.apophis.proximity.imaging.CraftEclipses;
import space.apophis.proximity.imaging.FrameScene;
import space.apophis.proximity.imaging.Look;
import space.apophis.proximity.imaging.ViewGeometry;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.Attitude;
import space.apophis.study.result.BodyPose;
import space.apophis.study.result.CraftEclipseResult;
import space.apophis.study.result.Direction;
import space.apophis.study.result.DiscSpanResult;
import space.apophis.study.result.FrameResult;

/** Frames that a filmstrip shows, and spans in which something is in the frame or the Sun is hidden. */
final class Frames {

    private static final double MINUTE = 60.0;
    private static final double[] ABOUT_PASS_MINUTES = {-360, -60, 0, 60, 360};

    /** The most that are shown away from the pass, beside those that a scenario names. */
    private static final int MOST_AWAY = 7;

    /** Of the search of Earth and Moon in the frame, s: near the pass, and elsewhere. */
    private static final double CLOSE_STEP = 60.0;

    private static final double FAR_STEP = 3600.0;
    private static final double ABOUT_PASS = 259200.0;

    private final ViewGeometry geometry;
    private final ViewSpans spans;
    private final Publisher publisher;

    Frames(ViewGeometry geometry, ViewSpans spans, Publisher publisher) {
        this.geometry = geometry;
        this.spans = spans;
        this.publisher = publisher;
    }

    /**
     * Instants of the filmstrip: its begin, the middle of each phase, hours about the pass, and those that are asked for, as far as
     * the craft gets.
     */
    List<FrameResult> filmstrip(Camera camera, List<Double> asked) {
        final List<Double> away = new ArrayList<>(List.of(geometry.path().start()));
        for (ViewSpans.Phase phase : spans.phases()) {
            if (spans.perigee().isEmpty() || !phase.holds(spans.perigee().getAsDouble())) {
                away.add(phase.middle());
            }
        }
        final List<Double> instants = new ArrayList<>(thinned(away));
        if (spans.perigee().isPresent()) {
            for (double minutes : ABOUT_PASS_MINUTES) {
                instants.add(spans.perigee().getAsDouble() + MINUTE * minutes);
            }
        }
        return Stream.concat(
                        instants.stream().filter(this::reached).map(t -> frame(camera, t, false)),
                        asked.stream().filter(this::reached).map(t -> frame(camera, t, true)))
                .sorted(Comparator.comparingDouble(frame -> frame.at().secondsTdb()))
                .toList();
    }

    private boolean reached(double t) {
        return t >= geometry.path().start() && t <= geometry.path().end();
    }

    private static List<Double> thinned(List<Double> instants) {
        final int kept = Math.min(MOST_AWAY, instants.size());
        final List<Double> some = new ArrayList<>();
        for (int i = 0; i < kept; i++) {
            some.add(instants.get(kept == 1 ? 0 : i * (instants.size() - 1) / (kept - 1)));
        }
        return some;
    }

    private FrameResult frame(Camera camera, double t, boolean asked) {
        final Look look = geometry.at(t);
        final FrameScene scene = geometry.scene(look, camera.fieldOfView());
        final Vector3D sun = scene.sun();
        return new FrameResult(
                publisher.when(t),
                asked,
                spans.at(t).name(),
                spans.perigee().isPresent() ? (t - spans.perigee().getAsDouble()) / MINUTE : null,
                Publisher.km(look.range()),
                Publisher.degrees(look.phase()),
                camera.scale(look.range()),
                new Direction(sun.getX(), sun.getY(), sun.getZ()),
                scene.bodies().stream()
                        .map(body -> new BodyPose(Publisher.place(body.place()), attitude(body.orientation())))
                        .toList(),
                Publisher.place(scene.discs().get(0).centre()),
                Publisher.place(scene.discs().get(1).centre()));
    }

    /** Hipparchus has the conjugate of Hamilton's quaternion. */
    static Attitude attitude(Rotation rotation) {
        return new Attitude(rotation.getQ0(), -rotation.getQ1(), -rotation.getQ2(), -rotation.getQ3());
    }

    /** When Earth or the Moon is in the frame of a camera, in time order of each. */
    List<DiscSpanResult> discs(Camera camera) {
        final List<DiscSpanResult> found = new ArrayList<>();
        for (Body body : List.of(Body.EARTH, Body.MOON)) {
            for (InstantSearch search : searches()) {
                search.below(t -> clearance(camera, body, t)).forEach(span -> found.add(span(camera, body, span)));
            }
        }
        return joined(found);
    }

    private double clearance(Camera camera, Body body, double t) {
        return geometry.disc(geometry.at(t), body).clearance(camera);
    }

    /** Before, about and after the pass. */
    private List<InstantSearch> searches() {
        final double start = geometry.path().start();
        final double end = geometry.path().end();
        if (spans.perigee().isEmpty()) {
            return List.of(new InstantSearch(start, end, FAR_STEP));
        }
        final double from = Math.max(start, spans.perigee().getAsDouble() - ABOUT_PASS);
        final double to = Math.min(end, spans.perigee().getAsDouble() + ABOUT_PASS);
        final List<InstantSearch> searches = new ArrayList<>();
        if (from > start) {
            searches.add(new InstantSearch(start, from, FAR_STEP));
        }
        searches.add(new InstantSearch(from, to, CLOSE_STEP));
        if (end > to) {
            searches.add(new InstantSearch(to, end, FAR_STEP));
        }
        return searches;
    }

    private DiscSpanResult span(Camera camera, Body body, TimeSpan span) {
        double radius = 0.0;
        double share = 0.0;
        for (double t : ViewSpans.even(new ViewSpans.Phase("", span.from(), span.to()), 120)) {
            final Look look = geometry.at(t);
            radius = Math.max(radius, geometry.disc(look, body).angularRadius());
            share = Math.max(share, geometry.disc(look, body).shareInFrame(camera));
        }
        return new DiscSpanResult(
                body.name(), publisher.when(span.from()), publisher.when(span.to()), Publisher.degrees(radius), share);
    }

    /** Spans that go on where one search ends and the next begins are one. */
    private static List<DiscSpanResult> joined(List<DiscSpanResult> spans) {
        final List<DiscSpanResult> joined = new ArrayList<>();
        for (DiscSpanResult span : spans) {
            final DiscSpanResult last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.body().equals(span.body())
                    && span.from().secondsTdb() - last.to().secondsTdb() == 0.0) {
                joined.set(
                        joined.size() - 1,
                        new DiscSpanResult(
                                span.body(),
                                last.from(),
                                span.to(),
                                Math.max(last.greatestRadiusDeg(), span.greatestRadiusDeg()),
                                Math.max(last.greatestShare(), span.greatestShare())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** When the Sun is hidden from the craft. */
    List<CraftEclipseResult> eclipses() {
        return new CraftEclipses(geometry)
                .find().stream()
                        .map(eclipse -> new CraftEclipseResult(
                                eclipse.body() == null
                                        ? Body.EARTH.name()
                                        : eclipse.body().name(),
                                publisher.when(eclipse.span().from()),
                                publisher.when(eclipse.span().to()),
                                (eclipse.span().to() - eclipse.span().from()) / MINUTE,
                                eclipse.greatestShare()))
                        .toList();
    }
}
