package space.apophis.study.result;

/**
 * A line of a budget of delta v. Percentiles do not add up: those of the total are of the sums, sample by sample.
 *
 * @param line what it stands for
 * @param cost delta v
 * @param propellant by the rocket equation after the deterministic part; of that and of the total all of it
 * @param source of its figures
 */
public record BudgetLineResult(
        BudgetLine line, @Flat CostPercentiles cost, @Flat PropellantPercentiles propellant, String source) {

    public BudgetLineResult {
        Required.present("line", line);
        Required.present("source", source);
    }
}
