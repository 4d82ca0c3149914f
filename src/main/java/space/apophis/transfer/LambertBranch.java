package space.apophis.transfer;

/**
 * Which of the arcs that solve one Lambert problem: by its whole revolutions and, where there is at least one, by its
 * path. With M revolutions there are two arcs; the low path has the larger x of Izzo (2015), the high path the smaller.
 *
 * @param revolutions whole revolutions before the last, at least 0
 * @param path LOW where there are no whole revolutions, for there is but one arc
 */
public record LambertBranch(int revolutions, Path path) {

    /** The two arcs of one number of revolutions. */
    public enum Path {
        LOW,
        HIGH
    }

    public LambertBranch {
        if (revolutions < 0 || (revolutions == 0 && path != Path.LOW)) {
            throw new IllegalArgumentException("no Lambert arc has " + revolutions + " revolutions, path " + path);
        }
    }

    /** How many arcs there are with up to so many revolutions. */
    public static int count(int maximumRevolutions) {
        return 2 * maximumRevolutions + 1;
    }

    /** The arc of a place in the order 0, 1 low, 1 high, 2 low, ... */
    public static LambertBranch of(int index) {
        return new LambertBranch((index + 1) / 2, index % 2 == 0 && index > 0 ? Path.HIGH : Path.LOW);
    }

    /** Its place in the order 0, 1 low, 1 high, 2 low, ... */
    public int index() {
        return revolutions == 0 ? 0 : 2 * revolutions - (path == Path.LOW ? 1 : 0);
    }

    /** For people: "0", "1 low". */
    public String label() {
        return revolutions == 0 ? "0" : revolutions + (path == Path.LOW ? " low" : " high");
    }
}
