package space.apophis.study.result;

/** From the least to the greatest that a quantity is. */
public record Extent(double least, double greatest) {

    public Extent {
        Required.ordered("greatest", least, greatest);
    }
}
