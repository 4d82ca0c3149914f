package space.apophis.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.util.FastMath;
import space.apophis.encounter.LineFlight.ReturnPoint;

/**
 * A stretch of the line of variations whose ends come back on either side of Earth: some orbit between them comes back to it. It
 * is narrowed as Chandrupatla (1997, Advances in Engineering Software 28, 145) narrows the bracket of a root: by inverse quadratic
 * interpolation of zeta at the return where the last three points allow it, by halves elsewhere; the first time along the chord.
 *
 * @param years of Earth until the return
 * @param newest end, in the order in which they were flown
 * @param opposite end
 * @param former the point that gave way to the newest; null before the first
 */
record ReturnBracket(int years, ReturnPoint newest, ReturnPoint opposite, ReturnPoint former) {

    static ReturnBracket of(int years, ReturnPoint before, ReturnPoint after) {
        return new ReturnBracket(years, before, after, null);
    }

    /** Neighbours whose returns lie on either side of Earth; a point without a return parts its neighbours. */
    static List<ReturnBracket> among(List<Optional<ReturnPoint>> returns, int years) {
        final List<ReturnBracket> brackets = new ArrayList<>();
        for (int i = 1; i < returns.size(); i++) {
            final Optional<ReturnPoint> before = returns.get(i - 1);
            final Optional<ReturnPoint> after = returns.get(i);
            if (before.isPresent()
                    && after.isPresent()
                    && before.get().returnZeta() * after.get().returnZeta() <= 0.0) {
                brackets.add(of(years, before.get(), after.get()));
            }
        }
        return brackets;
    }

    /** Time ahead to fly next, between both ends, s. */
    double guess() {
        return newest.ahead() + share() * (opposite.ahead() - newest.ahead());
    }

    private double share() {
        final double a = newest.returnZeta();
        final double b = opposite.returnZeta();
        if (former == null) {
            return a / (a - b);
        }
        final double c = former.returnZeta();
        final double place = (newest.ahead() - opposite.ahead()) / (former.ahead() - opposite.ahead());
        final double height = (a - b) / (c - b);
        if (height * height < place && (1.0 - height) * (1.0 - height) < 1.0 - place) {
            final double reach = (former.ahead() - newest.ahead()) / (opposite.ahead() - newest.ahead());
            return a / (b - a) * c / (b - c) + reach * a / (c - a) * b / (c - b);
        }
        return 0.5;
    }

    /** The stretch that is left when a point between has come back. */
    ReturnBracket narrowed(ReturnPoint point) {
        return point.returnZeta() * newest.returnZeta() > 0.0
                ? new ReturnBracket(years, point, opposite, newest)
                : new ReturnBracket(years, point, newest, opposite);
    }

    /** How zeta at the return goes with zeta at the first pass, about the newest end. */
    double slope() {
        final ReturnPoint near = former == null
                        || FastMath.abs(opposite.zeta() - newest.zeta()) < FastMath.abs(former.zeta() - newest.zeta())
                ? opposite
                : former;
        return (near.returnZeta() - newest.returnZeta()) / (near.zeta() - newest.zeta());
    }
}
