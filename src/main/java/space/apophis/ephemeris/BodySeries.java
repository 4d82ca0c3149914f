package space.apophis.ephemeris;

import space.apophis.ephemeris.DeHeader.DeLayout;

/** The Chebyshev coefficients of one body in a DE file. */
final class BodySeries {

    private static final double KM = 1000.0;

    private final double[] data;
    private final int recordLength;
    private final DeLayout layout;
    private final int at;

    /**
     * @param body whose states it gives, from the origin that the file has for it
     */
    BodySeries(DeFile file, Body body) {
        this.data = file.data();
        this.recordLength = file.header().recordLength();
        this.layout = file.header().layout().get(itemOf(body));
        this.at = 3 * body.ordinal();
    }

    private static int itemOf(Body body) {
        return switch (body) {
            case SUN -> DeLayout.SUN;
            case MERCURY -> 0;
            case VENUS -> 1;
            case EARTH -> DeLayout.EARTH_MOON_BARYCENTRE;
            case MOON -> DeLayout.MOON;
            case MARS -> 3;
            case JUPITER -> 4;
            case SATURN -> 5;
            case URANUS -> 6;
            case NEPTUNE -> 7;
            case PLUTO -> 8;
        };
    }

    /** Into how many granules a record is divided. */
    int granules() {
        return layout.granules();
    }

    /** How many terms its polynomials have. */
    int terms() {
        return layout.coefficients();
    }

    /**
     * Fills in the state of the body.
     *
     * @param record counted from 0
     * @param states whose granule is located, with as many terms as this series has or more
     */
    void fill(int record, BodyStates states) {
        final int n = layout.coefficients();
        final int ix = record * recordLength + layout.first() - 1 + 3 * states.granule.index * n;
        final int iy = ix + n;
        final int iz = iy + n;
        final double[] value = states.granule.value;
        final double[] first = states.granule.first;
        final double[] second = states.granule.second;
        double px = 0.0;
        double py = 0.0;
        double pz = 0.0;
        double vx = 0.0;
        double vy = 0.0;
        double vz = 0.0;
        double ax = 0.0;
        double ay = 0.0;
        double az = 0.0;
        // Nine sums in step, which do not wait for each other. Smallest terms first, so that rounding is that of the
        // sum and not of its parts.
        for (int i = n - 1; i >= 0; i--) {
            final double x = data[ix + i];
            final double y = data[iy + i];
            final double z = data[iz + i];
            px += x * value[i];
            py += y * value[i];
            pz += z * value[i];
            vx += x * first[i];
            vy += y * first[i];
            vz += z * first[i];
            ax += x * second[i];
            ay += y * second[i];
            az += z * second[i];
        }
        final double rate = states.granule.rate;
        states.position[at] = KM * px;
        states.position[at + 1] = KM * py;
        states.position[at + 2] = KM * pz;
        states.velocity[at] = KM * rate * vx;
        states.velocity[at + 1] = KM * rate * vy;
        states.velocity[at + 2] = KM * rate * vz;
        states.acceleration[at] = KM * rate * rate * ax;
        states.acceleration[at + 1] = KM * rate * rate * ay;
        states.acceleration[at + 2] = KM * rate * rate * az;
    }
}
