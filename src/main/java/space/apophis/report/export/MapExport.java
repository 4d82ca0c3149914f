package space.apophis.report.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import space.apophis.job.InputFault;
import space.apophis.study.result.ClosestPointResult;
import space.apophis.study.result.CorridorResult;
import space.apophis.study.result.SightingSection;
import space.apophis.study.result.SiteResult;

/**
 * What of a result lies on Earth, for maps: the track below the asteroid, the point below it at its closest, the sites, and the impact
 * corridor; as GeoJSON (RFC 7946) and as KML (OGC 12-007r2). Longitudes stand before latitudes in both.
 */
final class MapExport {

    /** A place or a line with what is to be told of it. */
    private record Feature(String name, String text, boolean line, List<double[]> points) {}

    private MapExport() {}

    static Map<String, byte[]> geoJson(ExportSource source) {
        final List<Object> features = new ArrayList<>();
        for (Feature feature : features(source)) {
            final Map<String, Object> geometry = new LinkedHashMap<>();
            geometry.put("type", feature.line() ? "LineString" : "Point");
            geometry.put(
                    "coordinates",
                    feature.line() ? feature.points() : feature.points().get(0));
            final Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("name", feature.name());
            properties.put("description", feature.text());
            final Map<String, Object> one = new LinkedHashMap<>();
            one.put("type", "Feature");
            one.put("geometry", geometry);
            one.put("properties", properties);
            features.add(one);
        }
        final Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("type", "FeatureCollection");
        collection.put("provenance", source.provenance());
        collection.put("features", features);
        return Map.of(name(source) + ".geojson", JsonText.of(collection));
    }

    static Map<String, byte[]> kml(ExportSource source) {
        final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        text.append("<!-- ").append(comment(source)).append(" -->\n");
        text.append("<kml xmlns=\"http://www.opengis.net/kml/2.2\">\n<Document>\n<name>")
                .append(escaped(source.result().header().title()))
                .append("</name>\n");
        for (Feature feature : features(source)) {
            final String coordinates = feature.points().stream()
                    .map(point -> String.format(Locale.ROOT, "%.6f,%.6f,0", point[0], point[1]))
                    .collect(Collectors.joining(" "));
            text.append("<Placemark><name>")
                    .append(escaped(feature.name()))
                    .append("</name><description>")
                    .append(escaped(feature.text()))
                    .append("</description>")
                    .append(
                            feature.line()
                                    ? "<LineString><tessellate>1</tessellate><coordinates>"
                                    : "<Point><coordinates>")
                    .append(coordinates)
                    .append(feature.line() ? "</coordinates></LineString>" : "</coordinates></Point>")
                    .append("</Placemark>\n");
        }
        return Map.of(
                name(source) + ".kml",
                text.append("</Document>\n</kml>\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String name(ExportSource source) {
        return source.result().header().name();
    }

    /** Two hyphens end a comment early. */
    private static String comment(ExportSource source) {
        return escaped(String.join("; ", source.provenance())).replace("--", "- -");
    }

    private static List<Feature> features(ExportSource source) {
        final List<Feature> features = new ArrayList<>();
        final String asteroid = source.result().asteroid().designation();
        final SightingSection sighting = source.result().sighting();
        if (sighting.groundTrack() != null) {
            GroundTrack.of(sighting.groundTrack())
                    .parts()
                    .forEach(part -> features.add(new Feature(
                            "below " + asteroid,
                            "minute by minute from "
                                    + sighting.groundTrack().get(0).utc(),
                            true,
                            part)));
        }
        final ClosestPointResult closest = sighting.closestPoint();
        if (closest != null) {
            features.add(new Feature(
                    "closest approach of " + asteroid,
                    String.format(Locale.ROOT, "%s, %.0f km above", closest.utc(), closest.altitudeKm()),
                    false,
                    List.of(new double[] {closest.longitudeDeg(), closest.latitudeDeg()})));
        }
        if (sighting.sites() != null) {
            for (SiteResult site : sighting.sites()) {
                features.add(new Feature(
                        site.name(),
                        site.visibility().visible().isEmpty()
                                ? asteroid + " is not seen"
                                : asteroid + " is above the least elevation "
                                        + site.visibility().visible().stream()
                                                .map(span -> span.fromUtc() + " to " + span.toUtc())
                                                .collect(Collectors.joining(", ")),
                        false,
                        List.of(new double[] {site.longitudeDeg(), site.latitudeDeg()})));
            }
        }
        final CorridorResult corridor = source.result().strikes().corridor();
        if (corridor != null && corridor.body().equals("EARTH")) {
            for (CorridorResult.Point point : corridor.points()) {
                features.add(new Feature(
                        String.format(Locale.ROOT, "impact corridor, %.2f sigma", point.sigma()),
                        point.entry().utc(),
                        false,
                        List.of(new double[] {
                            point.entry().longitudeDeg(), point.entry().latitudeDeg()
                        })));
            }
        }
        if (features.isEmpty()) {
            throw new InputFault(
                    "--to geojson, kml: nothing of this result lies on Earth: it has no pass of it that is seen");
        }
        return features;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
