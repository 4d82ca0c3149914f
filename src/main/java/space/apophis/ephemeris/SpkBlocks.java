package space.apophis.ephemeris;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import space.apophis.ephemeris.DeHeader.DeLayout;
import space.apophis.job.InputFault;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * The blocks of a JPL DE file that the segments of an SPK kernel fill. JPL makes its kernels from those files, interval
 * by interval, so the coefficients are copied as they are; only the Moon from Earth is the difference of two sets,
 * since a kernel has both from their barycentre.
 */
final class SpkBlocks {

    /** The longest block of JPL's files: DE406 has 64 days. */
    private static final double LONGEST_BLOCK = 64.0;

    /** The years kept of DE440 are 3 million numbers. Segments that overlap could make more of a file than it has. */
    private static final long MOST_NUMBERS = 1L << 26;

    private final SpkPlanets planets;
    private final double block;
    private final double origin;
    private final int blocks;
    private final double start;
    private final double end;

    /**
     * Finds the span of the years that are kept that all bodies cover, and its blocks, of which the first and the last
     * may not be whole.
     *
     * @throws InputFault if there is none, or the intervals do not nest as those of a DE file
     */
    SpkBlocks(SpkPlanets planets) {
        this.planets = planets;
        SpkSeries longest = planets.items().get(0);
        for (SpkSeries item : planets.items()) {
            longest = item.interval() > longest.interval() ? item : longest;
        }
        this.block = longest.interval() / Unit.DAY;
        if (!(block >= 1.0 && block <= LONGEST_BLOCK)) {
            throw planets.fault(
                    "its longest interval is " + block + " days, where 1 to " + LONGEST_BLOCK + " are read");
        }
        double from = DeFile.seconds(DeFile.KEPT_FROM);
        double to = DeFile.seconds(DeFile.KEPT_TO);
        for (SpkSeries item : planets.all()) {
            requireNested(item, longest);
            from = Math.max(from, item.start());
            to = Math.min(to, item.end());
        }
        if (!(to > from)) {
            throw planets.fault("its segments have no time in common, or " + DeFile.NOTHING_KEPT);
        }
        this.start = from;
        this.end = to;
        this.origin = longest.first() + longest.interval() * Math.floor((from - longest.first()) / longest.interval());
        this.blocks = (int) Math.ceil((to - origin) / longest.interval());
    }

    /** A block holds a whole number of intervals, and they start with it. */
    private void requireNested(SpkSeries item, SpkSeries longest) {
        final double granules = longest.interval() / item.interval();
        final double offset = (item.first() - longest.first()) / item.interval();
        if (granules != Math.rint(granules)
                || granules > DeLayout.MOST_GRANULES
                || offset != Math.rint(offset)
                || item.first() / Unit.DAY * 2.0 != Math.rint(item.first() / Unit.DAY * 2.0)) {
            throw planets.fault("the intervals of body " + item.target() + " do not fit into blocks of " + block
                    + " days as those of JPL's planetary kernels do");
        }
    }

    private static double julianDate(double seconds) {
        return Epoch.J2000_JULIAN_DATE + seconds / Unit.DAY;
    }

    /** Days covered. */
    double days() {
        return (end - start) / Unit.DAY;
    }

    /**
     * The content in the layout of a DE file.
     *
     * @param constants header whose constants are taken, since a kernel has none: all but the ratio of the masses of
     *     Earth and Moon, which is that of their distances from their barycentre
     * @param source where those constants come from, in words
     */
    DeFile toDeFile(DeHeader constants, String source) {
        final List<DeLayout> layout = layout();
        final int length = layout.get(DeLayout.NUTATIONS).first() - 1;
        if (length * Double.BYTES < DeHeader.LENGTH
                || length < constants.constants().size()) {
            throw planets.fault("blocks of " + length + " numbers, fewer than any JPL planetary kernel has");
        }
        if ((long) blocks * length > MOST_NUMBERS) {
            throw planets.fault(blocks + " blocks of " + length + " numbers, more than any JPL planetary kernel has");
        }
        final double[] data = new double[blocks * length];
        final double first = julianDate(origin);
        for (int at = 0; at < data.length; at += length) {
            data[at] = first + at / length * block;
            data[at + 1] = data[at] + block;
        }
        for (int item = 0; item < planets.items().size(); item++) {
            copy(planets.items().get(item), layout.get(item), data, length);
        }
        final Map<String, Double> values = new LinkedHashMap<>(constants.constants());
        values.put("EMRAT", separateMoon(layout.get(DeLayout.MOON), data, length));
        final String title = String.format(Locale.ROOT, "SPK %s, constants of %s", planets.title(), source);
        return new DeFile(
                new DeHeader(
                        List.of(
                                title,
                                "Start: JED " + julianDate(start) + " TDB",
                                "Final: JED " + julianDate(end) + " TDB"),
                        first,
                        first + blocks * block,
                        block,
                        planets.number(),
                        layout,
                        values),
                data,
                start,
                end);
    }

    private List<DeLayout> layout() {
        final List<DeLayout> layout = new ArrayList<>();
        int next = 3;
        for (int item = 0; item < DeLayout.ITEMS; item++) {
            final boolean absent = item >= planets.items().size();
            final DeLayout entry = absent
                    ? new DeLayout(next, 0, 0)
                    : new DeLayout(next, planets.items().get(item).coefficients(), (int) Math.rint(
                            block * Unit.DAY / planets.items().get(item).interval()));
            layout.add(entry);
            next += entry.size(item);
        }
        return layout;
    }

    private void copy(SpkSeries item, DeLayout entry, double[] data, int length) {
        for (int granule = 0; granule < blocks * entry.granules(); granule++) {
            final int at = place(entry, granule, length);
            if (!item.copy(origin + granule * item.interval(), data, at)) {
                Arrays.fill(data, at, at + 3 * entry.coefficients(), Double.NaN);
            }
        }
    }

    private static int place(DeLayout entry, int granule, int length) {
        return granule / entry.granules() * length
                + entry.first()
                - 1
                + granule % entry.granules() * 3 * entry.coefficients();
    }

    /** Makes the Moon from the barycentre the Moon from Earth, and returns the ratio of their distances from it. */
    private double separateMoon(DeLayout entry, double[] data, int length) {
        final double[] opposite = new double[3 * entry.coefficients()];
        double product = 0.0;
        double square = 0.0;
        for (int granule = 0; granule < blocks * entry.granules(); granule++) {
            final int at = place(entry, granule, length);
            if (!planets.earth().copy(origin + granule * planets.earth().interval(), opposite, 0)
                    || Double.isNaN(data[at])) {
                Arrays.fill(data, at, at + opposite.length, Double.NaN);
                continue;
            }
            for (int i = 0; i < opposite.length; i++) {
                product -= opposite[i] * data[at + i];
                square += opposite[i] * opposite[i];
                data[at + i] -= opposite[i];
            }
        }
        final double ratio = product / square;
        if (!(ratio > 80.0 && ratio < 82.0)) {
            throw planets.fault("the Moon is " + ratio + " times as far from the barycentre as Earth");
        }
        return ratio;
    }
}
