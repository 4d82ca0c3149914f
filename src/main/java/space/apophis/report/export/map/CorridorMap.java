package space.apophis.report.export.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import space.apophis.study.result.CorridorResult;

/**
 * The impact corridor as features of a map: the line along sigma, and on it the places where orbits of the line of variations come down,
 * each with its figures.
 */
public final class CorridorMap {

    private CorridorMap() {}

    /**
     * {@code corridor.geojson} (RFC 7946). Of another body than Earth the places are its own coordinates, which the format has no word
     * for; the member {@code body} says so.
     */
    public static byte[] geoJson(CorridorResult corridor) {
        return GeoJsonMap.write(features(corridor), Map.of("body", corridor.body()));
    }

    static List<MapFeature> features(CorridorResult corridor) {
        final List<CorridorResult.Point> points = corridor.points();
        final List<MapFeature> features = new ArrayList<>();
        if (points.size() > 1) {
            final double least = points.get(0).sigma();
            final double most = points.get(points.size() - 1).sigma();
            features.addAll(MapFeature.line(
                    "impact corridor",
                    String.format(Locale.ROOT, "line of variations, %.4f to %.4f sigma", least, most),
                    points.stream()
                            .map(point -> new double[] {
                                point.entry().longitudeDeg(), point.entry().latitudeDeg()
                            })
                            .toList(),
                    Map.of("kind", "corridor")));
        }
        points.forEach(point -> features.add(feature(point)));
        return features;
    }

    private static MapFeature feature(CorridorResult.Point point) {
        final Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", "corridor point");
        properties.put("sigma", point.sigma());
        properties.put("probabilityPerSigma", point.density());
        properties.put("utc", point.entry().utc());
        properties.put("heightKm", point.entry().heightKm());
        properties.put("speedKmS", point.entry().entrySpeedKmS());
        properties.put("flightPathAngleDeg", point.entry().flightPathAngleDeg());
        properties.put("azimuthDeg", point.entry().azimuthDeg());
        return MapFeature.point(
                String.format(Locale.ROOT, "impact corridor, %.4f sigma", point.sigma()),
                String.format(
                        Locale.ROOT,
                        "%s, %.0f km high, %.2f km/s",
                        point.entry().utc(),
                        point.entry().heightKm(),
                        point.entry().entrySpeedKmS()),
                point.entry().longitudeDeg(),
                point.entry().latitudeDeg(),
                properties);
    }
}
