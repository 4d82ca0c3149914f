package space.apophis.ephemeris;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import space.apophis.ephemeris.DeHeader.DeLayout;
import space.apophis.ephemeris.spk.SpkKernel;
import space.apophis.ephemeris.spk.SpkSegment;
import space.apophis.job.InputFault;

/**
 * Sun, planets and Moon of an SPK kernel.
 *
 * @param name of the file, for faults
 * @param number of the DE file it was made from; 0 where neither its segments nor its comment say
 * @param items in the order of a DE file, with the Moon from its barycentre with Earth
 * @param earth from that barycentre
 */
record SpkPlanets(String name, int number, List<SpkSeries> items, SpkSeries earth) {

    private static final int BARYCENTRE = 0;
    private static final int EARTH_MOON_BARYCENTRE = 3;
    private static final int MOON = 301;
    private static final int EARTH = 399;

    /** The barycentres of the planets are 1 to 9. */
    private static final int PLANETS = 9;

    private static final int SUN = 10;

    /** Segments of an excerpt may have another first letter: XE-0440LE-0440 for DE-0440LE-0440. */
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]E-?0*(?<number>[1-9]\\d{2,3})(?!\\d)");

    SpkPlanets {
        items = List.copyOf(items);
        final SpkSeries moon = items.get(DeLayout.MOON);
        if (earth.interval() != moon.interval() || earth.coefficients() != moon.coefficients()) {
            throw fault(name, "its intervals of Earth and Moon differ");
        }
    }

    /**
     * Finds the segments needed and reads their directories.
     *
     * @param name of the file, for faults
     * @throws InputFault if one is missing, of another type or corrupt, or those of one body do not fit together
     */
    static SpkPlanets of(String name, SpkKernel kernel) {
        final List<SpkSeries> items = new ArrayList<>();
        for (int planet = 1; planet <= PLANETS; planet++) {
            items.add(series(name, kernel, planet, BARYCENTRE));
        }
        items.add(series(name, kernel, MOON, EARTH_MOON_BARYCENTRE));
        items.add(series(name, kernel, SUN, BARYCENTRE));
        return new SpkPlanets(name, number(kernel), items, series(name, kernel, EARTH, EARTH_MOON_BARYCENTRE));
    }

    private static SpkSeries series(String name, SpkKernel kernel, int target, int centre) {
        final List<SpkSegment.Polynomials> found = kernel.segments().stream()
                .filter(segment -> segment.target() == target && segment.centre() == centre)
                .map(SpkSegment::polynomials)
                .toList();
        if (found.isEmpty()) {
            throw fault(
                    name,
                    "0 segments of body " + target + " from " + centre
                            + ", where a kernel of planets and Moon such as de440s.bsp has one");
        }
        return new SpkSeries(found);
    }

    private static int number(SpkKernel kernel) {
        return Stream.concat(
                        kernel.segments().stream().filter(SpkPlanets::isNeeded).map(SpkSegment::title),
                        Stream.of(kernel.comment()))
                .map(NUMBER::matcher)
                .filter(Matcher::find)
                .map(found -> Integer.parseInt(found.group("number")))
                .findFirst()
                .orElse(0);
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

    /** All of them, Earth the last. */
    List<SpkSeries> all() {
        final List<SpkSeries> all = new ArrayList<>(items);
        all.add(earth);
        return all;
    }

    /** What the kernel calls itself: the name of its first segment. */
    String title() {
        final String title = items.get(0).parts().get(0).segment().title();
        return title.isEmpty() ? "without a name" : title;
    }

    InputFault fault(String what) {
        return fault(name, what);
    }

    private static InputFault fault(String name, String what) {
        return new InputFault(name + ": " + what + "; replace this file or take it away");
    }
}
