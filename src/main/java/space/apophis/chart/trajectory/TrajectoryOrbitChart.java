package space.apophis.chart.trajectory;

import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.MonthTick;
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
    private static final Color LATER = new Color(0x5A1F52);
    private static final Stroke[] LAPS = {Theme.SOLID, Theme.DASHED, Theme.DOTTED};

    /** A lap of no more points has no arrow. */
    private static final int FEW = 10;

    /** Where along a curve its name may stand, from its middle outwards. */
    private static final double[] PLACES = IntStream.rangeClosed(1, 39)
            .mapToDouble(i -> 0.5 + (i % 2 == 0 ? 1 : -1) * (i / 2) / 40.0)
            .toArray();

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
        earth = Laps.last(DrawnTrajectory.path(trajectory.option().way().earthPath()));
        // Of several laps of a body the last, which leads to the arrival; dashes on dashes make a line.
        body = Laps.last(DrawnTrajectory.path(trajectory.option().way().asteroidPath()));
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
        months();
        laps();
        panel.curve("Earth", earth, Theme.EARTH, Theme.THIN);
        panel.curve("last body", body, Theme.RING, Theme.DASHED);
        panel.label(Label.outline("Sun", panel.disc(SUN, 0.018 * half, Theme.SUN), Theme.TEXT));
        for (LegResult leg : trajectory.option().legs()) {
            if (!leg.type().equals("thrust-arc")) {
                mark(LegNames.of(leg), trajectory.place(leg), color(leg));
            }
        }
        encounter();
        planets();
        name("Earth", earth, Theme.EARTH);
        name(lastBody(), body, Theme.RING);
        asteroid();
        MonthTick.name(panel, trajectory.months(), CRAFT);
        final Chart chart =
                Chart.of(trajectory.title(result, "path of the spacecraft to " + lastBody()), panel.build());
        return arcs.isEmpty()
                ? chart
                : chart.line("thrust, more than half of what the Sun allows", STRONG, WIDE)
                        .line("less than half", WEAK, LESS_WIDE)
                        .line("coast", CRAFT, Theme.SOLID);
    }

    /** The way of the craft, each lap after the first darker and dashed over it. */
    private void laps() {
        final List<List<Point>> laps = Laps.of(craft);
        for (int i = laps.size() - 1; i >= 0; i--) {
            final List<Point> lap = laps.get(i);
            final String name = laps.size() == 1 ? "Spacecraft" : "Spacecraft, lap " + (i + 1);
            panel.curve(name, lap, i == 0 ? CRAFT : LATER, LAPS[Math.min(i, LAPS.length - 1)]);
            if (lap.size() > FEW) {
                panel.heading(lap, 0.04 * half, i == 0 ? CRAFT : LATER);
            }
            name(name, lap, i == 0 ? CRAFT : LATER);
        }
    }

    /** Where months begin. */
    private void months() {
        trajectory.months().forEach(tick -> tick(tick, CRAFT));
        months(trajectory.option().way().earthPath(), earth.size()).forEach(tick -> tick(tick, Theme.EARTH));
        months(trajectory.option().way().asteroidPath(), body.size()).forEach(tick -> tick(tick, Theme.RING));
    }

    /** Of the end of a path that is drawn. */
    private static List<MonthTick> months(List<StateSample> path, int drawn) {
        return DrawnTrajectory.months(path.subList(path.size() - drawn, path.size()));
    }

    private void tick(MonthTick tick, Color color) {
        tick.draw(panel, 0.008 * half, color);
    }

    /** The orbits of planets passed. */
    private void planets() {
        trajectory.option().legs().stream()
                .filter(leg -> leg.type().equals("swing-by"))
                .map(LegResult::body)
                .distinct()
                .forEach(planet -> PlanetOrbit.of(planet).ifPresent(orbit -> {
                    panel.curve(planet, orbit.points(), Theme.ASTEROID, Theme.THIN);
                    panel.label(Label.outline(LegNames.body(planet), orbit.everyTenDegrees(), Theme.ASTEROID));
                }));
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
            case "flyby", "impact", "arrival", "braking" -> Theme.RING;
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
