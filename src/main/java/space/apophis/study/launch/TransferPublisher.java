package space.apophis.study.launch;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.FlownTransferResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.TransferResult;
import space.apophis.transfer.LambertBranch;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.grid.TransferOption;

/** A transfer in the units and dates that people read. */
final class TransferPublisher {

    private static final double KM = Publisher.KM;

    /** Points drawn of a path. */
    private static final int SAMPLES = 200;

    private final TransferCase transferCase;
    private final SolarSystem solarSystem;
    private final Trajectory trajectory;
    private final Publisher publisher;

    TransferPublisher(TransferCase transferCase, SolarSystem solarSystem, Trajectory trajectory) {
        this.transferCase = transferCase;
        this.solarSystem = solarSystem;
        this.trajectory = trajectory;
        this.publisher = new Publisher(solarSystem);
    }

    /**
     * @param flown the same in full dynamics; null where the scenario does not ask for it
     * @param flight how it went; null where it did not arrive
     */
    TransferResult transfer(String label, TransferOption transfer, FlownTrajectory flown, FlownTransferResult flight) {
        final TransferOption option = transfer;
        final double mass = transferCase.launchMass(transfer);
        final double delivered = transferCase.deliveredMass(transfer);
        final TransferBurns burns = TransferBurns.of(transfer, transferCase, solarSystem, trajectory, mass);
        return new TransferResult(
                label,
                publisher.utcSeconds(option.launch()),
                publisher.utcSeconds(option.arrival()),
                transfer.asymptote().characteristicEnergy() / (KM * KM),
                Math.toDegrees(transfer.asymptote().declination()),
                Math.toDegrees(transfer.asymptote().rightAscension()),
                transferCase.launcher().injectionDeltaV(transfer.asymptote()) / KM,
                transfer.arrivalSpeed() / KM,
                transferCase.deltaV(transfer) / KM,
                flight == null ? null : flown.deltaV() / KM,
                transfer.deepSpaceDeltaV() / KM,
                mass,
                delivered,
                option.daysBeforeEncounter(),
                Math.toDegrees(option.sunPhaseAngle()),
                Math.toDegrees(option.solarElongation()),
                option.earthRange() / KM,
                flown == null ? null : flown.convergence().reached(),
                reason(delivered, flown == null ? null : TransferFlights.words(flown), burns.remark()),
                flight,
                option.branch().revolutions(),
                branch(option.branch()),
                burns.burns().stream().map(burn -> result(burn)).toList(),
                samples(transfer, transferCase.conics(transfer, solarSystem, trajectory)::at),
                samples(transfer, t -> new RelativeMotion(solarSystem).of(Body.EARTH, Body.SUN, t)),
                samples(transfer, trajectory::heliocentric));
    }

    private String reason(double delivered, String unflown, String remark) {
        final double dry = transferCase.spec().craft().dryMass();
        if (unflown != null) {
            return unflown;
        }
        return delivered >= dry
                ? remark
                : String.format(
                        Locale.ROOT, "propellant is short: it would arrive at %.0f kg, %.0f kg dry", delivered, dry);
    }

    private static String branch(LambertBranch branch) {
        return branch.revolutions() == 0 ? "single" : branch.path().name().toLowerCase(Locale.ROOT);
    }

    private BurnResult result(TransferBurns.Placed placed) {
        return new BurnResult(
                placed.kind(),
                publisher.utcSeconds(placed.burn().middle()),
                placed.burn().middle(),
                placed.burn().impulse().getNorm() / KM,
                placed.burn().gravityLoss() / KM,
                placed.burn().duration() / 3600.0,
                placed.burn().massBefore(),
                placed.burn().massAfter(),
                placed.position().getX() / KM,
                placed.position().getY() / KM,
                placed.position().getZ() / KM);
    }

    private List<StateSample> samples(TransferOption transfer, DoubleFunction<PVCoordinates> motion) {
        final double from = transfer.launch();
        final double length = transfer.timeOfFlight();
        return IntStream.rangeClosed(0, SAMPLES)
                .mapToDouble(i -> from + length * i / SAMPLES)
                .mapToObj(t -> publisher.sample(t, motion.apply(t)))
                .toList();
    }
}
