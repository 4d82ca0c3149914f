package space.apophis.study.result;

/**
 * A quaternion by Hamilton, w + xi + yj + zk, of length 1: v becomes q v q*.
 *
 * @param w its real part
 */
public record Attitude(double w, double x, double y, double z) {

    public Attitude {
        if (!(Math.abs(w * w + x * x + y * y + z * z - 1) < 1e-9)) {
            throw new ResultFault("w", "must with x, y and z be a quaternion of length 1");
        }
    }
}
