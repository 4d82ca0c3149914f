package space.apophis.study.mission.navigation;

import java.util.List;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.scenario.mission.CorrectionSpec;
import space.apophis.transfer.flight.FlownBurn;
import space.apophis.transfer.flight.FlownEncounter;
import space.apophis.transfer.flight.FlownSwingBy;
import space.apophis.transfer.flight.PassAim;
import space.apophis.transfer.navigation.NavigationAim;
import space.apophis.transfer.navigation.NominalFlight;
import space.apophis.units.Unit;

/** What corrections of a flight are to lead to: the next planet, else where the next burn begins, else the next body or rest. */
final class NavigationAims {

    /** So long before a planet the B-plane is looked at, s. */
    static final double COARSE = 2.0 * Unit.DAY;

    /** What is nearer is too near to be aimed at, s. */
    private static final double NEAR = 3600.0;

    private final NavigationCase navigated;
    private final double end;

    NavigationAims(NavigationCase navigated) {
        this.navigated = navigated;
        this.end = navigated.flown().path().orElseThrow().trajectory().end();
    }

    static String key(int correction) {
        return "navigation.corrections[" + (correction + 1) + "]";
    }

    /** Whether a planet is too near to be aimed at. */
    boolean isTooLate(double time) {
        return navigated.flown().swingBys().stream()
                .anyMatch(pass -> time > pass.time() - COARSE - NEAR && time < pass.time() + NEAR);
    }

    /**
     * The aim of what is over at an instant.
     *
     * @param time TDB seconds since J2000
     */
    NavigationAim after(double time) {
        for (FlownSwingBy pass : navigated.flown().swingBys()) {
            if (pass.time() - COARSE > time) {
                return pass(pass);
            }
        }
        final List<FlownBurn> burns =
                navigated.isIon() ? List.of() : navigated.flown().burns();
        for (int k = 0; k < burns.size(); k++) {
            if (burns.get(k).arc().start() > time + NEAR) {
                return new NavigationAim.Point(burns.get(k).arc().start(), k >= navigated.deepSpaceBurns());
            }
        }
        if (navigated.isRendezvous()) {
            return new NavigationAim.Rest(end, navigated.target());
        }
        for (FlownEncounter encounter : navigated.flown().encounters()) {
            if (encounter.time() > time + NEAR) {
                return new NavigationAim.Point(encounter.time(), true);
            }
        }
        return new NavigationAim.Point(end, true);
    }

    private NavigationAim pass(FlownSwingBy pass) {
        final NominalFlight flight = navigated.flight();
        final double gm = flight.solarSystem().planets().gm(pass.planet());
        final double before = pass.time() - COARSE;
        final var state = flight.path().trajectory().heliocentric(before);
        final CraftState craft = new CraftState(before, state.getPosition(), state.getVelocity(), 1.0);
        final PassAim about = new PassAim(pass.planet(), gm, pass.time(), 0.0, 0.0, 0.0);
        return new NavigationAim.Pass(
                before, about.movedTo(about.plane(craft, new RelativeMotion(flight.solarSystem())), before));
    }

    /** What a correction goes by: where it is before it its begin, where it is after it its end, TDB seconds since J2000. */
    double event(CorrectionSpec order, int index) {
        final boolean before = order.before() != null;
        return switch (order.of()) {
            case LAUNCH -> navigated.flown().path().orElseThrow().trajectory().start();
            case BURN -> {
                final FlownBurn burn = numbered(navigated.flown().burns(), order, index, "burn");
                yield before ? burn.arc().start() : burn.arc().end();
            }
            case SWING_BY ->
                numbered(navigated.flown().swingBys(), order, index, "swing-by").time();
            case ARRIVAL -> {
                if (navigated.isRendezvous()) {
                    yield before
                            ? navigated
                                    .flown()
                                    .burns()
                                    .get(navigated.deepSpaceBurns())
                                    .arc()
                                    .start()
                            : end;
                }
                yield numbered(navigated.flown().encounters(), order, index, "arrival")
                        .time();
            }
        };
    }

    private <T> T numbered(List<T> all, CorrectionSpec order, int index, String what) {
        if (order.number() > all.size()) {
            throw navigated.fault(
                    key(index) + ".number",
                    "there is no " + what + " " + order.number() + ", the flight has " + all.size());
        }
        return all.get(order.number() - 1);
    }
}
