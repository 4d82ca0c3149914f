package space.apophis.study.result;

/**
 * A pass that a scenario names beside the one that it is about.
 *
 * @param body upper-case name, "EARTH", "MOON", ...
 * @param approach null where none is within the limit
 */
public record OtherEncounterResult(String body, @Nullable CloseApproachResult approach) {

    public OtherEncounterResult {
        Required.present("body", body);
    }
}
