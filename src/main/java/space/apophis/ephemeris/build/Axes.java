package space.apophis.ephemeris.build;

/** Right-handed axes about a pole. */
final class Axes {

    private Axes() {}

    /**
     * Fills in two unit vectors across a pole, then the pole: rows of a rotation.
     *
     * @param pole unit vector, not along x
     * @param axes receives nine numbers
     */
    static void aboutPole(double[] pole, double[] axes) {
        final double across = Math.hypot(pole[1], pole[2]);
        // x axis: the part of the frame's x axis across the pole
        axes[0] = across;
        axes[1] = -pole[0] * pole[1] / across;
        axes[2] = -pole[0] * pole[2] / across;
        axes[3] = 0.0;
        axes[4] = pole[2] / across;
        axes[5] = -pole[1] / across;
        axes[6] = pole[0];
        axes[7] = pole[1];
        axes[8] = pole[2];
    }
}
