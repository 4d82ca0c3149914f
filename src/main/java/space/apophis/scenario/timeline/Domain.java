package space.apophis.scenario.timeline;

/** Fields of cooperation, in the order in which a timeline shows them. */
public enum Domain {
    PLANETARY_DEFENCE("planetary-defence"),
    EARTH_OBSERVATION("earth-observation"),
    ORBIT_AND_EXPLORATION("orbit-and-exploration"),
    SPACE_SCIENCE("space-science"),
    LAUNCHERS("launchers"),
    GOVERNANCE("governance");

    private final String word;

    Domain(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
