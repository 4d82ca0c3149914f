package space.apophis.ephemeris;

/**
 * Barycentric ICRF states of the major bodies at one instant, in the order of {@link Body}, three numbers each. A
 * work space that is filled again and again: every thread has its own.
 */
public final class BodyStates {

    /** m. */
    public final double[] position = new double[3 * Body.COUNT];

    /** m/s (TDB seconds). */
    public final double[] velocity = new double[3 * Body.COUNT];

    /** m/s^2. */
    public final double[] acceleration = new double[3 * Body.COUNT];

    /** Where the series last summed stands. */
    final Granule granule = new Granule();
}
