package space.apophis.study.launch;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.mission.FlownSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.visit.Stay;
import space.apophis.study.visit.VisitorKind;
import space.apophis.study.visit.VisitorPath;
import space.apophis.transfer.grid.DeepSpaceManoeuvre;
import space.apophis.transfer.legs.LegTrajectory;
import space.apophis.units.Unit;

/**
 * The craft of a transfer as a visitor of the asteroid: on the nominal option; where that is not flown to its end and others are,
 * on the cheapest of these.
 *
 * @param name of the scenario
 * @param asteroid its flight
 * @param flights null where the scenario does not ask for them
 * @param until to where the craft is wanted behind a flyby, TDB seconds since J2000
 */
record TransferVisitor(
        String name,
        TransferCase transferCase,
        SolarSystem solarSystem,
        Trajectory asteroid,
        TransferFlights flights,
        double until) {

    private static final double KM = Publisher.KM;

    VisitorPath of(List<FlownOption> options) {
        final FlownOption nominal =
                options.stream().filter(FlownOption::isNominal).findFirst().orElseThrow();
        if (nominal.isFlown()) {
            return flown(nominal);
        }
        return options.stream()
                .filter(FlownOption::isFlown)
                .min(Comparator.comparingDouble(option -> option.flown().deltaV()))
                .map(this::flown)
                .orElseGet(() -> onConics(nominal));
    }

    private String label(FlownOption option) {
        return name + ", " + option.result().label();
    }

    private VisitorPath flown(FlownOption option) {
        final Trajectory path = flights.path(option.flown(), until);
        if (!transferCase.isRendezvous()) {
            return VisitorPath.passing(
                    label(option),
                    VisitorKind.TRANSFER,
                    "flown in full dynamics, behind the flyby without burns",
                    path);
        }
        final FlownSpec spec = transferCase.spec().flown();
        final Vector3D hold = path.heliocentric(path.end())
                .getPosition()
                .subtract(asteroid.heliocentric(path.end()).getPosition());
        return option.result().flown().proximity() == null
                ? VisitorPath.staying(
                        label(option),
                        VisitorKind.TRANSFER,
                        words(
                                "flown in full dynamics; from the arrival on it is taken to stay at the hold point, %,.0f km away",
                                hold.getNorm() / KM),
                        path,
                        Stay.at(hold))
                : VisitorPath.staying(
                        label(option),
                        VisitorKind.TRANSFER,
                        words(
                                "flown in full dynamics; from the hold point, %,.0f km away, it goes to %,.0f km in %.0f d, and is"
                                        + " taken to stay there",
                                hold.getNorm() / KM,
                                spec.proximityDistance() / KM,
                                spec.proximityDuration() / Unit.DAY),
                        path,
                        new Stay(hold, path.end(), spec.proximityDuration(), spec.proximityDistance()));
    }

    private VisitorPath onConics(FlownOption option) {
        final double launch = option.transfer().launch();
        final double arrival = option.transfer().arrival();
        final LegTrajectory conics = transferCase.conics(option.transfer(), solarSystem, asteroid);
        final double turn =
                option.transfer().deepSpace().map(DeepSpaceManoeuvre::time).orElse(launch);
        final double days = FastMath.ceil((arrival - launch) / Unit.DAY);
        final double[] knots = DoubleStream.concat(
                        DoubleStream.iterate(0.0, k -> k <= days, k -> k + 1.0)
                                .map(k -> FastMath.min(arrival, launch + k * Unit.DAY)),
                        DoubleStream.of(turn))
                .sorted()
                .distinct()
                .toArray();
        final Trajectory path = Trajectory.through(knots, conics::at);
        final String remark = flights == null ? "on conics" : "on conics, since it was not flown to its end";
        return transferCase.isRendezvous()
                ? VisitorPath.staying(
                        label(option),
                        VisitorKind.TRANSFER,
                        remark + ", which end at the asteroid itself; it is taken to stay "
                                + (flights == null ? "there" : "at the hold point then"),
                        path,
                        Stay.at(flights == null ? Vector3D.ZERO : holdPoint(arrival)))
                : VisitorPath.passing(
                        label(option), VisitorKind.TRANSFER, remark + ", which end at the asteroid itself", path);
    }

    /** Where it would be at rest: on the side of the Sun, as flights have it. */
    private Vector3D holdPoint(double arrival) {
        return asteroid.heliocentric(arrival)
                .getPosition()
                .normalize()
                .scalarMultiply(-transferCase.spec().flown().holdDistance());
    }

    private static String words(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
