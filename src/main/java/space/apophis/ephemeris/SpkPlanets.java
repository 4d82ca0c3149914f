package space.apophis.ephemeris;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import space.apophis.ephemeris.spk.SpkKernel;
import space.apophis.ephemeris.spk.SpkPolynomials;
import space.apophis.ephemeris.spk.SpkSegment;
import space.apophis.job.InputFault;

/**
 * Planets and Moon of an SPK kernel, brought into the layout of JPL's DE files. JPL makes its kernels from those
 * files, interval by interval, so the coefficients are copied as they are; only the Moon from Earth is the difference
 * of two sets, since a kernel has both from their barycentre.
 */
final class SpkPlanets {

    private static final double DAY = 86400.0;
    private static final double J2000 = 2451545.0;

    private static final int BARYCENTRE = 0;
    private static final int EARTH_MOON_BARYCENTRE = 3;
    private static final int MOON = 301;
    private static final int EARTH = 399;

    /** Targets of the items of a DE file before the Moon: barycentres of the planets, which are 1 to 9. */
    private static final int PLANETS = 9;

    private static final int SUN = 10;

    /** The longest block of JPL's files: DE406 has 64 days. */
    private static final double LONGEST_BLOCK = 64.0;

    private static final Pattern NUMBER = Pattern.compile("DE-?0*(?<number>[1-9]\\d{2,3})");

    private final String name;
    private final List<SpkPolynomials> items;
    private final SpkPolynomials earth;
    private final int number;
    private final double block;
    private final double start;
    private final int blocks;

    /**
     * Reads the directories of the segments that are needed and finds the blocks that all of them cover.
     *
     * @param name of the file, for faults
     * @throws InputFault if one is missing, there are two of one body, or the intervals are not those of a DE file
     */
    SpkPlanets(String name, SpkKernel kernel) {
        this.name = name;
        this.items = new ArrayList<>();
        for (int planet = 1; planet <= PLANETS; planet++) {
            items.add(only(kernel, planet, BARYCENTRE));
        }
        items.add(only(kernel, MOON, EARTH_MOON_BARYCENTRE));
        items.add(only(kernel, SUN, BARYCENTRE));
        this.earth = only(kernel, EARTH, EARTH_MOON_BARYCENTRE);
        this.number = number(items.get(0).segment().title());
        final SpkPolynomials moon = items.get(DeLayout.MOON);
        if (earth.first() != moon.first()
                || earth.interval() != moon.interval()
                || earth.coefficients() != moon.coefficients()) {
            throw fault("its intervals of Earth and Moon differ");
        }
        SpkPolynomials longest = items.get(0);
        for (SpkPolynomials item : items) {
            longest = item.interval() > longest.interval() ? item : longest;
        }
        this.block = longest.interval() / DAY;
        if (!(block >= 1.0 && block <= LONGEST_BLOCK)) {
            throw fault("its longest interval is " + block + " days, where 1 to " + LONGEST_BLOCK + " are read");
        }
        double from = KeptYears.START;
        double to = KeptYears.END;
        for (SpkPolynomials item : withEarth()) {
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
            throw fault("its segments have no block of " + block + " days in common, or " + KeptYears.NOTHING);
        }
    }

    /** Whether a kernel is of planets at all: whether it has one of the segments needed. */
    static boolean isIn(SpkKernel kernel) {
        return kernel.segments().stream().anyMatch(SpkPlanets::isNeeded);
    }

    /** Whether a kernel has every segment needed. */
    static boolean areAllIn(SpkKernel kernel) {
        return kernel.segments().stream()
                        .filter(SpkPlanets::isNeeded)
                        .map(SpkSegment::target)
                        .distinct()
                        .count()
                == PLANETS + 3;
    }

    private static boolean isNeeded(SpkSegment segment) {
        return segment.centre() == BARYCENTRE && segment.target() >= 1 && segment.target() <= SUN
                || segment.centre() == EARTH_MOON_BARYCENTRE && (segment.target() == MOON || segment.target() == EARTH);
    }

    private SpkPolynomials only(SpkKernel kernel, int target, int centre) {
        final List<SpkSegment> found = kernel.segments().stream()
                .filter(segment -> segment.target() == target && segment.centre() == centre)
                .toList();
        if (found.size() != 1) {
            throw fault(found.size() + " segments of body " + target + " from " + centre
                    + ", where a kernel of planets and Moon such as de440s.bsp has one");
        }
        return found.get(0).polynomials();
    }

    private List<SpkPolynomials> withEarth() {
        final List<SpkPolynomials> all = new ArrayList<>(items);
        all.add(earth);
        return all;
    }

    /** A block holds a whole number of intervals, and they start with it. */
    private void requireNested(SpkPolynomials item, SpkPolynomials longest) {
        final double granules = longest.interval() / item.interval();
        final double offset = (item.first() - longest.first()) / item.interval();
        if (granules != Math.rint(granules)
                || granules > DeLayout.MOST_GRANULES
                || offset != Math.rint(offset)
                || item.first() / DAY * 2.0 != Math.rint(item.first() / DAY * 2.0)) {
            throw fault("the intervals of body " + item.segment().target() + " do not fit into blocks of " + block
                    + " days as those of JPL's planetary kernels do");
        }
    }

    private static int number(String title) {
        final Matcher matcher = NUMBER.matcher(title);
        return matcher.find() ? Integer.parseInt(matcher.group("number")) : 1;
    }

    private static double julianDate(double seconds) {
        return J2000 + seconds / DAY;
    }

    /** Number of the DE file it was made from; 1 where its segments do not say. */
    int number() {
        return number;
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
            throw fault("blocks of " + length + " numbers, fewer than any JPL planetary kernel has");
        }
        final double[] data = new double[Math.multiplyExact(blocks, length)];
        for (int at = 0; at < data.length; at += length) {
            data[at] = start + at / length * block;
            data[at + 1] = data[at] + block;
        }
        for (int item = 0; item < items.size(); item++) {
            copy(items.get(item), layout.get(item), data, length);
        }
        final Map<String, Double> values = new LinkedHashMap<>(constants.constants());
        values.put("EMRAT", separateMoon(layout.get(DeLayout.MOON), data, length));
        final String title = String.format(Locale.ROOT, "SPK %s, constants of %s", titleOfSegment(), source);
        return new DeFile(
                new DeHeader(
                        List.of(title, "Start: JED " + start + " TDB", "Final: JED " + (start + days()) + " TDB"),
                        start,
                        start + days(),
                        block,
                        number,
                        layout,
                        values),
                data);
    }

    private String titleOfSegment() {
        final String title = items.get(0).segment().title();
        return title.isEmpty() ? "without a name" : title;
    }

    private List<DeLayout> layout() {
        final List<DeLayout> layout = new ArrayList<>();
        int next = 3;
        for (int item = 0; item < DeLayout.ITEMS; item++) {
            final boolean absent = item >= items.size();
            final DeLayout entry = absent
                    ? new DeLayout(next, 0, 0)
                    : new DeLayout(next, items.get(item).coefficients(), (int)
                            Math.rint(block * DAY / items.get(item).interval()));
            layout.add(entry);
            next += entry.size(item);
        }
        return layout;
    }

    private void copy(SpkPolynomials item, DeLayout entry, double[] data, int length) {
        final int first = (int) Math.rint((start - julianDate(item.first())) * DAY / item.interval());
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
        final int first = (int) Math.rint((start - julianDate(earth.first())) * DAY / earth.interval());
        final double[] opposite = new double[3 * entry.coefficients()];
        double product = 0.0;
        double square = 0.0;
        for (int granule = 0; granule < blocks * entry.granules(); granule++) {
            earth.copy(first + granule, opposite, 0);
            final int at = place(entry, granule, length);
            for (int i = 0; i < opposite.length; i++) {
                product -= opposite[i] * data[at + i];
                square += opposite[i] * opposite[i];
                data[at + i] -= opposite[i];
            }
        }
        final double ratio = product / square;
        if (!(ratio > 80.0 && ratio < 82.0)) {
            throw fault("the Moon is " + ratio + " times as far from the barycentre as Earth");
        }
        return ratio;
    }

    private InputFault fault(String what) {
        return new InputFault(name + ": " + what + "; replace this file or take it away");
    }
}
