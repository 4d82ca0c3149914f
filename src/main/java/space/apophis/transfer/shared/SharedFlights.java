package space.apophis.transfer.shared;

import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.ion.IonFlight;

/** Both flights of one launch: they leave along one asymptote. */
public record SharedFlights(RendezvousFlight rendezvous, IonFlight ion) {

    /** Of both. */
    public LaunchAsymptote asymptote() {
        return new LaunchAsymptote(rendezvous.excessVelocity());
    }

    /** Of the rendezvous, m/s. */
    public double deltaV() {
        return rendezvous.deltaV();
    }

    /** Of the ion engines, kg. */
    public double propellant() {
        return ion.propellant();
    }
}
