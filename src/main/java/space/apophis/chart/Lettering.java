package space.apophis.chart;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import space.apophis.chart.paper.Theme;
import space.apophis.scenario.timeline.Language;
import space.apophis.timeline.Words;

/**
 * In which language and with which face a chart can be lettered, so that no letter comes out as an empty box: the
 * theme's own face if it has all letters, else the first of some sans-serif faces by name that the machine has, else
 * English. No other face of the machine is taken: it might be a serif, or draw Japanese as it is written in China.
 *
 * @param words of the language that is drawn
 * @param regular face
 * @param bold face; the regular one where the machine has no bold cut of it, since one made bold by the renderer blots
 * @param notice what people are to be told of it; empty where nothing is
 */
public record Lettering(Words words, Font regular, Font bold, Optional<Notice> notice) {

    /** Sans-serif families for Japanese, of Linux, macOS and Windows, the better first. */
    static final List<String> JAPANESE_FAMILIES = List.of(
            "Noto Sans CJK JP",
            "Noto Sans JP",
            "Source Han Sans JP",
            "IPAexGothic",
            "IPAGothic",
            "TakaoPGothic",
            "VL PGothic",
            "Hiragino Sans",
            "Hiragino Kaku Gothic ProN",
            "Yu Gothic",
            "Meiryo",
            "MS Gothic");

    /**
     * What is told of the lettering of charts.
     *
     * @param face that was taken; null where none was found
     */
    public record Notice(String face) {

        /** In a language. */
        public String text(Words words) {
            return face == null
                    ? words.of("notice.no-face").replace("{0}", String.join(", ", JAPANESE_FAMILIES))
                    : words.of("notice.face").replace("{0}", face);
        }
    }

    /**
     * Chooses the lettering.
     *
     * @param names texts beside the fixed words that are to be drawn in the language
     */
    public static Lettering of(Theme theme, Words wanted, Collection<String> names) {
        final String texts = String.join("", names)
                + String.join("", wanted.keys().stream().map(wanted::of).toList());
        final Font regular = theme.labelFont();
        final Font bold = theme.titleFont();
        if (shows(regular, texts) && shows(bold, texts)) {
            return new Lettering(wanted, regular, bold, Optional.empty());
        }
        return choose(wanted, texts, regular, bold, installed());
    }

    /** The first face that shows the texts, with the bold cut of its family, else English in the face at hand. */
    static Lettering choose(Words wanted, String texts, Font regular, Font bold, List<Font> faces) {
        return faces.stream()
                .filter(face -> shows(face, texts))
                .findFirst()
                .map(face -> new Lettering(
                        wanted,
                        face.deriveFont(regular.getSize2D()),
                        boldOf(face, faces).deriveFont(bold.getSize2D()),
                        Optional.of(new Notice(face.getFontName()))))
                .orElseGet(
                        () -> new Lettering(new Words(Language.ENGLISH), regular, bold, Optional.of(new Notice(null))));
    }

    private static Font boldOf(Font face, List<Font> faces) {
        return faces.stream()
                .filter(other -> other.getFamily().equals(face.getFamily())
                        && other.getFontName().endsWith("Bold"))
                .findFirst()
                .orElse(face);
    }

    /** Faces of the families by name that the machine has, in the order of these, plain ones before their variants. */
    private static List<Font> installed() {
        final List<Font> all = Arrays.stream(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .sorted(Comparator.comparing((Font face) -> face.getFontName().length())
                        .thenComparing((Font face) -> face.getFontName()))
                .toList();
        return JAPANESE_FAMILIES.stream().flatMap(family -> of(family, all)).toList();
    }

    private static Stream<Font> of(String family, List<Font> faces) {
        return faces.stream().filter(face -> face.getFamily().equals(family));
    }

    private static boolean shows(Font face, String texts) {
        return face.canDisplayUpTo(texts) < 0;
    }

    /** The look of charts so lettered. */
    Theme theme() {
        return new Theme(regular, bold);
    }

    Font labels(float size) {
        return regular.deriveFont(size);
    }

    Font headings(float size) {
        return bold.deriveFont(size);
    }
}
