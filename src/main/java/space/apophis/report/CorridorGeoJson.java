package space.apophis.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.apophis.study.result.CorridorResult;

/**
 * {@code corridor.geojson} (RFC 7946): the places where orbits of the line of variations come down, longitude before
 * latitude, each a feature with its figures. Of another body than Earth they are its own coordinates, which the format has
 * no word for; the member {@code body} says so.
 */
final class CorridorGeoJson {

    private CorridorGeoJson() {}

    static byte[] write(CorridorResult corridor) {
        final List<Object> features = new ArrayList<>();
        for (CorridorResult.Point point : corridor.points()) {
            final Map<String, Object> feature = new LinkedHashMap<>();
            feature.put("type", "Feature");
            final Map<String, Object> geometry = new LinkedHashMap<>();
            geometry.put("type", "Point");
            geometry.put(
                    "coordinates",
                    List.of(point.entry().longitudeDeg(), point.entry().latitudeDeg()));
            feature.put("geometry", geometry);
            final Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("sigma", point.sigma());
            properties.put("probabilityPerSigma", point.density());
            properties.put("utc", point.entry().utc());
            properties.put("heightKm", point.entry().heightKm());
            properties.put("speedKmS", point.entry().entrySpeedKmS());
            properties.put("flightPathAngleDeg", point.entry().flightPathAngleDeg());
            properties.put("azimuthDeg", point.entry().azimuthDeg());
            feature.put("properties", properties);
            features.add(feature);
        }
        final Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("type", "FeatureCollection");
        collection.put("body", corridor.body());
        collection.put("features", features);
        return ResultMapper.bytes(collection);
    }
}
