package space.apophis.study.result;

import java.util.List;

/**
 * What a grid of launch and arrival days was searched with: enough to find each of its conics again.
 *
 * @param launchDays searched, of which the grid may hold some
 * @param arrivalDays likewise
 * @param revolutions greatest number of whole ones
 * @param fullMassKg of the craft with all its propellant, which a launcher lifts or not
 * @param gmSunKm3S2 of the Sun
 * @param earth at the launch days of the grid, heliocentric, ICRF
 * @param target the asteroid at its arrival days, likewise
 */
public record LaunchGridSearch(
        int launchDays,
        int arrivalDays,
        int revolutions,
        double fullMassKg,
        double gmSunKm3S2,
        @Column(frame = Frames.SUN) List<StateSample> earth,
        @Column(frame = Frames.SUN) List<StateSample> target) {}
