package space.apophis.study.result;

/**
 * A pass of the craft over a station, cut at the ends of the escort and where the craft stands too near to the Sun.
 *
 * @param station its name
 */
public record LinkWindowResult(String station, When rise, When set) {

    public LinkWindowResult {
        Required.present("station", station);
        Required.present("rise", rise);
        Required.present("set", set);
    }

    /** Length of the pass, h. */
    public double hours() {
        return (set.secondsTdb() - rise.secondsTdb()) / 3600.0;
    }
}
