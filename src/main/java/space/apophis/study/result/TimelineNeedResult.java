package space.apophis.study.result;

/**
 * An event that another waits for.
 *
 * @param needed id of the system that is needed
 * @param neededEvent id of its event
 * @param waiting id of the system that needs it
 * @param waitingEvent id of its event
 * @param together whether the two are one, as a shared launch
 */
public record TimelineNeedResult(
        String needed, String neededEvent, String waiting, String waitingEvent, boolean together) {}
