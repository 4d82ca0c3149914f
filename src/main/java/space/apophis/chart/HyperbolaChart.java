package space.apophis.chart;

import java.awt.Color;
import java.util.List;
import java.util.stream.DoubleStream;
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
import space.apophis.chart.paper.Yardstick;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;

/**
 * The path past the body of the encounter in the plane of its motion, where a distance on the paper is the distance in space: up the
 * direction of the closest point, to the right that of the motion there. The path is the flight itself; what the Sun and the Moon pull
 * it out of that plane over the hours drawn is less than a line.
 *
 * <p>Nothing that is not in that plane is on it: the satellites and the Moon are circles of their distance, not places.
 */
final class HyperbolaChart {

    /** Half the width, in radii of the body and in distances of the closest approach, whichever is more. */
    private static final double RADII = 8;

    private static final double DISTANCES = 1.9;

    /** Of the height to the width. */
    private static final double HEIGHT = 0.8;

    /** Below this share of the width three standard deviations are not drawn. */
    private static final double SEEN = 0.01;

    private static final double SIGMAS = 3;

    private static final Point CENTRE = new Point(0, 0);

    private final StudyResult result;
    private final CloseApproachResult approach;
    private final PassedBody body;
    private final double half;
    private final EncounterScene scene;
    private final List<Point> path;
    private final List<EncounterScene.PathTick> ticks;
    private final Point closest;
    private final PanelBuilder panel;

    private HyperbolaChart(StudyResult result) {
        this.result = result;
        approach = result.passes().encounter().approach();
        body = PassedBody.of(result);
        half = half();
        final EncounterScene.EclipticView view = view(result);
        scene = EncounterScene.of(result, view, half);
        final SampledPath byUtc = byUtc(result, 1.6 * half);
        path = byUtc.samples().stream()
                .map(s -> view.project(Ecliptic.position(s)))
                .toList();
        ticks = EncounterScene.PathTick.along(byUtc, view, half);
        closest = new Point(0, approach.distanceKm());
        panel = PanelBuilder.plane(
                Axis.linear("Along the motion at the closest approach, km", -half, half, 6, "#,##0"),
                Axis.linear("Towards the closest point, km", -HEIGHT * half, HEIGHT * half, 5, "#,##0"));
    }

    /** Draws it. */
    static Chart draw(StudyResult result) {
        return result.passes().encounter() == null ? Chart.none() : new HyperbolaChart(result).draw();
    }

    /** The path near the body with its instants as UTC, so that its marks stand at whole hours of that. */
    private static SampledPath byUtc(StudyResult result, double limitKm) {
        final double ahead = TdbClock.tdbMinusUtc(result.passes().encounter().approach());
        return new SampledPath(new SampledPath(result.passes().encounter().asteroid())
                .refined(300).samples().stream()
                        .filter(s -> Ecliptic.position(s).norm() <= limitKm)
                        .map(s -> new StateSample(
                                s.secondsTdb() - ahead, s.xKm(), s.yKm(), s.zKm(), s.vxKmS(), s.vyKmS(), s.vzKmS()))
                        .toList());
    }

    private double half() {
        final double near = Math.max(RADII * body.radiusKm(), DISTANCES * approach.distanceKm());
        return body.isEarth() ? Math.max(near, 1.5 * Yardstick.GEOSTATIONARY_KM) : near;
    }

    /** The plane of position and velocity at the closest approach, which are at right angles there. */
    static EncounterScene.EclipticView view(StudyResult result) {
        final StateSample closest = new SampledPath(result.passes().encounter().asteroid())
                .at(result.passes().encounter().approach().secondsTdb());
        final Ecliptic up = unit(Ecliptic.position(closest));
        final Ecliptic velocity = Ecliptic.velocity(closest);
        final double along = velocity.dot(up);
        final Ecliptic across = unit(velocity.minus(new Ecliptic(along * up.x(), along * up.y(), along * up.z())));
        return new EncounterScene.EclipticView(across, up, "Along the motion", "Towards the closest point");
    }

    private static Ecliptic unit(Ecliptic vector) {
        final double norm = vector.norm();
        return new Ecliptic(vector.x() / norm, vector.y() / norm, vector.z() / norm);
    }

    private Chart draw() {
        if (body.isEarth()) {
            yardstick(Yardstick.GEOSTATIONARY_KM, "Geostationary satellites,\n42,164 km", Theme.RING);
            yardstick(Yardstick.MOON_KM, "Mean distance of the Moon,\n384,400 km", Theme.MOON);
        }
        panel.curve("asteroid", path, Theme.ASTEROID, Theme.SOLID);
        final List<Point> disc = panel.disc(CENTRE, body.radiusKm(), body.color());
        panel.line(CENTRE, closest, Theme.ASTEROID, Theme.DOTTED);
        spread();
        panel.disc(closest, 0.012 * half, Theme.ASTEROID);
        panel.label(Label.name(
                Numbers.grouped(approach.distanceKm()) + " km\n"
                        + approach.utc().substring(11, 19) + " UTC",
                closest,
                Theme.ASTEROID));
        panel.label(Label.outline(body.title(), disc, body.color()));
        sun();
        arrows();
        ticks();
        return Chart.of(
                result.asteroid().designation() + ": pass by " + body.name() + ", distances true", panel.build());
    }

    private void yardstick(double radiusKm, String name, Color color) {
        if (radiusKm > 1.2 * half) {
            return;
        }
        panel.guide(name, PanelBuilder.circle(CENTRE, radiusKm), color, Theme.DASHED);
        final List<Point> places = DoubleStream.of(240, 300, 210, 330, 270, 180, 0)
                .map(Math::toRadians)
                .mapToObj(angle -> CENTRE.along(new Point(Math.cos(angle), Math.sin(angle)), radiusKm))
                .filter(this::inFrame)
                .toList();
        if (!places.isEmpty()) {
            panel.label(Label.outline(name, places, color));
        }
    }

    /** Three standard deviations of the distance either way, where they are wider than a dot. */
    private void spread() {
        final Double sigma = approach.distanceSigmaKm();
        if (sigma == null || SIGMAS * sigma < SEEN * half) {
            return;
        }
        final double from = Math.max(-HEIGHT * half, approach.distanceKm() - SIGMAS * sigma);
        final double to = Math.min(HEIGHT * half, approach.distanceKm() + SIGMAS * sigma);
        final List<Point> bar = List.of(new Point(0, from), new Point(0, to));
        panel.guide("three sigma", bar, Theme.BEFORE, PanelBuilder.stroke(5));
        panel.label(
                Label.outline("3σ of the distance:\n± " + Numbers.grouped(SIGMAS * sigma) + " km", bar, Theme.BEFORE));
    }

    private void ticks() {
        for (EncounterScene.PathTick tick : ticks) {
            final double length = (tick.major() ? 0.025 : 0.012) * half;
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

    private void arrows() {
        final List<EncounterScene.PathTick> seen =
                ticks.stream().filter(t -> inFrame(t.place())).toList();
        if (seen.size() < 2) {
            return;
        }
        final double length = 0.05 * half;
        for (int i : new int[] {0, seen.size() - 2}) {
            final Point heading = seen.get(i).heading();
            panel.arrowhead(
                    seen.get(i).place().middle(seen.get(i + 1).place()).along(heading, length / 2),
                    heading,
                    length,
                    Theme.ASTEROID);
        }
    }

    /** Towards the Sun, as far as it lies in the plane. */
    private void sun() {
        scene.sunward().ifPresent(direction -> {
            final Point corner = scene.freest(List.of(
                    new Point(-0.82 * half, -0.62 * half),
                    new Point(0.82 * half, -0.62 * half),
                    new Point(-0.82 * half, 0.62 * half),
                    new Point(0.82 * half, 0.62 * half)));
            panel.arrow(corner, direction, 0.2 * half, Theme.SUN, "to the Sun");
        });
    }

    private boolean inFrame(Point place) {
        return Math.abs(place.x()) <= half && Math.abs(place.y()) <= HEIGHT * half;
    }
}
