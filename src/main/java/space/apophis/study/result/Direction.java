package space.apophis.study.result;

/** A unit vector, ICRF axes. */
public record Direction(double x, double y, double z) {

    public Direction {
        if (!(Math.abs(x * x + y * y + z * z - 1) < 1e-9)) {
            throw new ResultFault("x", "must with y and z be a vector of length 1");
        }
    }
}
