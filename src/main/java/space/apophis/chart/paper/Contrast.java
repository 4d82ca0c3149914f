package space.apophis.chart.paper;

import java.awt.Color;
import java.util.function.ToDoubleFunction;

/**
 * How much colours stand out (W3C, Web Content Accessibility Guidelines 2.2: relative luminance, contrast ratio), and
 * colours made to stand out as much as they should. Hue and saturation stay.
 */
final class Contrast {

    /** Of the pages on dark screens. */
    static final Color DARK_PAPER = new Color(0x16181B);

    /** Least contrast of letters. */
    static final double OF_TEXT = 4.5;
    /** Least contrast of lines and marks. */
    static final double OF_LINES = 3;

    /** Power of the contrast on dark paper over that on white. */
    private static final double GAIN = 1.15;

    private static final double FLARE = 0.05;
    private static final int STEPS = 24;

    private Contrast() {}

    /** From 1, none, to 21, black and white. */
    static double between(Color one, Color other) {
        final double a = luminance(one) + FLARE;
        final double b = luminance(other) + FLARE;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** From 0, black, to 1, white. */
    static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    /** Of a part of sRGB. StrictMath gives the same bits on every machine. */
    private static double linear(int part) {
        final double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    /** A colour for letters on a light ground: the same, or as much darker as it takes to read them. */
    static Color ink(Color color, Color ground) {
        if (between(color, ground) >= OF_TEXT) {
            return color;
        }
        // A little beyond, for the rounding to whole parts.
        return like(color, (luminance(ground) + FLARE) / (1.01 * OF_TEXT) - FLARE);
    }

    /**
     * What a colour on white becomes on dark paper, where it stands out a little more than it did, since light lines look
     * thinner; white becomes the paper.
     */
    static Color dark(Color color) {
        final double ratio = StrictMath.pow(between(color, Color.WHITE), GAIN);
        return ratio == 1 ? DARK_PAPER : like(color, Math.min(1, ratio * (luminance(DARK_PAPER) + FLARE) - FLARE));
    }

    /** A colour of the same hue and saturation with a luminance of its own, found by halving. */
    private static Color like(Color color, double luminance) {
        final double[] hsl = hsl(color);
        double low = 0;
        double high = 1;
        for (int i = 0; i < STEPS; i++) {
            final double middle = (low + high) / 2;
            if (luminance(rgb(hsl[0], hsl[1], middle)) < luminance) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return rgb(hsl[0], hsl[1], high);
    }

    /** Hue in sixths of the circle, saturation and lightness from 0 to 1 (CSS Color 4, section 7). */
    private static double[] hsl(Color color) {
        final double r = color.getRed() / 255.0;
        final double g = color.getGreen() / 255.0;
        final double b = color.getBlue() / 255.0;
        final double most = Math.max(r, Math.max(g, b));
        final double least = Math.min(r, Math.min(g, b));
        final double span = most - least;
        final double lightness = (most + least) / 2;
        if (span == 0) {
            return new double[] {0, 0, lightness};
        }
        final double hue;
        if (most == r) {
            hue = (g - b) / span + 6;
        } else {
            hue = most == g ? (b - r) / span + 2 : (r - g) / span + 4;
        }
        return new double[] {hue % 6, span / (1 - Math.abs(2 * lightness - 1)), lightness};
    }

    private static Color rgb(double hue, double saturation, double lightness) {
        final double reach = saturation * Math.min(lightness, 1 - lightness);
        final ToDoubleFunction<Double> part = from -> {
            final double place = (from + 2 * hue) % 12;
            return lightness - reach * Math.max(-1, Math.min(Math.min(place - 3, 9 - place), 1));
        };
        return new Color(
                whole(part.applyAsDouble(0.0)), whole(part.applyAsDouble(8.0)), whole(part.applyAsDouble(4.0)));
    }

    private static int whole(double share) {
        return (int) Math.round(255 * Math.max(0, Math.min(1, share)));
    }
}
