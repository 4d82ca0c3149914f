package space.apophis.transfer.ion;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.transfer.optimisation.NonlinearProgramme;

/** A flight under ion thrust as a non-linear programme, and the start that a search of flights gives it. */
public record IonExample(NonlinearProgramme programme, double[] start) {

    private static final double DAY = ConicBody.DAY;

    /** From Earth to Mars in 348.795 days with 0.5 N, by the states of Taheri, Kolmanovsky and Atkins (2016). */
    public static IonExample earthToMars(int segments, double rounding) {
        final IonPlan plan = earthToMars(segments);
        final IonChain chain = new IonChain(plan, IonUnits.heliocentric(plan.launchMass()), rounding);
        final IonProblem programme = new IonProblem(chain);
        return new IonExample(
                programme,
                programme.reduced(new IonSearch(DAY, 0, 1, 1).guesses(chain).get(0)));
    }

    static IonPlan earthToMars(int segments) {
        final double gm = 1.32712440018e20;
        final ConicBody earth = new ConicBody(
                gm, 0.0, new Vector3D(-140699693e3, -51614428e3, 980e3), new Vector3D(9774.596, -28078.28, 0.4337725));
        final double end = 348.795 * DAY;
        final ConicBody mars = new ConicBody(
                gm,
                end,
                new Vector3D(-172682023e3, 176959469e3, 7948912e3),
                new Vector3D(-16427.384, -14860.506, 92.1486));
        return new IonPlan(
                gm,
                List.of(
                        IonNode.launchAlong("Earth", earth, 0.0, Vector3D.ZERO),
                        IonNode.arrival("Mars", mars, end, end)),
                IonPropulsion.constant(0.5, 2000.0),
                1000.0,
                600.0,
                List.of(segments));
    }
}
