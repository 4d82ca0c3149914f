package space.apophis.transfer.legs;

/**
 * A point that a search has come to.
 *
 * @param point values of {@link LegVariables}
 * @param cost m/s, with what broken limits count
 */
record LegTrial(double[] point, double cost) {

    LegTrial {
        point = point.clone();
    }

    @Override
    public double[] point() {
        return point.clone();
    }
}
