package space.apophis.study.result;

/**
 * An approach of an orbit of a catalogue whose uncertainty reaches the surface of the body: somewhere in its covariance is a virtual
 * impactor. To first order about the nominal orbit, on the target plane of the approach.
 *
 * @param designation of the asteroid
 * @param body that may be struck
 * @param tdb ISO TDB of the nominal approach
 * @param distanceAu its distance from the centre of the body
 * @param sigmas least distance of the disc of capture from the nominal point, in sigmas
 * @param probability of a strike at this approach
 */
public record PossibleStrike(
        String designation, String body, String tdb, double distanceAu, double sigmas, double probability) {

    public PossibleStrike {
        Required.local("tdb", tdb);
    }
}
