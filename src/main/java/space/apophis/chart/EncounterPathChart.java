package space.apophis.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import java.util.stream.Stream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.SampledPath;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.StudyResult;

/**
 * The path past the body of the encounter, at one scale across and up: its disc and, about Earth, the geostationary orbit
 * as large as they are, the path of its companion, ticks of time, and the places of the closest approaches.
 */
final class EncounterPathChart {

    /** Half the width of the view that holds the Moon's orbit, km. */
    private static final double LUNAR_KM = 450000;
    /** Half the width of the near view, about Earth, km. */
    private static final double NEAR_KM = 100000;
    /** The same where the asteroid comes within a fifth of it; the geostationary orbit is still seen. */
    private static final double VERY_NEAR_KM = 50000;
    /** Height of the edge-on view, in parts of its width; the orbits of asteroids are mostly little inclined. */
    private static final double EDGE_HEIGHT = 0.4;

    private static final Point CENTRE = new Point(0, 0);

    private final StudyResult result;
    private final PassedBody body;
    private final EncounterScene scene;
    private final double half;
    private final double halfHeight;
    private final PanelBuilder panel;

    private EncounterPathChart(
            StudyResult result, EncounterScene.EclipticView view, double halfWidthKm, double halfHeightKm) {
        this.result = result;
        this.body = PassedBody.of(result);
        this.scene = EncounterScene.of(result, view, halfWidthKm);
        this.half = halfWidthKm;
        this.halfHeight = halfHeightKm;
        this.panel = PanelBuilder.plane(
                Axis.plane(view.acrossLabel() + ", km", halfWidthKm, "#,##0"),
                Axis.plane(view.upLabel() + ", km", halfHeightKm, "#,##0"));
    }

    /** From the north pole of the ecliptic, out to the Moon. */
    static Chart plane(StudyResult result) {
        if (result.passes().encounter() == null) {
            return Chart.none();
        }
        final double half = wide(result);
        return new EncounterPathChart(result, EncounterScene.EclipticView.fromNorth(), half, half)
                .draw("path past " + PassedBody.of(result).name() + ", from ecliptic north");
    }

    /** The same, only the vicinity of the closest approach, where that is within it. */
    static Chart near(StudyResult result) {
        final PassedBody body = PassedBody.of(result);
        if (result.passes().encounter() == null) {
            return Chart.none();
        }
        final double veryNear = body.likeEarths(VERY_NEAR_KM);
        final double half = result.passes().encounter().approach().distanceKm() < 0.4 * veryNear
                ? veryNear
                : body.likeEarths(NEAR_KM);
        return result.passes().encounter().approach().distanceKm() >= 0.9 * half
                ? Chart.none()
                : new EncounterPathChart(result, EncounterScene.EclipticView.fromNorth(), half, half)
                        .draw("closest to " + body.name() + ", from ecliptic north");
    }

    /** Along the plane of the ecliptic. */
    static Chart edge(StudyResult result) {
        final EncounterResult encounter = result.passes().encounter();
        if (encounter == null) {
            return Chart.none();
        }
        final Ecliptic velocity = Ecliptic.velocity(
                new SampledPath(encounter.asteroid()).at(encounter.approach().secondsTdb()));
        final double half = wide(result);
        return new EncounterPathChart(result, EncounterScene.EclipticView.edgeOn(velocity), half, EDGE_HEIGHT * half)
                .draw("path past " + PassedBody.of(result).name() + ", edge-on to the ecliptic");
    }

    private static double wide(StudyResult result) {
        final EncounterResult encounter = result.passes().encounter();
        final double least =
                encounter.companionBody().equals("SUN") ? PassedBody.of(result).likeEarths(LUNAR_KM) : LUNAR_KM;
        return Math.max(least, 1.3 * encounter.approach().distanceKm());
    }

    private Chart draw(String title) {
        draw("geostationary orbit", scene.ring(), Theme.RING, Theme.THIN);
        if (!scene.companion().isEmpty()) {
            draw("companion", scene.companion(), PassedBody.companion(result).color(), Theme.DASHED);
        }
        draw("asteroid", scene.asteroid(), Theme.ASTEROID, Theme.SOLID);
        // Below the lines, which may run before it.
        final List<Point> disc = PanelBuilder.circle(CENTRE, body.radiusKm());
        panel.area(List.of(disc), body.color());
        panel.curve(body.title(), disc, body.color(), Theme.THIN);
        closest();
        panel.label(Label.outline(body.title(), disc, body.color()));
        companion();
        if (!scene.ring().isEmpty()) {
            panel.label(Label.outline(
                    "Geostationary orbit",
                    scene.ring().stream()
                            .flatMap(part -> part.points().stream())
                            .toList(),
                    Theme.RING));
        }
        sun();
        arrows();
        ticks();
        return Chart.of(result.asteroid().designation() + ": " + title, panel.build());
    }

    /** A path, what the body hides of it faintly. */
    private void draw(String name, List<Occultation.Part> parts, Color color, Stroke stroke) {
        for (Occultation.Part part : parts) {
            panel.curve(
                    part.hidden() ? name + " behind " + body.name() : name,
                    part.points(),
                    part.hidden() ? Theme.faded(color, 0.5) : color,
                    part.hidden() ? Theme.DOTTED : stroke);
        }
    }

    /** Its dot is hollow where the body stands before it. */
    private void closest() {
        final EncounterScene.Closest closest = scene.closest();
        final CloseApproachResult approach = result.passes().encounter().approach();
        panel.disc(closest.place(), 0.008 * half, Theme.ASTEROID);
        if (closest.hidden()) {
            panel.disc(closest.place(), 0.005 * half, body.color());
        }
        panel.label(Label.name(
                "Closest approach\n" + Numbers.grouped(approach.distanceKm()) + " km, "
                        + TdbClock.format("HH:mm:ss", approach.secondsTdb()) + " TDB\n"
                        + Numbers.grouped(Math.abs(closest.depthKm()))
                        + (closest.depthKm() < 0 ? " km behind the paper" : " km in front of the paper"),
                closest.place(),
                Theme.ASTEROID));
    }

    private void companion() {
        final PassedBody companion = PassedBody.companion(result);
        final double dot = 0.008 * half;
        scene.companionPass().filter(pass -> inFrame(pass.companion())).ifPresent(pass -> {
            panel.line(pass.asteroid(), pass.companion(), companion.color(), Theme.DOTTED);
            panel.disc(pass.asteroid(), dot, Theme.ASTEROID);
            panel.label(Label.outline(
                    "Closest to " + companion.name() + "\n"
                            + Numbers.grouped(pass.approach().distanceKm()) + " km, "
                            + TdbClock.format("MM-dd HH:mm", pass.approach().secondsTdb()) + " TDB",
                    panel.disc(pass.companion(), dot, companion.color()),
                    companion.color()));
        });
        // Seen along its path the Moon hardly moves: the later dot would hide the earlier.
        final boolean hidden = scene.companionPass()
                .filter(pass -> pass.companion().distance(scene.companionAtClosest()) < 3 * dot)
                .isPresent();
        if (inFrame(scene.companionAtClosest()) && !hidden) {
            panel.label(Label.outline(
                    companion.title() + " at the closest\napproach to " + body.name(),
                    panel.disc(scene.companionAtClosest(), dot, companion.color()),
                    companion.color()));
        }
    }

    private void ticks() {
        for (EncounterScene.PathTick tick : scene.ticks()) {
            final double length = (tick.major() ? 0.016 : 0.009) * half;
            panel.line(
                    tick.place().along(tick.heading().normal(), length),
                    tick.place().along(tick.heading().normal(), -length),
                    Theme.ASTEROID,
                    Theme.THIN);
            if (tick.major() && inFrame(tick.place())) {
                panel.label(Label.tick(tick.text(), tick.place(), Theme.TEXT));
            }
        }
    }

    /** An arrowhead on the way in and another on the way out, each between two ticks. */
    private void arrows() {
        final List<EncounterScene.PathTick> seen = scene.ticks().stream()
                .filter(t -> t.place().distance(CENTRE) < 0.75 * half)
                .toList();
        if (seen.size() < 2) {
            return;
        }
        final double length = 0.035 * half;
        for (int i : new int[] {0, seen.size() - 2}) {
            final Point heading = seen.get(i).heading();
            final Point middle = seen.get(i).place().middle(seen.get(i + 1).place());
            panel.arrowhead(middle.along(heading, length / 2), heading, length, Theme.ASTEROID);
        }
    }

    /** An arrow to the Sun in the corner that the paths leave free. */
    private void sun() {
        scene.sunward().ifPresent(direction -> {
            final Point corner = scene.freest(Stream.of(-0.78, 0.78)
                    .flatMap(up -> Stream.of(-0.78, 0.78).map(side -> new Point(side * half, -up * halfHeight)))
                    .toList());
            panel.arrow(corner, direction, 0.16 * half, Theme.SUN, "to the Sun");
        });
    }

    private boolean inFrame(Point place) {
        return Math.abs(place.x()) <= half && Math.abs(place.y()) <= halfHeight;
    }
}
