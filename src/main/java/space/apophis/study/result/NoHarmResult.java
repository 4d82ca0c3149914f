package space.apophis.study.result;

import java.util.List;

/**
 * What a craft at the asteroid could do to its orbit by accident, on the target plane of the pass.
 *
 * @param events in the order of the scenario
 * @param sigmaZetaKm one sigma of zeta; null without a covariance
 * @param keyholes of the pass by their distance from the nominal orbit, nearest first
 * @param returnsFound along zeta until {@code untilYear}, keyholes among them
 * @param nearestMiss of the returns found that are no keyholes; null where all are
 * @param cumulativeBefore chance of a strike through any of them, linear
 * @param cumulativeAfter the greatest after any of the events
 * @param untilYear the last year of a return looked for
 * @param source of what was asked
 */
public record NoHarmResult(
        List<Event> events,
        @Column(frame = Frames.OPIK) @Nullable Double sigmaZetaKm,
        List<Margin> keyholes,
        int returnsFound,
        @Nullable Miss nearestMiss,
        double cumulativeBefore,
        double cumulativeAfter,
        int untilYear,
        String source) {

    public NoHarmResult {
        Required.present("events", events);
        Required.present("keyholes", keyholes);
    }

    /**
     * One accident.
     *
     * @param label for people
     * @param kind {@code hit}, {@code touch} or {@code plume}
     * @param utc when, ISO UTC
     * @param massKg of what touches
     * @param speedMS of it
     * @param momentum given to the asteroid
     * @param shift of zeta
     * @param source of its figures
     */
    public record Event(
            String label,
            String kind,
            String utc,
            double massKg,
            double speedMS,
            @Flat Momentum momentum,
            @Flat ZetaShift shift,
            String source) {

        public Event {
            Required.instant("utc", utc);
        }
    }

    /**
     * Of an accident.
     *
     * @param momentumNs with a momentum factor of 1
     * @param greatestBeta momentum factor at most
     * @param leastDeltaVMmS with a factor of 1 on the greatest mass of the asteroid
     * @param greatestDeltaVMmS with the greatest factor on the least mass
     */
    public record Momentum(double momentumNs, double greatestBeta, double leastDeltaVMmS, double greatestDeltaVMmS) {}

    /**
     * Length of the shift of zeta by an accident.
     *
     * @param leastWorstKm in the worst direction by the least change of velocity
     * @param greatestWorstKm likewise by the greatest
     * @param greatestAlongTrackKm along the track by the greatest
     * @param greatestArrivalKm along the velocity of arrival by the greatest; null where that is not known
     * @param sigmas the greatest over one sigma of zeta; null without a covariance
     */
    public record ZetaShift(
            double leastWorstKm,
            double greatestWorstKm,
            @Column(frame = Frames.ORBIT) double greatestAlongTrackKm,
            @Nullable Double greatestArrivalKm,
            @Nullable Double sigmas) {}

    /**
     * A keyhole and how near the orbit is to it.
     *
     * @param returnYear calendar year of the return
     * @param orbits of the asteroid about the Sun until it
     * @param years of Earth until it
     * @param widthKm along zeta
     * @param distanceKm from the orbit to its nearer edge along zeta, signed; 0 inside
     * @param distanceSigma the same in sigmas of zeta; null without a covariance
     * @param leastDistanceKm the same after the accident that brings it nearest, without sign
     */
    public record Margin(
            int returnYear,
            int orbits,
            int years,
            double widthKm,
            double distanceKm,
            @Nullable Double distanceSigma,
            double leastDistanceKm) {}

    /**
     * A return that passes Earth by.
     *
     * @param returnYear calendar year of it
     * @param earthDistanceKm least distance of the line from the centre of Earth then
     * @param distanceKm from the nominal orbit to it along zeta, signed
     */
    public record Miss(int returnYear, double earthDistanceKm, double distanceKm) {}
}
