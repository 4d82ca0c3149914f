package space.apophis.study.escort;

import java.util.List;
import org.orekit.utils.PVCoordinates;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.scenario.escort.EscortArrivalSpec;
import space.apophis.scenario.escort.EscortSpec;
import space.apophis.scenario.escort.Side;
import space.apophis.study.input.StudyInput;
import space.apophis.study.launch.LaunchPeriodStudy;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.CubeSatResult;
import space.apophis.study.result.EscortLinksResult;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.EscortStartResult;
import space.apophis.study.result.EscortViewsResult;

/** Flies the escort of a scenario: first the asteroid's rotation, then the craft beside it, then what that sees and sends. */
public final class EscortStudy {

    private static final String NO_PASS = "'" + Side.ANTI_PERIGEE
            + "' needs a pass by Earth between the start of the escort and the end of the propagation, another side is"
            + " allowed";

    private EscortStudy() {}

    /**
     * Does what a scenario asks for.
     *
     * @param flight of the scenario's body
     * @return null where the scenario does not ask
     * @throws InputFault if it asks for what cannot be
     */
    public static EscortResult of(StudyInput study, SolarSystem solarSystem, Flight flight, Progress progress) {
        final EscortSpec spec = study.scenario().escort();
        if (spec == null) {
            return null;
        }
        final EscortBody body = EscortBody.of(study);
        EscortClearance.check(study, body);
        final EscortCase escort =
                new EscortCase(study, solarSystem, flight, start(study, solarSystem, flight, progress));
        check(escort);
        final SpinOutcome spin = SpinOutcome.of(escort, progress);
        final AsteroidModel asteroid = AsteroidModel.of(escort, body, spin.orientation());
        final MotionOutcome motion = MotionOutcome.of(escort, asteroid, progress);
        final EscortViewsResult views = ViewStudy.of(escort, asteroid, motion, progress);
        final EscortLinksResult links = LinkStudy.of(escort, motion, progress);
        final List<CubeSatResult> cubesats = CubeSatStudy.of(escort, asteroid, motion, progress);
        return new EscortResult(
                start(escort),
                motion.phases(),
                motion.budget(),
                motion.impact(),
                motion.passage(),
                motion.samples(),
                motion.states(),
                spin.result(),
                views,
                links,
                cubesats,
                spec.source());
    }

    /** The state it begins from. */
    static EscortStart start(StudyInput study, SolarSystem solarSystem, Flight flight, Progress progress) {
        final EscortSpec spec = study.scenario().escort();
        if (study.arriving() != null) {
            return EscortStart.arrived(
                    spec.from(),
                    LaunchPeriodStudy.option(study.arriving(), solarSystem, flight, spec.arrivingOption(), progress),
                    flight.trajectory());
        }
        final EscortArrivalSpec arrival = spec.arrival();
        final double time = new Publisher(solarSystem).seconds(arrival.epoch());
        if (!(time >= flight.trajectory().start() && time < flight.trajectory().end())) {
            throw study.source()
                    .fault(
                            "escort.arrival.epoch",
                            "lies outside the propagation, a date from its start to propagation.until is needed");
        }
        if (arrival.side() == Side.ANTI_PERIGEE && EscortCase.pass(flight, time).isEmpty()) {
            throw study.source().fault("escort.arrival.side", NO_PASS);
        }
        return EscortStart.atRest(
                time,
                EscortCase.sunFrame(solarSystem, flight, time)
                        .direction(arrival.side(), time)
                        .scalarMultiply(arrival.distance()),
                arrival.mass(),
                arrival.craft());
    }

    /** What has to hold whatever the craft does. */
    private static void check(EscortCase escort) {
        final Publisher publisher = escort.publisher();
        double from = escort.start().time();
        for (int i = 0; i < escort.spec().phases().size(); i++) {
            final double until = publisher.seconds(escort.spec().phases().get(i).until());
            final String key = "phases[" + (i + 1) + "].until";
            if (!(until > from)) {
                throw escort.fault(key, "is not after " + publisher.utcSeconds(from) + ", a later date is needed");
            }
            if (until > escort.asteroid().end()) {
                throw escort.fault(
                        key,
                        "lies after the end of the propagation, at most propagation.until, "
                                + publisher.utcSeconds(escort.asteroid().end()) + ", is allowed");
            }
            if (escort.spec().phases().get(i).side() == Side.ANTI_PERIGEE
                    && EscortCase.pass(escort.flight(), escort.start().time()).isEmpty()) {
                throw escort.fault("phases[" + (i + 1) + "].side", NO_PASS);
            }
            from = until;
        }
        LinkStudy.check(escort);
        CubeSatStudy.check(escort);
    }

    private static EscortStartResult start(EscortCase escort) {
        final EscortStart start = escort.start();
        final PVCoordinates state = start.state();
        return new EscortStartResult(
                start.from(),
                escort.publisher().when(start.time()),
                Publisher.km(state.getPosition().getNorm()),
                start.mass(),
                start.craft().dryMass());
    }
}
