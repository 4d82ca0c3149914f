package space.apophis.study.result;

import java.util.List;

/**
 * Where a spacecraft is at any instant from its launch to its end, to 1 m: stretches of heliocentric states, ICRF axes, closer
 * together where the path bends. Between two states Hermite's polynomial of degree {@link #DEGREE} holds, through two states
 * and their velocities on either side, or the nearest four at the ends of a stretch. A stretch ends where thrust begins, ends
 * or turns, or an impulse is given, and the next begins at the same place and instant.
 *
 * @param stretches in order, of eight states at least
 */
public record PathResult(List<List<StateSample>> stretches) {

    /** Of the polynomials. */
    public static final int DEGREE = 7;

    public PathResult {
        StateSample last = null;
        for (List<StateSample> stretch : stretches) {
            if (stretch.size() < 2) {
                throw new IllegalArgumentException("a stretch of a path needs two states at least");
            }
            if (last != null && stretch.get(0).secondsTdb() != last.secondsTdb()) {
                throw new IllegalArgumentException("a stretch of a path needs to begin where the one before it ends");
            }
            last = stretch.get(0);
            for (StateSample state : stretch.subList(1, stretch.size())) {
                if (!(state.secondsTdb() > last.secondsTdb())) {
                    throw new IllegalArgumentException("a state of a path is not later than the one before it");
                }
                last = state;
            }
        }
        stretches = List.copyOf(stretches);
    }
}
