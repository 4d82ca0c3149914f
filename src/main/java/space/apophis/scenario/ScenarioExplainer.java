package space.apophis.scenario;

/** Temporary. */
public final class ScenarioExplainer {
    private ScenarioExplainer() {}

    public static String explain(Scenario s, BodySpec b) {
        return s.toString();
    }
}
