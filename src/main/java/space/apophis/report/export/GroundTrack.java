package space.apophis.report.export;

import java.util.ArrayList;
import java.util.List;
import space.apophis.study.result.GroundTrackSample;

/**
 * The points of Earth above which the asteroid stands, in parts that do not cross the meridian of 180 degrees: maps would draw such a
 * part around the whole Earth (RFC 7946, section 3.1.9).
 *
 * @param parts of longitude and latitude, deg, of two points at least
 */
record GroundTrack(List<List<double[]>> parts) {

    private static final double HALF = 180.0;

    static GroundTrack of(List<GroundTrackSample> samples) {
        final List<List<double[]>> parts = new ArrayList<>();
        List<double[]> part = new ArrayList<>();
        GroundTrackSample last = null;
        for (GroundTrackSample sample : samples) {
            if (last != null && Math.abs(sample.longitudeDeg() - last.longitudeDeg()) > HALF) {
                final double side = Math.signum(last.longitudeDeg()) * HALF;
                final double ahead = sample.longitudeDeg() + 2.0 * side;
                final double share = ahead == last.longitudeDeg()
                        ? 0.0
                        : (side - last.longitudeDeg()) / (ahead - last.longitudeDeg());
                final double latitude = last.latitudeDeg() + share * (sample.latitudeDeg() - last.latitudeDeg());
                part.add(new double[] {side, latitude});
                add(parts, part);
                part = new ArrayList<>();
                part.add(new double[] {-side, latitude});
            }
            part.add(new double[] {sample.longitudeDeg(), sample.latitudeDeg()});
            last = sample;
        }
        add(parts, part);
        return new GroundTrack(parts);
    }

    private static void add(List<List<double[]>> parts, List<double[]> part) {
        if (part.size() > 1) {
            parts.add(part);
        }
    }
}
