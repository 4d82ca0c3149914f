package space.apophis.report.export.scene;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import space.apophis.report.export.ExportSource;
import space.apophis.report.export.ExportedPath;
import space.apophis.report.export.kernel.SpkExport;
import space.apophis.study.publish.Publisher;

/**
 * Paths as an asset of OpenSpace (Lua, August 2026) with the SPK kernels that it loads: a point and a trail for each, placed by SPICE. Its
 * other way, text of Horizons, is taken as straight lines between rows with TDB for UTC, 69 s and 7 km/s off. The Moon is there already.
 */
public final class OpenSpaceExport {

    private static final double DAY = 86400.0;

    /** Of a trail at most. */
    private static final double SAMPLES = 20_000.0;

    private OpenSpaceExport() {}

    public static Map<String, byte[]> write(ExportSource source) {
        final List<ExportedPath> paths = source.withoutMoon();
        final Map<String, byte[]> files = new TreeMap<>(SpkExport.write(source, paths));
        final StringBuilder text = new StringBuilder();
        source.provenance()
                .forEach(
                        line -> text.append("-- ").append(StkExport.ascii(line)).append('\n'));
        text.append("asset.require(\"spice/core\")\n")
                .append("local sun = asset.require(\"scene/solarsystem/sun/transforms\")\n\nlocal kernels = {\n");
        files.keySet()
                .forEach(name -> text.append("  asset.resource(\"").append(name).append("\"),\n"));
        text.append("}\n\nlocal nodes = {\n");
        paths.forEach(path -> text.append(nodes(source, path)));
        text.append("""
                }

                asset.onInitialize(function()
                  for _, kernel in ipairs(kernels) do openspace.spice.loadKernel(kernel) end
                  for _, node in ipairs(nodes) do openspace.addSceneGraphNode(node) end
                end)

                asset.onDeinitialize(function()
                  for i = #nodes, 1, -1 do openspace.removeSceneGraphNode(nodes[i]) end
                  for _, kernel in ipairs(kernels) do openspace.spice.unloadKernel(kernel) end
                end)
                """);
        files.put(source.result().header().name() + ".asset", text.toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String nodes(ExportSource source, ExportedPath path) {
        final boolean beside = path.kind() == ExportedPath.Kind.ESCORT;
        final String parent = beside ? quoted(identifier(source.wholeAsteroid().name())) : "sun.SunCenter.Identifier";
        final String translation = String.format(
                Locale.ROOT,
                "{ Type = \"SpiceTranslation\", Target = \"%d\", Observer = \"%d\" }",
                path.naif(),
                path.centre().naif());
        final String gui = String.format(
                Locale.ROOT,
                "GUI = { Name = %s, Path = %s }",
                "%s",
                quoted("/Solar System/" + source.result().header().name()));
        final double step = Math.max(600.0, (path.end() - path.start()) / SAMPLES);
        return String.format(
                        Locale.ROOT,
                        "  { Identifier = %s, Parent = %s, Transform = { Translation = %s },\n    " + gui + " },\n",
                        quoted(identifier(path.name())),
                        parent,
                        translation,
                        quoted(path.title()))
                + String.format(
                        Locale.ROOT,
                        "  { Identifier = %s, Parent = %s, Renderable = { Type = \"RenderableTrailTrajectory\",\n"
                                + "      Translation = %s,\n      Color = { %s }, StartTime = %s, EndTime = %s,"
                                + " SampleInterval = %.1f },\n    "
                                + gui + " },\n",
                        quoted(identifier(path.name()) + "Trail"),
                        parent,
                        translation,
                        path.kind() == ExportedPath.Kind.ASTEROID ? "1.0, 0.82, 0.4" : "0.3, 0.79, 0.94",
                        date(source, path.start() + step),
                        date(source, path.end() - step),
                        step,
                        quoted(path.title() + " trail"));
    }

    /** Letters and digits. */
    private static String identifier(String name) {
        final StringBuilder text = new StringBuilder();
        for (String word : name.split("[^A-Za-z0-9]+")) {
            text.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return text.toString();
    }

    /** UTC, as OpenSpace has its clock. */
    private static String date(ExportSource source, double secondsTdb) {
        return quoted(new Publisher(source.solarSystem())
                .utc(secondsTdb)
                .replace("Z", "")
                .replace('T', ' '));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
