package space.apophis.transfer.flight;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * A leg by planets, as it was solved.
 *
 * @param handOver instant on the way to the first planet at which what rounding does can be made good, TDB seconds since J2000
 * @param change of the velocity there, ICRF, m/s
 * @param passes on the way
 * @param time of its end, TDB seconds since J2000
 * @param place of its end, heliocentric, ICRF, m
 */
record Crossing(double handOver, Vector3D change, List<PassAim> passes, double time, Vector3D place) {}
