package space.apophis.study.catalogue;

import java.io.Serializable;
import java.util.Map;
import space.apophis.ephemeris.Body;
import space.apophis.job.InputFault;

/**
 * What approaches are looked for.
 *
 * @param from TDB seconds since J2000
 * @param to likewise
 * @param within largest distance of interest from the centre of each body to look at, m
 */
public record ScreenPlan(double from, double to, Map<Body, Double> within) implements Serializable {

    public ScreenPlan {
        if (!(to > from)) {
            throw new InputFault("--to: is not after --from, a later date is needed");
        }
        within = Map.copyOf(within);
    }
}
