package space.apophis.study.parked;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.Constants;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SampledPath;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.ParkedFlybySpec;
import space.apophis.study.input.StudyInput;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.ParkedFlybyResult;
import space.apophis.study.visit.Nearest;
import space.apophis.study.visit.VisitorKind;
import space.apophis.study.visit.VisitorPath;
import space.apophis.transfer.Days;
import space.apophis.transfer.parked.ParkedFlight;
import space.apophis.transfer.parked.ParkedOrbit;
import space.apophis.transfer.parked.ParkedSearch;
import space.apophis.transfer.parked.ParkedTransfer;
import space.apophis.uncertainty.LinearUncertainty;

/** Finds the burn that takes a parked craft past the asteroid, and flies it. */
public final class ParkedFlybyStudy {

    private static final String KEY = "parkedFlyby";

    /** What is flown on after the pass, s. */
    private static final double AFTER = 6.0 * 3600.0;

    /** Local error per step, m. */
    private static final double POSITION_TOLERANCE = 1e-3;

    private final StudyInput study;
    private final SolarSystem solarSystem;
    private final Trajectory asteroid;
    private final LinearUncertainty uncertainty;
    private final ParkedFlybySpec spec;
    private final Publisher publisher;
    private final ParkedOrbit orbit;
    private final ParkedSearch search;

    private ParkedFlybyStudy(
            StudyInput study, SolarSystem solarSystem, Trajectory asteroid, LinearUncertainty uncertainty) {
        this.study = study;
        this.solarSystem = solarSystem;
        this.asteroid = asteroid;
        this.uncertainty = uncertainty;
        this.spec = study.scenario().parkedFlyby();
        this.publisher = new Publisher(solarSystem);
        final double radius = Body.EARTH.equatorialRadius();
        this.orbit = new ParkedOrbit(
                solarSystem.planets().gm(Body.EARTH),
                radius + spec.orbit().perigee(),
                radius + spec.orbit().apogee(),
                spec.orbit().inclination(),
                spec.orbit().node(),
                spec.orbit().argument(),
                publisher.seconds(spec.orbit().epoch()));
        this.search = new ParkedSearch(
                orbit,
                t -> new RelativeMotion(solarSystem).of(asteroid, Body.EARTH, t),
                Days.between(
                        publisher.seconds(spec.departureFrom()), publisher.seconds(spec.departureTo()), spec.step()),
                Days.between(publisher.seconds(spec.passFrom()), publisher.seconds(spec.passTo()), spec.step()));
    }

    /**
     * Does what a scenario asks for.
     *
     * @param flight of the scenario's body
     * @param uncertainty of its orbit; null where that has no covariance
     * @throws InputFault if no burn within the limit leads there
     */
    public static ParkedFlybyOutcome of(
            StudyInput study,
            SolarSystem solarSystem,
            Flight flight,
            LinearUncertainty uncertainty,
            Progress progress) {
        if (study.scenario().parkedFlyby() == null) {
            return ParkedFlybyOutcome.NONE;
        }
        progress.report("parked craft", 0, 1);
        return new ParkedFlybyStudy(study, solarSystem, flight.trajectory(), uncertainty).run();
    }

    private ParkedFlybyOutcome run() {
        if (orbit.epoch() < asteroid.start() || search.passes().last() + AFTER > asteroid.end()) {
            throw fault(
                    "passTo",
                    "with 6 hours lies outside the propagation, allowed is " + publisher.tdb(asteroid.start()) + " to "
                            + publisher.tdb(asteroid.end() - AFTER) + " TDB");
        }
        final List<ParkedTransfer> ofLongitudes = search.ofLongitudes();
        final ParkedTransfer conic = best(ofLongitudes);
        final FlownParking flights = new FlownParking(study, solarSystem, asteroid, orbit);
        final ParkedTransfer best = flights.refined(
                flights.corrected(conic)
                        .orElseThrow(() -> fault("", "no burn of this engine leads to the pass in full dynamics")),
                search,
                spec.orbit().longitude() == null);
        final double deltaV = best.deltaV();
        if (spec.deltaV() != null && deltaV > spec.deltaV()) {
            throw fault(
                    "deltaV",
                    String.format(
                            Locale.ROOT,
                            "no burn meets it: the least is %.1f m/s, on %s UTC; a larger limit or another longitude is"
                                    + " needed",
                            deltaV,
                            publisher.utcSeconds(best.departure())));
        }
        final ParkedFlight.Flown flown = flights.fly(best, best.pass() + AFTER);
        return new ParkedFlybyOutcome(
                result(conic, best, flown, ofLongitudes),
                Optional.of(VisitorPath.passing(
                        study.scenario().name(),
                        VisitorKind.PARKED,
                        study.scenario().name(),
                        "this scenario, flown",
                        flown.path().trajectory())));
    }

    private ParkedTransfer best(List<ParkedTransfer> ofLongitudes) {
        final boolean free = spec.orbit().longitude() == null;
        final Optional<ParkedTransfer> best = free
                ? ofLongitudes.stream().min(Comparator.comparingDouble(ParkedTransfer::deltaV))
                : search.of(spec.orbit().longitude());
        final ParkedTransfer start = best.orElseThrow(
                () -> fault("passTo", "no pass lies half an hour after a burn or more, a later one is needed"));
        // The side turns little with what is refined: that of the start will do.
        final ParkedSearch beside = beside(FlownParking.side(start, geocentric(start.pass()), toSun(start.pass()))
                .scalarMultiply(spec.distance()));
        return free
                ? ofLongitudes.parallelStream()
                        .map(each -> beside.refined(each, true))
                        .min(Comparator.comparingDouble(ParkedTransfer::deltaV))
                        .orElseThrow()
                : beside.refined(start, false);
    }

    /** The same search to a place beside the asteroid. */
    private ParkedSearch beside(Vector3D offset) {
        return new ParkedSearch(
                orbit,
                t -> new PVCoordinates(
                        geocentric(t).getPosition().add(offset), geocentric(t).getVelocity()),
                search.departures(),
                search.passes());
    }

    private PVCoordinates geocentric(double t) {
        return new RelativeMotion(solarSystem).of(asteroid, Body.EARTH, t);
    }

    /** From the asteroid, unit vector. */
    private Vector3D toSun(double t) {
        return asteroid.heliocentric(t).getPosition().negate().normalize();
    }

    private ParkedFlybyResult result(
            ParkedTransfer conic, ParkedTransfer best, ParkedFlight.Flown flown, List<ParkedTransfer> ofLongitudes) {
        final CraftSpec craft = spec.craft();
        final double deltaV = best.deltaV();
        final BurnResult burn = publisher.burn(
                flown.burn().start(),
                flown.burn().duration(),
                deltaV,
                Double.NaN,
                craft.wetMass(),
                flown.path().end().mass());
        final double needed = deltaV * (1.0 + craft.deltaVMargin()) + craft.otherDeltaV();
        final double left = craft.wetMass()
                        * FastMath.exp(-needed / (craft.engine().specificImpulse() * Constants.G0_STANDARD_GRAVITY))
                - craft.dryMass();
        return new ParkedFlybyResult(
                new ParkedFlybyResult.Orbit(
                        publisher.when(orbit.epoch()),
                        Publisher.km(spec.orbit().perigee()),
                        Publisher.km(spec.orbit().apogee()),
                        Publisher.degrees(spec.orbit().inclination()),
                        Publisher.degrees(turn(best.longitude())),
                        spec.orbit().longitude() == null),
                Publisher.km(deltaV),
                Publisher.km(conic.deltaV()),
                spec.deltaV() == null ? null : Publisher.km(spec.deltaV()),
                publisher.when(best.departure()),
                burn,
                pass(flown.path().trajectory(), best.pass()),
                left,
                ofLongitudes.stream()
                        .map(each -> new ParkedFlybyResult.LongitudeCost(
                                Publisher.degrees(each.longitude()), Publisher.km(each.deltaV())))
                        .toList(),
                publisher.path(SampledPath.of(flown.path())),
                spec.source());
    }

    private static double turn(double angle) {
        final double whole = 2.0 * FastMath.PI;
        return angle - whole * FastMath.floor(angle / whole);
    }

    private ParkedFlybyResult.Pass pass(Trajectory craft, double about) {
        final Nearest nearest = Nearest.of(craft, asteroid, about - AFTER / 2.0, about + AFTER / 2.0);
        final Vector3D approach = craft.heliocentric(nearest.time())
                .getVelocity()
                .subtract(asteroid.heliocentric(nearest.time()).getVelocity());
        return new ParkedFlybyResult.Pass(
                publisher.when(nearest.time()),
                Publisher.km(nearest.distance()),
                Publisher.km(nearest.speed()),
                Publisher.degrees(Vector3D.angle(toSun(nearest.time()), approach.negate())),
                Publisher.km(geocentric(nearest.time()).getPosition().getNorm()),
                uncertainty == null
                        ? null
                        : Publisher.km(uncertainty.at(nearest.time()).major()));
    }

    private InputFault fault(String key, String what) {
        return study.source().fault(KEY + (key.isEmpty() ? "" : "." + key), what);
    }
}
