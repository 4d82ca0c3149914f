package space.apophis.observation;

import org.hipparchus.util.FastMath;

/**
 * What a craft can send to a station, by its budget in decibels. With the radiated power EIRP, the loss of free space
 * L_s = 20 log10(4 pi d f / c), other losses L, the figure of merit G/T of the station and Boltzmann's constant k, the carrier's power
 * over the density of the noise is C/N_0 = EIRP - L_s - L + G/T - 10 log10 k (Maral and Bousquet, Satellite Communications
 * Systems, 5th ed. 2009, eq. 5.17 and section 5.4; names as in CCSDS 401.0-B). A bit needs E_b/N_0 and a margin is kept:
 * 10 log10 R = C/N_0 - E_b/N_0 - margin, up to the greatest rate of the transmitter. Left out: weather, the noise of the Sun and of
 * the asteroid in the beam, and a station's G/T by elevation, all of which the losses and the margin stand for.
 *
 * @param frequency Hz
 * @param power radio frequency power of the craft, W
 * @param gainDBi of its antenna
 * @param lossesDB all but that of the distance
 * @param stationGTDBK figure of merit of a station
 * @param requiredEbN0DB energy of a bit over the density of noise
 * @param marginDB kept
 * @param greatestRate of the transmitter, bit/s
 */
public record LinkBudget(
        double frequency,
        double power,
        double gainDBi,
        double lossesDB,
        double stationGTDBK,
        double requiredEbN0DB,
        double marginDB,
        double greatestRate) {

    /** J/K, exact in SI. */
    private static final double BOLTZMANN = 1.380649e-23;

    private static double decibels(double ratio) {
        return 10.0 * FastMath.log10(ratio);
    }

    /** Equivalent isotropically radiated power, dB above 1 W. */
    public double eirpDBW() {
        return decibels(power) + gainDBi;
    }

    /**
     * Loss of free space, dB.
     *
     * @param distance m
     */
    public double pathLossDB(double distance) {
        return 2.0 * decibels(4.0 * FastMath.PI * distance * frequency / Sky.SPEED_OF_LIGHT);
    }

    /**
     * Power of the carrier over the density of the noise, dB above 1 Hz.
     *
     * @param distance m
     */
    public double carrierToNoiseDBHz(double distance) {
        return eirpDBW() - pathLossDB(distance) - lossesDB + stationGTDBK - decibels(BOLTZMANN);
    }

    /**
     * Rate that the link bears at a distance, whatever the transmitter can, bit/s.
     *
     * @param distance m
     */
    public double bearableRate(double distance) {
        return FastMath.pow(10.0, 0.1 * (carrierToNoiseDBHz(distance) - requiredEbN0DB - marginDB));
    }

    /**
     * Rate of data, bit/s.
     *
     * @param distance m
     */
    public double rate(double distance) {
        return FastMath.min(greatestRate, bearableRate(distance));
    }

    /** Distance up to which the transmitter sends at its greatest rate, m: the rate falls with the square of the distance. */
    public double distanceOfGreatestRate() {
        return FastMath.sqrt(bearableRate(1.0) / greatestRate);
    }
}
