package space.apophis.chart.paper;

import java.awt.Color;
import java.awt.Paint;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.PaintScale;

/**
 * Colours for bands of a number, light for little and dark for much, each band darker than the one before so that the
 * order is seen with any colour vision and in grey. From pale yellow by green to blue: dark lines are read on all of
 * it.
 *
 * @param lowest where the first band begins
 * @param step width of each
 * @param bands how many; the last has no end
 */
public record BandScale(double lowest, double step, int bands) implements PaintScale {

    private static final double[][] ANCHORS = {{255, 243, 176}, {140, 197, 180}, {74, 127, 181}};

    /** About as many bands. */
    private static final int WANTED = 13;

    public BandScale {
        if (!(step > 0) || bands < 1) {
            throw new IllegalArgumentException("bands of width " + step + ", " + bands + " of them");
        }
    }

    /**
     * Bands of whole steps for the values of a field, of which there is at least one.
     *
     * @param end about where the last band begins: what is dearer than anyone would pay would take the colours from
     *     where the differences matter
     */
    public static BandScale of(GridField field, double end) {
        double least = field.least();
        double most = Math.max(Math.min(end, field.quantile(1)), least + 1e-3 * Math.max(1, Math.abs(least)));
        double step = Numbers.step(most - least, WANTED);
        double lowest = step * Math.floor(least / step);
        return new BandScale(lowest, step, 1 + (int) Math.ceil((most - lowest) / step - 1e-9));
    }

    /** Where a band begins. */
    public double from(int band) {
        return lowest + band * step;
    }

    /** The beginnings of all bands but the first, which are lines on a map. */
    public double[] levels() {
        return IntStream.range(1, bands).mapToDouble(this::from).toArray();
    }

    /** The colour of a band. */
    public Color color(int band) {
        double place = bands == 1 ? 0 : (ANCHORS.length - 1.0) * band / (bands - 1);
        int low = Math.min((int) place, ANCHORS.length - 2);
        int[] mixed = new int[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = (int) Math.round(ANCHORS[low][i] + (place - low) * (ANCHORS[low + 1][i] - ANCHORS[low][i]));
        }
        return new Color(mixed[0], mixed[1], mixed[2]);
    }

    @Override
    public double getLowerBound() {
        return lowest;
    }

    /** The end of the last band on a legend; values beyond it are in that band all the same. */
    @Override
    public double getUpperBound() {
        return from(bands);
    }

    /** A legend asks for the beginnings of bands, give or take a rounding. */
    @Override
    public Paint getPaint(double value) {
        return FixedColor.of(color((int) Math.max(0, Math.min(bands - 1, Math.floor((value - lowest) / step + 1e-3)))));
    }
}
