package space.apophis.scenario;

import java.util.List;
import space.apophis.scenario.body.SolutionSpec;
import space.apophis.scenario.deflection.DeflectionSpec;
import space.apophis.scenario.escort.EscortSpec;
import space.apophis.scenario.format.Defaults;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.MissionSpec;
import space.apophis.scenario.mission.ParkedFlybySpec;
import space.apophis.scenario.mission.ReconstructionSpec;
import space.apophis.scenario.mission.SharedLaunchSpec;
import space.apophis.scenario.mission.SpacecraftPathSpec;
import space.apophis.scenario.mission.TrajectorySpec;
import space.apophis.scenario.mission.TransferSpec;
import space.apophis.scenario.timeline.TimelineSectionSpec;

/**
 * One run: which asteroid, how it is propagated, what is looked for and what is written.
 *
 * @param title null where the file has none
 * @param description null where the file has none
 * @param forceLadder null where the file has none
 * @param uncertainty null where the file has none
 * @param transfer null where the file has none
 * @param trajectory null where the file has none
 * @param sharedLaunch null where the file has none
 * @param mission null where the file has none
 * @param parkedFlyby null where the file has none
 * @param escort null where the file has none
 * @param deflection null where the file has none
 */
public record Scenario(
        @Key(
                value = "Name of the scenario and of its output folder; the first key of the file",
                pattern = {Key.NAME, Key.NAME_IN_WORDS},
                example = "apophis-flyby-2029")
        String name,

        @Key(value = "One line for the head of the report", byDefault = Key.ABSENT)
        String title,

        @Key(value = "What the scenario is for, a paragraph for the report", byDefault = Key.ABSENT)
        String description,

        @Key(
                value =
                        "The asteroid: name of a file bodies/NAME.yaml or NAME.yaml beside this one, or in the project's"
                                + " scenarios/bodies/",
                pattern = {Key.NAME, Key.NAME_IN_WORDS},
                example = "apophis")
        String body,

        @Key("How the asteroid is propagated, from the epoch of its orbit solution")
        PropagationSpec propagation,

        @Key(value = "Close approaches to report", byDefault = Defaults.ALL)
        CloseApproachSpec closeApproaches,

        @Key(
                value =
                        "The pass that the report, the charts and the ensemble are about; of several the first, the report has the"
                                + " target plane and the chance of an impact of the others too",
                byDefault = Defaults.ALL,
                single = true)
        List<EncounterSpec> encounter,

        @Key(
                value =
                        "Force ladder: flies the span again with the Sun alone, then with one more term of the force model"
                                + " each time, whatever propagation.forces has on",
                byDefault = Key.ABSENT)
        ForceLadderSpec forceLadder,

        @Key(
                value =
                        "Other orbits of the asteroid, and variations of one, flown beside it over the same forces to the"
                                + " same date",
                byDefault = "[]")
        List<SolutionSpec> solutions,

        @Key(value = "What is seen from Earth about the closest pass", byDefault = Defaults.ALL)
        ObservationSpec observation,

        @Key(
                value = "Ensemble: orbits drawn from the covariance of the body file, each flown to the encounter"
                        + " with all forces",
                byDefault = Key.ABSENT)
        UncertaintySpec uncertainty,

        @Key(
                value =
                        "Spacecraft on its way to the asteroid: launch and arrival days, launcher, and the limit that makes"
                                + " the launch period",
                byDefault = Key.ABSENT)
        TransferSpec transfer,

        @Key(
                value =
                        "Spacecraft on a trajectory of several legs: swing-bys, deep-space manoeuvres, arcs of ion thrust,"
                                + " flybys",
                byDefault = Key.ABSENT)
        TrajectorySpec trajectory,

        @Key(
                value = "One launch for the rendezvous of transfer and the ion engines of trajectory",
                byDefault = Key.ABSENT)
        SharedLaunchSpec sharedLaunch,

        @Key(
                value =
                        "Mission analysis of the craft of transfer, or where there is none of trajectory: launch instants, errors"
                                + " and their corrections, failures, other opportunities, limits of operations",
                byDefault = Key.ABSENT)
        MissionSpec mission,

        @Key(
                value =
                        "A craft parked about Earth that leaves its orbit for a pass by the asteroid while that passes Earth",
                byDefault = Key.ABSENT)
        ParkedFlybySpec parkedFlyby,

        @Key(value = "A craft beside the asteroid, from its arrival on", byDefault = Key.ABSENT)
        EscortSpec escort,

        @Key(value = "Pushes on the asteroid, and what they do on the target plane", byDefault = Key.ABSENT)
        DeflectionSpec deflection,

        @Key(value = "Spacecraft of others, put together from published orbits and swing-bys", byDefault = "[]")
        List<ReconstructionSpec> reconstructions,

        @Key(
                value =
                        "Paths of spacecraft from someone's mission analysis, shown beside the transfers: CCSDS Orbit Ephemeris"
                                + " Messages, SPK kernels and Orbit Parameter Messages",
                byDefault = "[]")
        List<SpacecraftPathSpec> spacecraft,

        @Key(
                value =
                        "Programme beside which the results are shown: margins between its dates and those computed here",
                byDefault = Key.ABSENT)
        TimelineSectionSpec timeline,

        @Key("Tables, charts and exports") OutputSpec output) {

    private static final int MOST_SOLUTIONS = 20;

    /** Results are told apart by their labels. */
    private static final String LABEL = "the label ";

    public Scenario {
        if (timeline != null && timeline.mission() != null && transfer == null) {
            throw new KeyFault(
                    "timeline.mission", "'" + timeline.mission() + "' flies a transfer, a transfer section is needed");
        }
        if (sharedLaunch != null && transfer == null) {
            throw new KeyFault("sharedLaunch", "shares a launch with a transfer, a transfer section is needed");
        }
        if (sharedLaunch != null && (trajectory == null || !trajectory.isIon())) {
            throw new KeyFault("sharedLaunch", "shares a launch with thrust arcs, a trajectory with some is needed");
        }
        if (sharedLaunch != null) {
            final CraftSpec craft = trajectory.craft();
            if (sharedLaunch.propellant() > craft.wetMass() - craft.dryMass()) {
                throw new KeyFault(
                        "sharedLaunch.propellant",
                        "is more than trajectory.craft carries, at most wetMass less dryMass is allowed");
            }
        }
        if (mission != null && transfer == null && trajectory == null) {
            throw new KeyFault("mission", "is of a craft, a transfer or trajectory section is needed");
        }
        if (transfer != null && transfer.period().shift() != null && deflection == null) {
            throw new KeyFault("transfer.period.shift", "is of a push on the asteroid, a deflection section is needed");
        }
        if (deflection != null && transfer == null && !deflection.options().isEmpty()) {
            throw new KeyFault("deflection", "names an option of a transfer, a transfer section is needed");
        }
        if (deflection != null && transfer == null && deflection.gates() != null) {
            throw new KeyFault(
                    "deflection.gates", "come before the launch of a transfer, a transfer section is needed");
        }
        KeyFault.requireAtMost(MOST_SOLUTIONS, "reconstructions", reconstructions);
        KeyFault.requireAtMost(MOST_SOLUTIONS, "solutions", solutions);
        KeyFault.requireAtMost(MOST_SOLUTIONS, "spacecraft", spacecraft);
        KeyFault.requireDistinct("solutions", LABEL, solutions.stream().map(SolutionSpec::label));
        KeyFault.requireDistinct(
                "reconstructions", LABEL, reconstructions.stream().map(ReconstructionSpec::label));
        KeyFault.requireDistinct("spacecraft", LABEL, spacecraft.stream().map(SpacecraftPathSpec::label));
    }
}
