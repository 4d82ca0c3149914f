package space.apophis.study.result;

/**
 * The same of propellant, kg.
 *
 * @param propellantP50Kg median
 */
public record PropellantPercentiles(double propellantP50Kg, double propellantP95Kg, double propellantP99Kg) {

    public PropellantPercentiles {
        Required.ordered("propellantP95Kg", propellantP50Kg, propellantP95Kg);
        Required.ordered("propellantP99Kg", propellantP95Kg, propellantP99Kg);
    }
}
