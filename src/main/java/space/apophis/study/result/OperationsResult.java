package space.apophis.study.result;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What happens along the flight of an option that those who operate it ask for: as flown where it was, else on conics.
 *
 * @param burns of a chemical engine, in order; empty where there are none
 * @param approaches of small bodies, in order
 * @param uncontrolled passes of planets that a craft without control would make; empty where none are asked for
 */
public record OperationsResult(
        List<BurnContact> burns, List<Approach> approaches, List<UncontrolledPass> uncontrolled) {

    public OperationsResult {
        Required.present("burns", burns);
        Required.present("approaches", approaches);
        Required.present("uncontrolled", uncontrolled);
    }

    /** Of all burns, deg; null without one. */
    public Double leastElongationDeg() {
        return least(burns.stream().map(BurnContact::elongationDeg));
    }

    /** Before or after any burn; null without one. */
    public Double leastStationHours() {
        return least(burns.stream().map(burn -> Math.min(burn.hoursBefore(), burn.hoursAfter())));
    }

    /** Of all approaches, deg; null without one. */
    public Double greatestPhaseDeg() {
        return greatest(approaches.stream().map(Approach::greatestPhaseDeg));
    }

    /** Of all approaches, 0 where the camera never sees the body; null without a camera or where it sees none. */
    public Double leastDetectionDays() {
        return approaches.stream().allMatch(approach -> approach.sight() == null)
                ? null
                : least(approaches.stream()
                        .map(approach -> approach.sight() == null
                                ? 0.0
                                : approach.sight().daysBefore()));
    }

    /** At the first sights, deg; null where no covariance is known. */
    public Double greatestEphemerisErrorDeg() {
        return greatest(approaches.stream()
                .map(Approach::sight)
                .filter(Objects::nonNull)
                .map(FirstSight::ephemerisErrorDeg)
                .filter(Objects::nonNull));
    }

    /** Of all passes without control; null where none is asked for. */
    public Double leastUncontrolledAltitudeKm() {
        return least(uncontrolled.stream().map(UncontrolledPass::leastAltitudeKm));
    }

    private static Double least(Stream<Double> values) {
        return values.min(Comparator.naturalOrder()).orElse(null);
    }

    private static Double greatest(Stream<Double> values) {
        return values.max(Comparator.naturalOrder()).orElse(null);
    }

    /**
     * A burn in the sky of Earth.
     *
     * @param leg that it belongs to
     * @param begin when
     * @param elongationDeg least angle between craft and Sun during it
     * @param hoursBefore of two-way contact in the span before it
     * @param hoursAfter of two-way contact in the span after it
     */
    public record BurnContact(
            String leg, @Flat When begin, double elongationDeg, double hoursBefore, double hoursAfter) {

        public BurnContact {
            Required.notNegative("hoursBefore", hoursBefore);
            Required.notNegative("hoursAfter", hoursAfter);
        }
    }

    /**
     * The way to a small body.
     *
     * @param leg that ends there
     * @param body its designation
     * @param greatestPhaseDeg between Sun and craft at the body, over the last days
     * @param sight first of the camera; null where it has none or never sees the body
     */
    public record Approach(
            String leg,
            String body,
            double greatestPhaseDeg,
            @Nullable FirstSight sight) {}

    /**
     * When a camera first sees a body.
     *
     * @param when from then on it is bright enough, and not too near to the Sun
     * @param daysBefore the arrival, or the flyby
     * @param rangeKm from the craft
     * @param ephemerisErrorDeg 3 sigma of the body's place, across the line of sight; null where its orbit has no covariance
     * @param halfFieldDeg half of the camera's field
     */
    public record FirstSight(
            @Flat When when,
            double daysBefore,
            double rangeKm,
            @Nullable Double ephemerisErrorDeg,
            double halfFieldDeg) {

        public FirstSight {
            Required.positive("rangeKm", rangeKm);
        }
    }

    /**
     * A planet's pass by a craft that is lost after the last burn before it.
     *
     * @param leg of the swing-by
     * @param planet in capitals
     * @param lostAfter the leg of that burn; the launch where there is none
     * @param altitudeKm of the pass without errors, above the equatorial radius
     * @param missSigmaKm 1 sigma in the B-plane that the errors of that burn make
     * @param leastAltitudeKm of the pass with 3 sigma of it; the negative of the radius at least
     */
    public record UncontrolledPass(
            String leg,
            String planet,
            String lostAfter,
            double altitudeKm,
            double missSigmaKm,
            double leastAltitudeKm) {

        public UncontrolledPass {
            Required.notNegative("missSigmaKm", missSigmaKm);
        }
    }
}
