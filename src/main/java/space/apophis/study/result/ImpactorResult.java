package space.apophis.study.result;

/**
 * A kinetic impactor.
 *
 * @param massKg that hits
 * @param speedKmS relative to the asteroid
 * @param arrivalAngleDeg between its velocity relative to the asteroid and the asteroid's own about the Sun
 * @param beta nominal momentum factor
 * @param targetMassKg nominal mass of the asteroid
 * @param flown whether the velocity is that of a flown trajectory
 * @param draws how many were drawn
 * @param shiftP5Km length of the shift that 5 % of the draws stay below
 * @param shiftP50Km likewise 50 %
 * @param shiftP95Km likewise 95 %
 * @param suffices share of the draws, of push and of orbit, whose orbit does not strike
 */
public record ImpactorResult(
        double massKg,
        double speedKmS,
        double arrivalAngleDeg,
        double beta,
        double targetMassKg,
        boolean flown,
        int draws,
        double shiftP5Km,
        double shiftP50Km,
        double shiftP95Km,
        double suffices) {}
