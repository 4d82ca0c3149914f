package space.apophis.study.deflection;

import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.VirtualImpactorResult;

/**
 * A made-up impactor in the place of the asteroid of a scenario.
 *
 * @param input to be flown
 * @param result what was made up; null where the true orbit is flown
 */
public record VirtualImpactor(StudyInput input, VirtualImpactorResult result) {

    /** Of a scenario; itself where it asks for none. */
    public static VirtualImpactor of(StudyInput input, SolarSystem solarSystem, Progress progress) {
        return new VirtualImpactor(input, null);
    }
}
