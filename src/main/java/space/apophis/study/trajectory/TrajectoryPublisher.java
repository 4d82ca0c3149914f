package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.SampledPath;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.LegType;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.FlybyResult;
import space.apophis.study.result.SwingByResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.transfer.ArrivalGeometry;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.flight.FlownSwingBy;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.legs.LegNode;
import space.apophis.transfer.legs.LegSolution;
import space.apophis.transfer.legs.LegTrajectory;

/** Trajectories of conics, and as they were flown, in the units that people read. */
record TrajectoryPublisher(TrajectoryCase voyage) {

    private static final double KM = Publisher.KM;

    /**
     * One option.
     *
     * @param flight the same in full dynamics; null where the scenario does not ask for it
     */
    TrajectoryResult option(String label, LegSolution solution, FlownTrajectory flight) {
        final FlownTrajectory flown = flight == null || !flight.convergence().reached() ? null : flight;
        final LegTrajectory conics = solution.trajectory();
        final LaunchAsymptote asymptote = conics.asymptote();
        final LaunchAsymptote flownAsymptote =
                flown == null ? null : flown.injection().orElseThrow().asymptote();
        final LegNode end = conics.end();
        final double launchMass = voyage.craft().launchMass(asymptote);
        final double delivered = voyage.craft().deliveredMass(launchMass, conics.deltaV());
        final LegLedger ledger = new LegLedger(voyage, conics, launchMass, flown);
        final TrajectoryPath track = flown == null
                ? TrajectoryPath.of(conics, ledger.masses())
                : TrajectoryPath.of(path(flown), passes(flown));
        final SamplePublisher samples = new SamplePublisher(voyage);
        final ArrivalGeometry geometry = ArrivalGeometry.of(
                end.position(), voyage.earth(end.time()).getPosition(), end.arrivingExcessVelocity());
        return new TrajectoryResult(
                label,
                end.type() == LegType.ARRIVAL,
                false,
                voyage.publisher().utcSeconds(conics.launch().time()),
                voyage.publisher().utcSeconds(end.time()),
                asymptote.characteristicEnergy() / (KM * KM),
                Math.toDegrees(asymptote.declination()),
                Math.toDegrees(asymptote.rightAscension()),
                flownAsymptote == null ? null : flownAsymptote.characteristicEnergy() / (KM * KM),
                flownAsymptote == null ? null : Math.toDegrees(flownAsymptote.declination()),
                end.arrivingExcessVelocity().getNorm() / KM,
                conics.deltaV() / KM,
                flown == null ? null : flown.deltaV() / KM,
                (conics.deltaV() - end.deltaV()) / KM,
                launchMass,
                delivered,
                launchMass - delivered,
                voyage.craft().lifted(asymptote),
                voyage.daysBeforeEncounter(end.body(), end.time()),
                Math.toDegrees(geometry.sunPhaseAngle()),
                Math.toDegrees(geometry.solarElongation()),
                geometry.earthRange() / KM,
                flight == null ? null : flight.convergence().reached(),
                flight == null ? null : finite(flight.convergence().positionMiss() / KM),
                flight == null ? null : finite(flight.convergence().velocityMiss() * KM),
                flight == null ? null : flight.convergence().corrections(),
                reason(solution, flight, delivered),
                ledger.legs(),
                swingBys(conics, flown),
                flybys(conics, flown, ledger),
                null,
                samples.samples(track),
                samples.earth(track),
                samples.body(track, end.body()),
                voyage.publisher()
                        .path(
                                flown == null
                                        ? SampledPath.of(TrajectoryVisitor.path(conics))
                                        : SampledPath.of(path(flown))));
    }

    private static CraftPath path(FlownTrajectory flown) {
        return flown.path().orElseThrow();
    }

    private static List<Double> passes(FlownTrajectory flown) {
        return flown.swingBys().stream().map(FlownSwingBy::time).toList();
    }

    private static Double finite(double value) {
        return Double.isNaN(value) ? null : value;
    }

    /** What is to be said of an option; null for nothing. */
    private String reason(LegSolution solution, FlownTrajectory flight, double delivered) {
        final List<String> words = new ArrayList<>(solution.shortfalls());
        final LaunchAsymptote asymptote = solution.trajectory().asymptote();
        if (voyage.craft().launcher() != null && voyage.craft().lifted(asymptote) == null) {
            words.add(String.format(
                    Locale.ROOT,
                    "the launcher lifts nothing to C3 %.2f km^2/s^2 at declination %.1f deg; masses are of the full craft",
                    asymptote.characteristicEnergy() / (KM * KM),
                    Math.toDegrees(asymptote.declination())));
        }
        final double dry = voyage.craft().spec().dryMass();
        if (delivered < dry) {
            words.add(String.format(
                    Locale.ROOT, "propellant is short: it would arrive at %.0f kg, %.0f kg dry", delivered, dry));
        }
        if (flight != null && !flight.convergence().reached()) {
            words.add("not flown to the end: " + flight.convergence().message());
        }
        return words.isEmpty() ? null : String.join("; ", words);
    }

    private List<LegSpec> specs() {
        return voyage.input().spec().legs().stream()
                .filter(leg -> leg.type() != LegType.BRAKING)
                .toList();
    }

    private List<SwingByResult> swingBys(LegTrajectory conics, FlownTrajectory flown) {
        final SwingByPublisher publisher = new SwingByPublisher(voyage.solarSystem());
        final List<SwingByResult> swingBys = new ArrayList<>();
        for (int i = 0; i < conics.nodes().size(); i++) {
            if (conics.nodes().get(i).type() == LegType.SWING_BY) {
                final String label = specs().get(i).label();
                swingBys.add(
                        flown == null
                                ? publisher.conic(conics.nodes().get(i), label)
                                : publisher.flown(
                                        flown.swingBys().get(swingBys.size()),
                                        label,
                                        path(flown).trajectory()));
            }
        }
        return swingBys;
    }

    private List<FlybyResult> flybys(LegTrajectory conics, FlownTrajectory flown, LegLedger ledger) {
        final LegNode end = conics.end();
        if (end.type() != LegType.FLYBY) {
            return List.of();
        }
        final EndSpec.Flyby spec = (EndSpec.Flyby) voyage.input().spec().end();
        final boolean isFlown = flown != null && flown.atTarget().isPresent();
        final double time = isFlown ? path(flown).end().time() : end.time();
        final Vector3D relative = isFlown ? flown.atTarget().orElseThrow().getVelocity() : end.arrivingExcessVelocity();
        final double distance =
                isFlown ? flown.atTarget().orElseThrow().getPosition().getNorm() : spec.distance();
        final double mass = isFlown
                ? flown.massAtEnd()
                : ledger.masses().get(ledger.masses().size() - 1);
        return List.of(
                new FlybyPublisher(voyage).flyby(end.body(), spec.label(), isFlown, time, relative, distance, mass));
    }
}
