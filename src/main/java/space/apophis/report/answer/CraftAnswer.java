package space.apophis.report.answer;

/** Of a scenario that is about a spacecraft of ours. */
sealed interface CraftAnswer extends Answer permits LaunchAnswer, SharedLaunchAnswer, TrajectoryAnswer {

    @Override
    default boolean craftLeads() {
        return true;
    }
}
