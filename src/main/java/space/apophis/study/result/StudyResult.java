package space.apophis.study.result;

import java.util.List;

/**
 * Everything a scenario gives, as written to {@code result.json} and read back from it. Charts and reports are
 * made from this alone.
 *
 * @param name of the scenario, and of its output folder
 * @param title one line for people; the name where the scenario has none
 * @param description a paragraph for people, empty where the scenario has none
 * @param provenance what it was made from
 * @param asteroid the body flown
 * @param closeApproaches every approach within the limits, in time order
 * @param encounter the closest pass by Earth; null where none is within the limit
 * @param forceLadder what each term of the force model is worth, in the order they are added; null where the scenario
 *     does not ask for it
 * @param groundTrack where it stands above Earth, minute by minute; null where none passes Earth within the limit, or
 *     results were made before it was computed, as all down to {@code events}
 * @param closestPoint the point below it at its closest
 * @param peakMagnitude its greatest brightness; null also where the body file gives no absolute magnitude
 * @param sites the asteroid in the sky of each site
 * @param sky the asteroid in the sky of the centre of Earth, at the instants of the encounter
 * @param events crossings, shadow and conjunctions, in time order
 * @param uncertainty sigmas of the heliocentric position over the flight; null where the body file has no covariance
 * @param ensemble orbits drawn from the covariance; null where the scenario does not ask, as both below
 * @param keyholes resonant returns after the pass by Earth, in the order of the years; without a search by Öpik's theory alone
 * @param solutions other orbits flown beside this one
 * @param transfers options of a spacecraft on its way to it; null where the scenario does not ask, as both below
 * @param window the launch period
 * @param launchGrid launch and arrival days for drawing
 * @param spacecraft paths by others beside the asteroid; null where the scenario names none
 * @param flownMap transfers of the grid flown beside their conics; null where the scenario asks for no map
 * @param legs of the best trajectory; null where the scenario has none, as all down to {@code published}
 * @param propellantKg of the best trajectory, with margins
 * @param flybys of the best trajectory
 * @param trajectories options of a craft on several legs, the best first
 * @param declinationPrice what a limit on the launch declination costs
 * @param published figures of a trajectory beside what is computed
 * @param sharedLaunch one launch for the transfer and the trajectory; null where the scenario does not ask
 * @param reconstructions spacecraft of others put together from what is published; null where the scenario names none
 * @param visitors spacecraft of this scenario near the encounter; null where there are none
 * @param timeline the programme beside these results; null where the scenario names none
 * @param heliocentric the asteroid from the Sun over the output span
 * @param geocentric the asteroid from Earth at the same instants
 * @param oemCreationUtc creation date that exports carry, ISO UTC: never the wall clock
 */
public record StudyResult(
        String name,
        String title,
        String description,
        Provenance provenance,
        AsteroidResult asteroid,
        List<CloseApproachResult> closeApproaches,
        @Nullable EncounterResult encounter,
        @Nullable List<ForceRungResult> forceLadder,
        @Nullable List<GroundTrackSample> groundTrack,
        @Nullable ClosestPointResult closestPoint,
        @Nullable PeakMagnitudeResult peakMagnitude,
        @Nullable List<SiteResult> sites,
        @Nullable List<SkySample> sky,
        @Nullable List<EventResult> events,
        @Nullable List<UncertaintySample> uncertainty,
        @Nullable EnsembleResult ensemble,
        @Nullable List<KeyholeResult> keyholes,
        @Nullable List<SolutionResult> solutions,
        @Nullable List<TransferResult> transfers,
        @Nullable WindowResult window,
        @Nullable LaunchGridResult launchGrid,
        @Nullable List<FlownMapResult> flownMap,
        @Nullable List<SpacecraftPathResult> spacecraft,
        @Nullable List<LegResult> legs,
        @Nullable Double propellantKg,
        @Nullable List<FlybyResult> flybys,
        @Nullable List<TrajectoryResult> trajectories,
        @Nullable DeclinationPriceResult declinationPrice,
        @Nullable List<PublishedFigureResult> published,
        @Nullable SharedLaunchResult sharedLaunch,
        @Nullable List<ReconstructionResult> reconstructions,
        @Nullable List<VisitorResult> visitors,
        @Nullable TimelineResult timeline,
        List<StateSample> heliocentric,
        List<StateSample> geocentric,
        String oemCreationUtc) {}
