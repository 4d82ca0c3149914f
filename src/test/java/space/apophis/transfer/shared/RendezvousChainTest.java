package space.apophis.transfer.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.transfer.optimisation.Evaluation;
import space.apophis.transfer.optimisation.NonlinearProgramme;

class RendezvousChainTest {

    static final double[] POINT = {2.1, 1.3, 2.0, 0.05, -0.02, 0.03, 0.41, -0.04, 0.06, 0.01, 0.7};

    /** Central differences of every value by every variable; their own error is about 1e-9 of these. */
    static void checkDerivatives(NonlinearProgramme programme, double[] x, double step, double tolerance) {
        Evaluation at = new Evaluation(programme);
        at.of(programme, x);
        for (int j = 0; j < programme.variables(); j++) {
            double[] more = x.clone();
            double[] less = x.clone();
            more[j] += step;
            less[j] -= step;
            Evaluation up = new Evaluation(programme);
            up.of(programme, more);
            Evaluation down = new Evaluation(programme);
            down.of(programme, less);
            String variable = "variable " + j;
            assertEquals(
                    (up.objective() - down.objective()) / (2.0 * step),
                    at.gradient()[j],
                    tolerance * (1.0 + Math.abs(at.gradient()[j])),
                    variable + ", objective");
            for (int i = 0; i < programme.equalities(); i++) {
                double slope = at.equalityJacobian()[i][j];
                assertEquals(
                        (up.equalities()[i] - down.equalities()[i]) / (2.0 * step),
                        slope,
                        tolerance * (1.0 + Math.abs(slope)),
                        variable + ", equality " + i);
            }
            for (int i = 0; i < programme.inequalities(); i++) {
                double slope = at.inequalityJacobian()[i][j];
                assertEquals(
                        (up.inequalities()[i] - down.inequalities()[i]) / (2.0 * step),
                        slope,
                        tolerance * (1.0 + Math.abs(slope)),
                        variable + ", inequality " + i);
            }
        }
    }

    static RendezvousChain chain() {
        return new RendezvousChain(ToyCase.SKEW.rendezvous(), RendezvousCost.UNITS, RendezvousCost.ROUNDING);
    }

    @Test
    void derivativesWithAFreeAsymptote() {
        RendezvousProblem programme = new RendezvousProblem(chain(), new LaunchLimit(12e6, 0.5), Optional.empty());
        checkDerivatives(programme, programme.reduced(POINT), 1e-5, 1e-7);
    }

    @Test
    void derivativesAlongAGivenAsymptote() {
        RendezvousProblem programme = new RendezvousProblem(
                chain(), new LaunchLimit(12e6, 0.5), Optional.of(new Vector3D(2100.0, 1300.0, 2000.0)));
        assertEquals(8, programme.variables());
        checkDerivatives(programme, programme.reduced(POINT), 1e-5, 1e-7);
    }

    /** The delta v of the flight is that of the objective but for the rounding, sqrt(v^2 + e^2) - v. */
    @Test
    void theFlightTellsWhatTheProgrammeCounts() {
        RendezvousProblem programme = new RendezvousProblem(chain(), new LaunchLimit(12e6, 0.5), Optional.empty());
        Evaluation at = new Evaluation(programme);
        at.of(programme, programme.reduced(POINT));
        RendezvousFlight flight = programme.flight(programme.reduced(POINT));
        double expected = Arrays.stream(new double[] {
                    flight.first().getNorm(),
                    flight.second().getNorm(),
                    flight.arrivalExcessVelocity().getNorm()
                })
                .map(v -> Math.hypot(v, RendezvousCost.ROUNDING))
                .sum();
        assertEquals(expected, 1000.0 * at.objective(), 1e-9 * expected);
        double gap = Math.sqrt(Arrays.stream(at.equalities()).map(c -> c * c).sum()) * 5e9;
        assertEquals(flight.gap(), gap, 1e-9 * gap);
        assertEquals(0.41, (flight.secondTime() - flight.firstTime()) / (flight.arrival() - flight.firstTime()), 1e-12);
    }
}
