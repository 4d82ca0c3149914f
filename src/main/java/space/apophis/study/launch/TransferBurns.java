package space.apophis.study.launch;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.transfer.BrakingPlan;
import space.apophis.transfer.Propulsion;
import space.apophis.transfer.flight.BrakingSequence;
import space.apophis.transfer.flight.Burn;
import space.apophis.transfer.grid.DeepSpaceManoeuvre;
import space.apophis.transfer.grid.TransferOption;

/**
 * The burns of a craft, with its thrust.
 *
 * @param burns in order
 * @param remark on what could not be planned as asked; null where there is none
 */
record TransferBurns(List<Placed> burns, String remark) {

    /** A burn and where it is, heliocentric, ICRF, m; of braking, at the asteroid. */
    record Placed(String kind, Burn burn, Vector3D position) {}

    static TransferBurns of(
            TransferOption transfer,
            TransferCase transferCase,
            SolarSystem solarSystem,
            Trajectory trajectory,
            double launchMass) {
        final List<Placed> burns = new ArrayList<>();
        double mass = launchMass;
        if (transfer.deepSpace().isPresent()) {
            final Placed first = deepSpace(transfer.deepSpace().get(), transferCase, solarSystem, mass);
            burns.add(first);
            mass = first.burn().massAfter();
        }
        if (!transferCase.isRendezvous()) {
            return new TransferBurns(burns, null);
        }
        final String remark = transferCase.isTooShortToSplit(transfer)
                ? "braked at once: the burns asked for would begin before the craft is on its last leg"
                : null;
        final BrakingPlan plan = transferCase.braking(transfer);
        final BrakingSequence sequence = BrakingSequence.plan(
                transferCase.conics(transfer, solarSystem, trajectory),
                trajectory::heliocentric,
                plan,
                transferCase.propulsion(),
                mass);
        for (Burn burn : sequence.burns()) {
            burns.add(new Placed(
                    "braking", burn, trajectory.heliocentric(burn.middle()).getPosition()));
        }
        return new TransferBurns(burns, remark);
    }

    private static Placed deepSpace(
            DeepSpaceManoeuvre manoeuvre, TransferCase transferCase, SolarSystem solarSystem, double mass) {
        final Propulsion propulsion = transferCase.propulsion();
        final double wanted = manoeuvre.impulse().getNorm()
                * (1.0 + transferCase.spec().craft().deltaVMargin());
        final double length = propulsion.duration(mass, wanted);
        // As for braking: the leading term of the impulsive approximation (Robbins 1966).
        final double gradient = solarSystem.planets().gm(Body.SUN)
                / Math.pow(manoeuvre.position().getNorm(), 3);
        final double loss = wanted * gradient * length * length / 12.0;
        return new Placed(
                "deep-space",
                new Burn(
                        manoeuvre.time(),
                        manoeuvre.impulse(),
                        loss,
                        propulsion.duration(mass, wanted + loss),
                        mass,
                        propulsion.massAfter(mass, wanted + loss)),
                manoeuvre.position());
    }
}
