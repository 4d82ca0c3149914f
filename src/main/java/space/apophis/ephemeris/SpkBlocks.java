package space.apophis.ephemeris;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import space.apophis.ephemeris.DeHeader.DeLayout;
import space.apophis.ephemeris.spk.SpkSegment;
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
    private final double start;
    private final int blocks;

    /**
     * Finds the blocks of the years that are kept that all segments cover.
     *
     * @throws InputFault if there is none, or the intervals do not nest as those of a DE file
     */
    SpkBlocks(SpkPlanets planets) {
        this.planets = planets;
        SpkSegment.Polynomials longest = planets.items().get(0);
        for (SpkSegment.Polynomials item : planets.items()) {
            longest = item.interval() > longest.interval() ? item : longest;
        }
        this.block = longest.interval() / Unit.DAY;
        if (!(block >= 1.0 && block <= LONGEST_BLOCK)) {
            throw planets.fault(
                    "its longest interval is " + block + " days, where 1 to " + LONGEST_BLOCK + " are read");
        }
        double from = DeFile.KEPT_FROM;
        double to = DeFile.KEPT_TO;
        for (SpkSegment.Polynomials item : planets.all()) {
            requireNested(item, longest);
            from = Math.max(
                    from, julianDate(Math.max(item.first(), item.segment().start())));
            to = Math.min(
                    to,
                    julianDate(Math.min(
                            item.first() + item.records() * item.interval(),
                            item.segment().stop())));
        }
        final double origin = julianDate(longest.first());
        this.start = origin + block * Math.ceil((from - origin) / block);
        this.blocks = (int) Math.floor((to - start) / block);
        if (blocks < 1) {
            throw planets.fault(
                    "its segments have no block of " + block + " days in common, or " + DeFile.NOTHING_KEPT);
        }
    }

    /** A block holds a whole number of intervals, and they start with it. */
    private void requireNested(SpkSegment.Polynomials item, SpkSegment.Polynomials longest) {
        final double granules = longest.interval() / item.interval();
        final double offset = (item.first() - longest.first()) / item.interval();
        if (granules != Math.rint(granules)
                || granules > DeLayout.MOST_GRANULES
                || offset != Math.rint(offset)
                || item.first() / Unit.DAY * 2.0 != Math.rint(item.first() / Unit.DAY * 2.0)) {
            throw planets.fault("the intervals of body " + item.segment().target() + " do not fit into blocks of "
                    + block + " days as those of JPL's planetary kernels do");
        }
    }

    private static double julianDate(double seconds) {
        return Epoch.J2000_JULIAN_DATE + seconds / Unit.DAY;
    }

    /** Days covered. */
    double days() {
        return blocks * block;
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
        for (int at = 0; at < data.length; at += length) {
            data[at] = start + at / length * block;
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
                        List.of(title, "Start: JED " + start + " TDB", "Final: JED " + (start + days()) + " TDB"),
                        start,
                        start + days(),
                        block,
                        planets.number(),
                        layout,
                        values),
                data);
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

    private void copy(SpkSegment.Polynomials item, DeLayout entry, double[] data, int length) {
        final int first = (int) Math.rint((start - julianDate(item.first())) * Unit.DAY / item.interval());
        for (int granule = 0; granule < blocks * entry.granules(); granule++) {
            item.copy(first + granule, data, place(entry, granule, length));
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
        final int first = (int) Math.rint((start - julianDate(planets.earth().first()))
                * Unit.DAY
                / planets.earth().interval());
        final double[] opposite = new double[3 * entry.coefficients()];
        double product = 0.0;
        double square = 0.0;
        for (int granule = 0; granule < blocks * entry.granules(); granule++) {
            planets.earth().copy(first + granule, opposite, 0);
            final int at = place(entry, granule, length);
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
