package space.apophis.study.result;

import java.util.List;

/**
 * The link on a UTC day, at the middle of what of it lies in the escort where it tells of an instant.
 *
 * @param day ISO date
 * @param ofHours of the day that lie in the escort
 * @param hours that any station of each network sees the craft, in the order of the networks
 * @param anyHours that any station does
 * @param workedHours that one receives by the plan of contacts
 * @param rangeKm from the centre of Earth, light time allowed for
 * @param lightTimeSeconds one way
 * @param elongationDeg from the Sun
 * @param declinationDeg equator of date
 * @param rateKbps of data
 * @param volumeGbit that is received on the day
 */
public record LinkDayResult(
        String day,
        double ofHours,
        List<Double> hours,
        double anyHours,
        double workedHours,
        double rangeKm,
        double lightTimeSeconds,
        double elongationDeg,
        @Column(frame = Frames.OF_DATE) double declinationDeg,
        double rateKbps,
        double volumeGbit) {

    public LinkDayResult {
        Required.day("day", day);
        Required.present("hours", hours);
    }
}
