package space.apophis.transfer.optimisation;

/**
 * Solution of an {@link ElasticProgramme}.
 *
 * @param step p, within the box
 * @param multipliers one per row: within the price either way for an equality, from zero to the price for an inequality
 * @param iterations of the interior-point method
 * @param solved whether the conditions of optimality are met to about nine digits
 */
record QuadraticStep(double[] step, double[] multipliers, int iterations, boolean solved) {}
