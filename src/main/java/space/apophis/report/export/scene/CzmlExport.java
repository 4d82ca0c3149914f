package space.apophis.report.export.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orekit.time.AbsoluteDate;
import space.apophis.job.InputFault;
import space.apophis.report.export.ExportSource;
import space.apophis.report.export.ExportedPath;
import space.apophis.report.export.JsonText;
import space.apophis.report.export.LunarPath;
import space.apophis.report.export.Motion;
import space.apophis.report.export.Motions;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.StateSample;

/**
 * The days about a pass of Earth as a scene for Cesium (CZML): asteroid, craft and Moon from the centre of Earth, axes of the ICRF,
 * metres, and the sites on the ground, with one clock. Cesium has one central body, so what is beyond these days is refused. Between
 * rows it takes Hermite's polynomials with the velocities, the only ones of its three that use them.
 */
public final class CzmlExport {

    private static final double KM = 1000.0;
    private static final double ASTRONOMICAL_UNIT = 1.495978707e11;

    /** Farther off, what is seen is an orbit of the Sun and no pass of Earth, m. */
    private static final double FARTHEST = 0.1 * ASTRONOMICAL_UNIT;

    private static final double DAY = 86400.0;

    /** From the camera, m. */
    private static final double LABELS_WITHIN = 3e7;

    private static final int DEGREE = 2 * Motion.SEPTIC - 1;
    private static final int ASTEROID_COLOUR = 0xffd166;
    private static final int CRAFT_COLOUR = 0x4cc9f0;
    private static final int ESCORT_COLOUR = 0x9be564;
    private static final int MOON_COLOUR = 0xbbbbbb;

    private final ExportSource source;
    private final Publisher publisher;

    private CzmlExport(ExportSource source) {
        this.source = source;
        this.publisher = new Publisher(source.solarSystem());
    }

    public static Map<String, byte[]> write(ExportSource source) {
        return Map.of(source.result().header().name() + ".czml", new CzmlExport(source).scene());
    }

    private byte[] scene() {
        final Motions motions = new Motions(source);
        final Map<ExportedPath, List<List<StateSample>>> near = new LinkedHashMap<>();
        for (ExportedPath path : source.paths()) {
            final List<List<StateSample>> stretches = motions.fromEarth(path).stream()
                    .flatMap(motion -> near(motion).stream())
                    .map(motion -> motion.rows(Motion.SEPTIC, source.request().step()))
                    .toList();
            if (path.kind() != ExportedPath.Kind.MOON && !stretches.isEmpty()) {
                near.put(path, stretches);
            }
        }
        if (near.isEmpty()) {
            throw new InputFault(
                    "--to czml: Cesium has Earth as its one centre, and no path is within 0.1 au of Earth from --from to --to-date");
        }
        final double[] instants = near.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .mapToDouble(StateSample::secondsTdb)
                .sorted()
                .toArray();
        final double start = instants[0];
        final double end = instants[instants.length - 1];
        final List<Object> packets = new ArrayList<>();
        packets.add(document(start, end));
        near.forEach((path, stretches) -> packets.add(moving(path.name(), path.title(), colour(path), stretches)));
        packets.add(moving(
                "moon",
                "Moon",
                colour(MOON_COLOUR),
                motions.fromEarth(LunarPath.of(source.solarSystem(), start, end)).stream()
                        .map(motion ->
                                motion.rows(Motion.SEPTIC, source.request().step()))
                        .toList()));
        if (source.result().sighting().sites() != null) {
            source.result().sighting().sites().forEach(site -> packets.add(site(site)));
        }
        return JsonText.of(packets);
    }

    private static Map<String, Object> colour(ExportedPath path) {
        return colour(
                switch (path.kind()) {
                    case ASTEROID -> ASTEROID_COLOUR;
                    case CRAFT -> CRAFT_COLOUR;
                    case ESCORT -> ESCORT_COLOUR;
                    case MOON -> MOON_COLOUR;
                });
    }

    /** The parts near Earth, to a day. */
    private static List<Motion> near(Motion motion) {
        final List<Motion> parts = new ArrayList<>();
        final List<Double> part = new ArrayList<>();
        for (double t : days(motion.instants())) {
            if (motion.at().apply(t).getPosition().getNorm() < FARTHEST) {
                part.add(t);
            } else {
                add(parts, part, motion);
            }
        }
        add(parts, part, motion);
        return parts;
    }

    private static void add(List<Motion> parts, List<Double> part, Motion motion) {
        if (part.size() > 1) {
            parts.add(new Motion(part.stream().mapToDouble(Double::doubleValue).toArray(), motion.at()));
        }
        part.clear();
    }

    /** The instants and others between them, no farther apart than a day. */
    private static List<Double> days(double[] instants) {
        final List<Double> days = new ArrayList<>();
        for (int i = 0; i < instants.length - 1; i++) {
            final double length = instants[i + 1] - instants[i];
            final int parts = (int) Math.ceil(length / DAY);
            for (int k = 0; k < parts; k++) {
                days.add(k == 0 ? instants[i] : instants[i] + k * length / parts);
            }
        }
        days.add(instants[instants.length - 1]);
        return days;
    }

    private Map<String, Object> document(double start, double end) {
        final Map<String, Object> clock = new LinkedHashMap<>();
        clock.put("interval", publisher.utc(start) + "/" + publisher.utc(end));
        clock.put(
                "currentTime",
                source.result().passes().encounter() == null
                        ? publisher.utc(start)
                        : publisher.utc(Math.max(
                                start,
                                Math.min(
                                        end,
                                        source.result()
                                                        .passes()
                                                        .encounter()
                                                        .approach()
                                                        .secondsTdb()
                                                - 3600.0))));
        clock.put("multiplier", 600);
        final Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", "document");
        document.put("name", source.result().header().title());
        document.put("version", "1.0");
        document.put("description", String.join("; ", source.provenance()));
        document.put("clock", clock);
        return document;
    }

    private Map<String, Object> moving(
            String id, String name, Map<String, Object> colour, List<List<StateSample>> stretches) {
        final Map<String, Object> packet = new LinkedHashMap<>();
        packet.put("id", id);
        packet.put("name", name);
        packet.put("availability", stretches.stream().map(this::interval).toList());
        packet.put("position", stretches.stream().map(this::position).toList());
        packet.put("point", Map.of("pixelSize", 8, "color", colour));
        packet.put(
                "label",
                Map.of("text", name, "font", "13px sans-serif", "pixelOffset", Map.of("cartesian2", List.of(12, -12))));
        packet.put(
                "path",
                Map.of("width", 1.5, "resolution", 600, "material", Map.of("solidColor", Map.of("color", colour))));
        return packet;
    }

    private String interval(List<StateSample> rows) {
        return exact(rows.get(0).secondsTdb()) + "/"
                + exact(rows.get(rows.size() - 1).secondsTdb());
    }

    /** Over one stretch: no polynomial goes over a jump of the velocity. */
    private Map<String, Object> position(List<StateSample> rows) {
        final AbsoluteDate epoch = source.solarSystem().clock().date(rows.get(0).secondsTdb());
        final List<Object> numbers = new ArrayList<>();
        for (StateSample row : rows) {
            numbers.add(source.solarSystem().clock().date(row.secondsTdb()).durationFrom(epoch));
            for (double kilometres :
                    new double[] {row.xKm(), row.yKm(), row.zKm(), row.vxKmS(), row.vyKmS(), row.vzKmS()}) {
                numbers.add(KM * kilometres);
            }
        }
        final Map<String, Object> position = new LinkedHashMap<>();
        position.put("interval", interval(rows));
        position.put("epoch", exact(rows.get(0).secondsTdb()));
        position.put("referenceFrame", "INERTIAL");
        position.put("interpolationAlgorithm", "HERMITE");
        position.put("interpolationDegree", DEGREE);
        position.put("cartesianVelocity", numbers);
        return position;
    }

    /** UTC to a tenth of a microsecond: the asteroid moves 7 km in a second. */
    private String exact(double secondsTdb) {
        return source.solarSystem()
                        .clock()
                        .date(secondsTdb)
                        .getComponents(source.solarSystem().clock().utc())
                        .toStringWithoutUtcOffset(60, 7)
                + "Z";
    }

    private static Map<String, Object> site(SiteResult site) {
        final Map<String, Object> packet = new LinkedHashMap<>();
        packet.put("id", "site-" + site.name());
        packet.put("name", site.name());
        packet.put("description", site.source());
        packet.put(
                "position",
                Map.of("cartographicDegrees", List.of(site.longitudeDeg(), site.latitudeDeg(), site.heightM())));
        packet.put("point", Map.of("pixelSize", 5, "color", colour(0xffffff)));
        // From afar the names of stations side by side would lie on each other.
        packet.put(
                "label",
                Map.of(
                        "text",
                        site.name(),
                        "font",
                        "11px sans-serif",
                        "distanceDisplayCondition",
                        Map.of("distanceDisplayCondition", List.of(0, LABELS_WITHIN))));
        return packet;
    }

    private static Map<String, Object> colour(int rgb) {
        return Map.of("rgba", List.of(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, 255));
    }
}
