package space.apophis.study.result;

/**
 * What decides the rate of a link.
 *
 * @param eirpDBW radiated power, dB above 1 W
 * @param lossesDB all but that of the distance
 * @param stationGTDBK figure of merit of a station
 * @param requiredEbN0DB energy of a bit over the density of noise
 * @param marginDB kept
 * @param greatestRateKbps of the transmitter
 * @param greatestRateAu distance up to which it is reached
 * @param hoursPerPass that a station works at most
 * @param leastElevationDeg above which it does
 * @param leastElongationDeg from the Sun, below which nothing is received
 */
public record LinkBudgetResult(
        double frequencyGHz,
        double eirpDBW,
        double lossesDB,
        double stationGTDBK,
        double requiredEbN0DB,
        double marginDB,
        double greatestRateKbps,
        double greatestRateAu,
        double hoursPerPass,
        @Column(frame = Frames.HORIZON) double leastElevationDeg,
        double leastElongationDeg) {

    public LinkBudgetResult {
        Required.positive("frequencyGHz", frequencyGHz);
        Required.positive("greatestRateKbps", greatestRateKbps);
    }
}
