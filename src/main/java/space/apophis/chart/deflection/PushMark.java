package space.apophis.chart.deflection;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.DeflectionActionResult;
import space.apophis.units.Unit;

/** An action of a scenario at its date and size: a diamond, of a slow push with a bar as long as it lasts. */
final class PushMark {

    private static final double HALF = 5.5;

    private PushMark() {}

    /** Adds it to a calendar of actions; a push of nothing is left out. */
    static void draw(PanelBuilder panel, DeflectionActionResult action, PushScale sizes) {
        final double size = sizes.at(action.push().deltaVMmS());
        if (!(size > 0.0)) {
            return;
        }
        final double days = action.slow() == null ? 0.0 : action.slow().durationDays();
        final Point middle = at(action.secondsTdb() + 0.5 * days * Unit.DAY, size);
        if (days > 0.0) {
            panel.guide(
                    "slow push",
                    List.of(at(action.secondsTdb(), size), at(action.secondsTdb() + days * Unit.DAY, size)),
                    Theme.TEXT,
                    PanelBuilder.stroke(3.0));
        }
        panel.signs("action", List.of(middle), diamond(), Theme.TEXT, Color.WHITE);
        panel.label(Label.mark(action.label(), List.of(middle), Theme.TEXT));
    }

    private static Point at(double secondsTdb, double size) {
        return new Point(TdbClock.millis(secondsTdb), size);
    }

    private static Shape diamond() {
        final Path2D shape = new Path2D.Double();
        shape.moveTo(0.0, -HALF);
        shape.lineTo(HALF, 0.0);
        shape.lineTo(0.0, HALF);
        shape.lineTo(-HALF, 0.0);
        shape.closePath();
        return shape;
    }
}
