package space.apophis.report.export.map;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Features of a map as KML (OGC 12-007r2): longitude before latitude, on the ground. */
final class KmlMap {

    private KmlMap() {}

    /**
     * A document. Two hyphens would end its comment early.
     *
     * @param title for people
     * @param comment lines that say where it is from
     */
    static byte[] write(String title, List<String> comment, List<MapFeature> features) {
        final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        text.append("<!-- ")
                .append(escaped(String.join("; ", comment)).replace("--", "- -"))
                .append(" -->\n");
        text.append("<kml xmlns=\"http://www.opengis.net/kml/2.2\">\n<Document>\n<name>")
                .append(escaped(title))
                .append("</name>\n");
        for (MapFeature feature : features) {
            text.append("<Placemark><name>")
                    .append(escaped(feature.name()))
                    .append("</name><description>")
                    .append(escaped(feature.text()))
                    .append("</description>");
            style(feature, text);
            geometry(feature, text);
            text.append("</Placemark>\n");
        }
        return text.append("</Document>\n</kml>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An area is drawn by its edge: filled, it would hide the half of Earth that matters. */
    private static void style(MapFeature feature, StringBuilder text) {
        if (feature.shape() == MapFeature.Shape.AREA) {
            text.append("<Style><PolyStyle><fill>0</fill></PolyStyle></Style>");
        }
    }

    private static void geometry(MapFeature feature, StringBuilder text) {
        final boolean several = feature.parts().size() > 1;
        text.append(several ? "<MultiGeometry>" : "");
        for (List<double[]> part : feature.parts()) {
            final String coordinates = "<coordinates>" + coordinates(part) + "</coordinates>";
            switch (feature.shape()) {
                case POINT -> text.append("<Point>").append(coordinates).append("</Point>");
                case LINE ->
                    text.append("<LineString><tessellate>1</tessellate>")
                            .append(coordinates)
                            .append("</LineString>");
                case AREA ->
                    text.append("<Polygon><tessellate>1</tessellate><outerBoundaryIs><LinearRing>")
                            .append(coordinates)
                            .append("</LinearRing></outerBoundaryIs></Polygon>");
            }
        }
        text.append(several ? "</MultiGeometry>" : "");
    }

    private static String coordinates(List<double[]> points) {
        return points.stream()
                .map(point -> String.format(Locale.ROOT, "%.6f,%.6f,0", point[0], point[1]))
                .collect(Collectors.joining(" "));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
