package space.apophis.study.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything a scenario gives, as written to {@code result.json} and read back from it: a header and sections. Charts,
 * reports and exports are made from this alone.
 *
 * @param header what it is of
 * @param provenance what it was made from
 * @param asteroid the body flown
 * @param passes close approaches of the asteroid
 * @param strikes what it strikes, or might
 * @param sighting what is seen of it from Earth
 * @param uncertainty how well the pass is known
 * @param launchPeriod the launch period of a craft to it
 * @param trajectories of a craft on several legs
 * @param nearby spacecraft near it
 * @param mission what its mission has to hold, the programme among it
 * @param tables the asteroid over the output span
 */
public record StudyResult(
        @Flat ResultHeader header,
        Provenance provenance,
        AsteroidResult asteroid,
        @Flat PassesSection passes,
        @Flat ImpactSection strikes,
        @Flat SightingSection sighting,
        UncertaintySection uncertainty,
        @Flat LaunchPeriodSection launchPeriod,
        TrajectoriesSection trajectories,
        @Flat NearbySection nearby,
        @Flat MissionSection mission,
        @Flat TablesSection tables) {

    public StudyResult {
        Required.present("provenance", provenance);
        Required.present("asteroid", asteroid);
    }

    /**
     * How high the encounter is above the surface, km: above the ellipsoid of Earth where the point below is known, which is
     * as much as 21 km more than above its equatorial radius, else above the mean equatorial radius of the body passed.
     */
    public double encounterHeightKm() {
        final CloseApproachResult approach = passes.encounter().approach();
        final ClosestPointResult below = sighting.closestPoint();
        final boolean same = below != null
                && approach.body().equals("EARTH")
                && Math.abs(below.secondsTdb() - approach.secondsTdb()) <= 1;
        return same ? below.altitudeKm() : approach.altitudeKm();
    }

    /** The programme beside these results; null where the scenario names none. */
    public TimelineResult timeline() {
        return mission.timeline();
    }

    /** Every option of a craft, those of the launch period first. */
    public List<TrajectoryResult> options() {
        return Stream.of(launchPeriod.transfers(), trajectories.options())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
    }

    /** The option of a craft that is exported: the best trajectory, else the nominal one of the launch period. */
    public Optional<TrajectoryResult> best() {
        return trajectories.options() == null
                ? launchPeriod.best()
                : trajectories.options().stream().findFirst();
    }
}
