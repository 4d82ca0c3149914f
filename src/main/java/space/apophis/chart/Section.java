package space.apophis.chart;

/** The section of a result that a figure is about. */
public enum Section {
    PASSES,
    SIGHTING,
    UNCERTAINTY,
    LAUNCH_PERIOD,
    TRAJECTORIES,
    NEARBY,
    TIMELINE
}
