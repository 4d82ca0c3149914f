package space.apophis.chart;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.apophis.chart.paper.Theme;
import space.apophis.scenario.timeline.Language;
import space.apophis.timeline.Words;

/**
 * In which language and with which face a chart can be lettered, so that no letter comes out as an empty box: the
 * theme's own face if it has all letters, else one of the machine, else English.
 *
 * @param words of the language that is drawn
 * @param regular face
 * @param bold face
 * @param notice what people are to be told of it; empty where nothing is
 */
public record Lettering(Words words, Font regular, Font bold, Optional<String> notice) {

    /** What a machine calls its faces for Japanese; others may draw some characters as they are written in China. */
    private static final String JAPANESE_FACE = "JP";

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

    /** The first face that shows the texts, else English in the face at hand. */
    static Lettering choose(Words wanted, String texts, Font regular, Font bold, List<Font> faces) {
        return faces.stream()
                .filter(face -> shows(face, texts))
                .findFirst()
                .map(face -> new Lettering(
                        wanted,
                        face.deriveFont(regular.getSize2D()),
                        face.deriveFont(Font.BOLD, bold.getSize2D()),
                        Optional.of("charts are lettered with " + face.getFontName()
                                + ", a face of this machine; another machine may draw them otherwise")))
                .orElseGet(() -> new Lettering(
                        new Words(Language.ENGLISH),
                        regular,
                        bold,
                        Optional.of("no face on this machine shows all characters of '" + wanted.language()
                                + "'; charts have English names and words instead")));
    }

    /** Faces of the machine, those for Japanese first, plain ones before their variants. */
    private static List<Font> installed() {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .sorted(Comparator.comparing((Font face) -> !face.getFontName().contains(JAPANESE_FACE))
                        .thenComparing((Font face) -> face.getFontName().length())
                        .thenComparing((Font face) -> face.getFontName()))
                .toList();
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
