package space.apophis.chart.paper;

import java.awt.Color;

/** A colour that stands for a number or a state, and that a dark screen shows as paper does. */
final class FixedColor extends Color {

    private static final long serialVersionUID = 1L;

    private FixedColor(Color color) {
        super(color.getRGB(), true);
    }

    static Color of(Color color) {
        return color instanceof FixedColor ? color : new FixedColor(color);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FixedColor && super.equals(other);
    }

    /** Unlike that of the plain colour, so that tables of colours have both. */
    @Override
    public int hashCode() {
        return ~getRGB();
    }
}
