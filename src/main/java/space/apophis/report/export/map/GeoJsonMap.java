package space.apophis.report.export.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.apophis.report.export.JsonText;

/** Features of a map as GeoJSON (RFC 7946): longitude before latitude, outer rings counterclockwise. */
final class GeoJsonMap {

    private GeoJsonMap() {}

    /**
     * A collection.
     *
     * @param further members of it, which readers pass over
     */
    static byte[] write(List<MapFeature> features, Map<String, Object> further) {
        final Map<String, Object> collection = new LinkedHashMap<>(further);
        collection.put("type", "FeatureCollection");
        collection.put("features", features.stream().map(GeoJsonMap::feature).toList());
        return JsonText.of(collection);
    }

    private static Map<String, Object> feature(MapFeature feature) {
        final Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", feature.name());
        properties.put("description", feature.text());
        properties.putAll(feature.properties());
        return Map.of("type", "Feature", "geometry", geometry(feature), "properties", properties);
    }

    private static Map<String, Object> geometry(MapFeature feature) {
        final List<Object> parts = feature.parts().stream()
                .map(part -> part(feature.shape(), part))
                .toList();
        final String type = feature.shape().geoJson();
        return parts.size() == 1
                ? Map.of("type", type, "coordinates", parts.get(0))
                : Map.of("type", "Multi" + type, "coordinates", parts);
    }

    private static Object part(MapFeature.Shape shape, List<double[]> points) {
        return switch (shape) {
            case POINT -> points.get(0);
            case LINE -> points;
            case AREA -> List.of(points);
        };
    }
}
