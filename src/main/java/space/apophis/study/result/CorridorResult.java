package space.apophis.study.result;

import java.util.List;

/**
 * The impact corridor: where the orbits of the line of variations that strike come down.
 *
 * @param body which they strike
 * @param points along the line, from the least sigma to the largest
 */
public record CorridorResult(String body, List<Point> points) {

    /**
     * Where an orbit of the line comes down: at Earth's entry 100 km high, elsewhere on the surface.
     *
     * @param sigma place on the line of variations
     * @param entry how it comes down
     * @param density probability for each sigma of the line, of the Gaussian along it
     */
    public record Point(double sigma, @Flat ContactResult entry, double density) {}

    public CorridorResult {
        Required.rising("points", points, Point::sigma, "is not farther along the line than the one before it");
    }
}
