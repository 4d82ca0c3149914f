package space.apophis.report.export.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import space.apophis.job.InputFault;
import space.apophis.report.export.ExportSource;
import space.apophis.study.result.ClosestPointResult;
import space.apophis.study.result.CorridorResult;
import space.apophis.study.result.GroundTrackSample;
import space.apophis.study.result.SightingSection;
import space.apophis.study.result.SiteResult;
import space.apophis.units.PlainLine;

/**
 * What of a result lies on Earth, for maps: the track below the asteroid, the point below it at its closest and where it is above the
 * horizon then, the sites with the spans in which they see it, and the impact corridor.
 */
public final class MapExport {

    private MapExport() {}

    public static Map<String, byte[]> geoJson(ExportSource source) {
        return Map.of(
                source.result().header().name() + ".geojson",
                GeoJsonMap.write(features(source), Map.of("provenance", source.provenance())));
    }

    public static Map<String, byte[]> kml(ExportSource source) {
        return Map.of(
                source.result().header().name() + ".kml",
                KmlMap.write(source.result().header().title(), source.provenance(), features(source)));
    }

    private static List<MapFeature> features(ExportSource source) {
        final List<MapFeature> features = new ArrayList<>();
        final String asteroid = PlainLine.of(source.result().asteroid().designation());
        final SightingSection sighting = source.result().sighting();
        if (sighting.groundTrack() != null) {
            features.addAll(track(asteroid, sighting.groundTrack()));
        }
        if (sighting.closestPoint() != null) {
            features.addAll(closest(asteroid, sighting.closestPoint()));
        }
        if (sighting.sites() != null) {
            sighting.sites().forEach(site -> features.add(site(asteroid, site)));
        }
        final CorridorResult corridor = source.result().strikes().corridor();
        if (corridor != null && corridor.body().equals("EARTH")) {
            features.addAll(CorridorMap.features(corridor));
        }
        if (features.isEmpty()) {
            throw new InputFault(
                    "--to geojson, kml: nothing of this result lies on Earth: it has no pass of it that is seen");
        }
        return features;
    }

    private static List<MapFeature> track(String asteroid, List<GroundTrackSample> track) {
        final String from = track.get(0).utc();
        final String until = track.get(track.size() - 1).utc();
        return MapFeature.line(
                "below " + asteroid,
                "ground track from " + from + " to " + until,
                track.stream()
                        .map(sample -> new double[] {sample.longitudeDeg(), sample.latitudeDeg()})
                        .toList(),
                properties("ground track", "from", from, "until", until));
    }

    private static List<MapFeature> closest(String asteroid, ClosestPointResult closest) {
        final List<MapFeature> features = new ArrayList<>();
        features.add(MapFeature.point(
                "closest approach of " + asteroid,
                String.format(Locale.ROOT, "%s, %.0f km above", closest.utc(), closest.altitudeKm()),
                closest.longitudeDeg(),
                closest.latitudeDeg(),
                properties("closest", "utc", closest.utc(), "altitudeKm", closest.altitudeKm())));
        if (closest.altitudeKm() > 0.0) {
            features.add(new MapFeature(
                    asteroid + " above the horizon",
                    "where it is at " + closest.utc() + ", by day as well",
                    MapFeature.Shape.AREA,
                    Horizon.rings(closest.longitudeDeg(), closest.latitudeDeg(), closest.altitudeKm()),
                    properties("horizon", "utc", closest.utc())));
        }
        return features;
    }

    private static MapFeature site(String asteroid, SiteResult site) {
        final String spans = site.visibility().visible().stream()
                .map(span -> span.fromUtc() + " to " + span.toUtc())
                .collect(Collectors.joining(", "));
        return MapFeature.point(
                site.name(),
                spans.isEmpty() ? asteroid + " is not seen" : asteroid + " is above the least elevation " + spans,
                site.longitudeDeg(),
                site.latitudeDeg(),
                properties("site", "heightM", site.heightM()));
    }

    private static Map<String, Object> properties(String kind, Object... further) {
        final Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", kind);
        for (int i = 0; i < further.length; i += 2) {
            properties.put((String) further[i], further[i + 1]);
        }
        return properties;
    }
}
