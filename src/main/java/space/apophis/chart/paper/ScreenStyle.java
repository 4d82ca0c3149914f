package space.apophis.chart.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The style sheet of the drawings of one page: the letters that they use, once, and their colours on dark screens. */
public final class ScreenStyle {

    /** Of the letters inside the page, which are never those that a machine has by a like name. */
    private static final String FAMILY = "Chart letters";

    /**
     * What a browser needs to set letters. Tables of kerning and ligatures, which the subsetter would copy as they are, name
     * glyphs by the numbers that they had before.
     */
    private static final List<String> TABLES =
            List.of("head", "hhea", "hmtx", "maxp", "OS/2", "name", "post", "cmap", "glyf", "loca");

    private static final Pattern TEXT = Pattern.compile("<text([^>]*)>([^<]*)</text\\s*>");
    private static final Pattern COLOR = Pattern.compile("\\b(fill|stroke)=\"(#[0-9a-f]{6})\"");

    private final Map<Face, SortedSet<Integer>> letters = new EnumMap<>(Face.class);
    private final Map<String, SortedSet<String>> colors = Map.of("fill", new TreeSet<>(), "stroke", new TreeSet<>());

    private ScreenStyle() {}

    /**
     * A style sheet.
     *
     * @param drawings of one page, as {@link ChartImages#screen} makes them
     */
    public static String css(Collection<String> drawings) {
        final ScreenStyle style = new ScreenStyle();
        drawings.forEach(style::read);
        return style.text();
    }

    private void read(String svg) {
        final Matcher text = TEXT.matcher(svg);
        while (text.find()) {
            final Face face = text.group(1).contains(ScreenSvg.BOLD) ? Face.BOLD : Face.REGULAR;
            final String plain = text.group(2)
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&apos;", "'")
                    .replace("&amp;", "&");
            plain.codePoints().forEach(letters.computeIfAbsent(face, one -> new TreeSet<>())::add);
        }
        final Matcher color = COLOR.matcher(svg);
        while (color.find()) {
            colors.get(color.group(1)).add(color.group(2));
        }
    }

    private String text() {
        final StringBuilder css = new StringBuilder();
        letters.forEach((face, used) -> css.append("@font-face { font-family: \"" + FAMILY + "\"; font-weight: "
                + (face == Face.BOLD ? "bold" : "normal") + "; src: url(data:font/woff;base64,"
                + Base64.getEncoder().encodeToString(WoffFile.of(subset(face, used))) + ") format(\"woff\"); }\n"));
        // As AWT measures them: letter by letter, at any size.
        css.append("svg.chart text { font-family: \"" + FAMILY + "\", \"DejaVu Sans\", sans-serif; font-kerning: none;"
                + " font-variant-ligatures: none; text-rendering: geometricPrecision; white-space: pre; }\n"
                + "svg.chart ." + ScreenSvg.BOLD + " { font-weight: bold; }\n"
                + "@media screen and (prefers-color-scheme: dark) {\n");
        for (String use : List.of("fill", "stroke")) {
            colors.get(use)
                    .forEach(color -> css.append("svg.chart [" + use + "=\"" + color + "\"] { " + use + ": "
                            + ScreenSvg.hex(Contrast.dark(Color.decode(color))) + "; }\n"));
        }
        return css.append("}\n").toString();
    }

    /** A face with some letters alone. */
    static byte[] subset(Face face, Collection<Integer> letters) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()))) {
            final TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            letters.forEach(subsetter::add);
            final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
