package space.apophis.transfer.optimisation;

/**
 * A craft brought from rest to rest over a distance in space free of forces, with the least fuel: the double integrator
 * in three dimensions, with an impulse in the middle of each segment as in the transcription of Sims and Flanagan.
 * Variables are the thrusts u_k, three per segment, |u_k| &lt;= 1; the objective is dt sum (sqrt(|u_k|^2 + e^2) - e), which
 * tends to the fuel as e goes to zero.
 *
 * <p>Closed forms. The part of a thrust across the way only costs, so all thrust lies along it. In the continuous limit
 * and e = 0 full thrust for tau at either end goes tau (T - tau) far, so that tau = (T - sqrt(T^2 - 4 D)) / 2 and the
 * fuel is 2 tau. With segments and e = 0 a linear programme is left, whose optimum fills pairs of segments from the
 * ends: a pair at t_k and T - t_k goes dt (T - 2 t_k) far at full thrust. With e > 0 the optimality conditions of the
 * separable convex problem say u_k = e p_k / sqrt(1 - p_k^2), or 1 if that is more, with p_k = m (T - 2 t_k), and m
 * is found from the distance.
 */
record RestToRest(int segments, double duration, double[] way, double smoothing) implements NonlinearProgramme {

    @Override
    public int variables() {
        return 3 * segments;
    }

    @Override
    public int equalities() {
        return 6;
    }

    @Override
    public int inequalities() {
        return segments;
    }

    @Override
    public double[] lower() {
        return TestExample.all(variables(), -1);
    }

    @Override
    public double[] upper() {
        return TestExample.all(variables(), 1);
    }

    @Override
    public void evaluate(double[] x, Evaluation into) {
        double dt = duration / segments;
        double fuel = 0;
        for (int axis = 0; axis < 3; axis++) {
            into.equalities()[axis] = -way[axis];
        }
        for (int k = 0; k < segments; k++) {
            double square = 0;
            double toGo = duration - middle(k);
            for (int axis = 0; axis < 3; axis++) {
                int i = 3 * k + axis;
                square += x[i] * x[i];
                into.equalities()[axis] += dt * toGo * x[i];
                into.equalities()[3 + axis] += dt * x[i];
                into.equalityJacobian()[axis][i] = dt * toGo;
                into.equalityJacobian()[3 + axis][i] = dt;
                into.inequalityJacobian()[k][i] = 2 * x[i];
            }
            into.inequalities()[k] = square - 1;
            double length = Math.sqrt(square + smoothing * smoothing);
            fuel += dt * (length - smoothing);
            for (int axis = 0; axis < 3; axis++) {
                into.gradient()[3 * k + axis] = dt * x[3 * k + axis] / length;
            }
        }
        into.objective(fuel);
    }

    /** Fuel in the continuous limit. */
    double continuousFuel() {
        return duration - Math.sqrt(duration * duration - 4 * distance());
    }

    /** Fuel with segments and no smoothing. */
    double segmentedFuel() {
        double dt = duration / segments;
        double left = distance();
        double fuel = 0;
        for (int k = 0; left > 0; k++) {
            double gain = dt * (duration - 2 * middle(k));
            double share = Math.min(1, left / gain);
            fuel += 2 * dt * share;
            left -= share * gain;
        }
        return fuel;
    }

    /** The objective at the optimum, with segments and smoothing. */
    double optimum() {
        double low = 0;
        double high = 1e6;
        for (int i = 0; i < 200; i++) {
            double middle = 0.5 * (low + high);
            if (reached(middle) < distance()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double dt = duration / segments;
        double sum = 0;
        for (int k = 0; k < segments / 2; k++) {
            sum += 2 * dt * (Math.hypot(thrust(low, k), smoothing) - smoothing);
        }
        return sum;
    }

    private double reached(double multiplier) {
        double dt = duration / segments;
        double sum = 0;
        for (int k = 0; k < segments / 2; k++) {
            sum += dt * (duration - 2 * middle(k)) * thrust(multiplier, k);
        }
        return sum;
    }

    private double thrust(double multiplier, int k) {
        double p = multiplier * (duration - 2 * middle(k));
        return p * p * (1 + smoothing * smoothing) >= 1 ? 1 : smoothing * p / Math.sqrt(1 - p * p);
    }

    private double middle(int k) {
        return (k + 0.5) * duration / segments;
    }

    private double distance() {
        return Math.sqrt(Vectors.dot(way, way));
    }
}
