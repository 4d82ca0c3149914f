package space.apophis.chart.trajectory;

import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.OrbitCurve;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.SampledPath;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;

/** A trajectory in the plane of the ecliptic, seen from its north pole, thrust arcs wide. */
public final class TrajectoryOrbitChart {

    static final Color CRAFT = Theme.BEFORE;

    private static final Point SUN = new Point(0, 0);
    private static final double ROOM = 1.3;
    private static final Stroke WIDE = PanelBuilder.stroke(4.5);
    private static final Stroke LESS_WIDE = PanelBuilder.stroke(3.5);
    private static final Color STRONG = Theme.ASTEROID;
    private static final Color WEAK = Theme.SUN;

    /** Where along a curve its name may stand. */
    private static final double[] PLACES = {0.45, 0.55, 0.36, 0.64, 0.27, 0.73, 0.18, 0.82};

    private final StudyResult result;
    private final DrawnTrajectory trajectory;
    private final List<Point> craft;
    private final List<Point> earth;
    private final List<Point> body;
    private final double half;
    private final PanelBuilder panel;

    private TrajectoryOrbitChart(StudyResult result, DrawnTrajectory trajectory) {
        this.result = result;
        this.trajectory = trajectory;
        craft = trajectory.path();
        earth = DrawnTrajectory.path(trajectory.option().way().earthPath());
        body = DrawnTrajectory.path(trajectory.option().way().asteroidPath());
        // The last body may come from far out; the paper is for the craft and Earth.
        half = ROOM
                * Stream.of(craft, earth)
                        .flatMap(List::stream)
                        .mapToDouble(p -> Math.max(Math.abs(p.x()), Math.abs(p.y())))
                        .max()
                        .orElseThrow();
        panel = Ecliptic.panel(half);
    }

    /** The path of an option that is drawn. */
    public static Chart draw(StudyResult result, Optional<DrawnTrajectory> drawn) {
        return drawn.map(option -> new TrajectoryOrbitChart(result, option).draw())
                .orElse(Chart.none());
    }

    private Chart draw() {
        final List<DrawnTrajectory.Arc> arcs = trajectory.arcs();
        for (DrawnTrajectory.Arc arc : arcs) {
            panel.curve("thrust", arc.path(), arc.strong() ? STRONG : WEAK, arc.strong() ? WIDE : LESS_WIDE);
        }
        panel.curve("spacecraft", craft, CRAFT, Theme.SOLID);
        panel.curve("Earth", earth, Theme.EARTH, Theme.THIN);
        panel.curve("last body", body, Theme.RING, Theme.DASHED);
        panel.label(Label.outline("Sun", panel.disc(SUN, 0.018 * half, Theme.SUN), Theme.TEXT));
        for (LegResult leg : trajectory.option().legs()) {
            if (!leg.type().equals("thrust-arc")) {
                mark(LegNames.of(leg), trajectory.place(leg), color(leg));
            }
        }
        encounter();
        name("Spacecraft", craft, CRAFT);
        name("Earth", earth, Theme.EARTH);
        name(lastBody(), body, Theme.RING);
        asteroid();
        panel.heading(craft, 0.04 * half, CRAFT);
        final Chart chart = Chart.of(trajectory.title(result, "path of the spacecraft"), panel.build());
        return arcs.isEmpty()
                ? chart
                : chart.line("thrust, more than half of what the Sun allows", STRONG, WIDE)
                        .line("less than half", WEAK, LESS_WIDE)
                        .line("coast", CRAFT, Theme.SOLID);
    }

    /** The scenario's body where the craft ends at another one. */
    private void asteroid() {
        final EncounterResult encounter = result.passes().encounter();
        if (encounter != null
                && encounter.orbitBefore().eccentricity() < 1
                && !lastBody().equals(result.asteroid().designation())) {
            final OrbitCurve orbit = new OrbitCurve(encounter.orbitBefore());
            panel.curve("asteroid", orbit.points(), Theme.MOON, Theme.DOTTED);
            panel.label(Label.outline(result.asteroid().designation(), orbit.everyTenDegrees(), Theme.MOON));
        }
    }

    /** Where the asteroid passes Earth, if the output span has it. */
    private void encounter() {
        final List<StateSample> heliocentric = result.tables().heliocentric();
        if (result.passes().encounter() != null && heliocentric.size() > 1) {
            final CloseApproachResult approach = result.passes().encounter().approach();
            final SampledPath path = new SampledPath(heliocentric);
            if (path.covers(approach.secondsTdb())) {
                mark(
                        "Encounter\n" + UtcClock.date(approach.utc()),
                        Ecliptic.place(path.at(approach.secondsTdb())),
                        Theme.ASTEROID);
            }
        }
    }

    private String lastBody() {
        final List<LegResult> legs = trajectory.option().legs();
        return LegNames.body(legs.get(legs.size() - 1).body());
    }

    private void mark(String text, Point place, Color color) {
        panel.label(Label.mark(text, panel.disc(place, 0.011 * half, color), color));
    }

    static Color color(LegResult leg) {
        return switch (leg.type()) {
            case "launch" -> Theme.EARTH;
            case "swing-by" -> Theme.ASTEROID;
            case "flyby", "arrival", "braking" -> Theme.RING;
            default -> Theme.TEXT;
        };
    }

    /** At a place of a curve that is on the paper. */
    private void name(String text, List<Point> curve, Color color) {
        final List<Point> seen = Panel.places(curve, PLACES).stream()
                .filter(p -> Math.max(Math.abs(p.x()), Math.abs(p.y())) < half)
                .toList();
        panel.label(Label.outline(text, seen.isEmpty() ? List.of(curve.get(curve.size() - 1)) : seen, color));
    }
}
