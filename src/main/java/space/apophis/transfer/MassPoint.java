package space.apophis.transfer;

import java.io.Serializable;

/**
 * What a launcher is said to carry to an escape.
 *
 * @param declination of the asymptote, rad, at least 0
 * @param characteristicEnergy C3, m^2/s^2; below 0 for orbits that stay bound
 * @param mass kg
 * @param mark of trust: A official, B secondary, C unconfirmed, D computed or assumed
 * @param source in a few words
 */
public record MassPoint(double declination, double characteristicEnergy, double mass, String mark, String source)
        implements Serializable {

    public MassPoint {
        if (!(declination >= 0.0 && Double.isFinite(characteristicEnergy) && mass >= 0.0)) {
            throw new IllegalArgumentException("a mass point needs a declination and a mass of at least 0");
        }
    }
}
