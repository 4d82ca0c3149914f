package space.apophis.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Degrees of longitude or latitude as a map writes them: 60°W, 0°, 30°N. */
final class DegreeFormat extends NumberFormat {

    private static final long serialVersionUID = 1L;

    private final String positive;
    private final String negative;

    /**
     * @param positive the letter of east or north
     * @param negative that of west or south
     */
    DegreeFormat(String positive, String negative) {
        this.positive = positive;
        this.negative = negative;
    }

    @Override
    public StringBuffer format(double degrees, StringBuffer text, FieldPosition position) {
        boolean sided = degrees != 0 && Math.abs(degrees) != 180;
        text.append(Math.round(Math.abs(degrees))).append('\u00b0');
        return sided ? text.append(degrees > 0 ? positive : negative) : text;
    }

    @Override
    public StringBuffer format(long degrees, StringBuffer text, FieldPosition position) {
        return format((double) degrees, text, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("degrees of a map are only written");
    }
}
