/**
 * Smooth non-linear programmes with analytic derivatives: what one is, and its solution by a sequence of quadratic
 * ones. It knows nothing of flight; transfers with low thrust are posed in its terms.
 */
package space.apophis.transfer.optimisation;
