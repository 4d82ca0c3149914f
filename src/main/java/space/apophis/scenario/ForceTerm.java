package space.apophis.scenario;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import space.apophis.scenario.ForceSpec.EarthPoleName;

/** Terms of the force model beside the Sun's attraction, in the order in which a force ladder adds them by default. */
public enum ForceTerm {
    PLANETS("planets", "planets"),
    MOON("moon", "Moon"),
    PLUTO("pluto", "Pluto"),
    RELATIVITY("relativity", "relativity"),
    EARTH_J2("earthJ2", "Earth's J2"),
    SUN_J2("sunJ2", "Sun's J2"),
    ASTEROIDS("asteroids", "16 asteroids"),
    NON_GRAVITATIONAL("nonGravitational", "A1, A2, A3"),
    EARTH_J3("earthJ3", "Earth's J3"),
    EARTH_J4("earthJ4", "Earth's J4");

    private final String key;
    private final String words;

    ForceTerm(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** A few words for people. */
    public String words() {
        return words;
    }

    /** The Sun's attraction with the given terms and no others, those of Earth's figure about the given pole. */
    public static ForceSpec forces(Collection<ForceTerm> terms, EarthPoleName earthPole) {
        final Set<ForceTerm> on = EnumSet.noneOf(ForceTerm.class);
        on.addAll(terms);
        return new ForceSpec(
                true,
                on.contains(PLANETS),
                on.contains(MOON),
                on.contains(PLUTO),
                on.contains(ASTEROIDS),
                on.contains(RELATIVITY),
                on.contains(EARTH_J2),
                on.contains(EARTH_J3),
                on.contains(EARTH_J4),
                on.contains(SUN_J2),
                on.contains(NON_GRAVITATIONAL),
                earthPole);
    }

    /** The key of {@link ForceSpec} that switches it, which is its name in a file. */
    @Override
    public String toString() {
        return key;
    }
}
