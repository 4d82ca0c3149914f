package space.apophis.chart.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two faces of the charts, DejaVu Sans of a library on the class path, whatever the machine has. */
enum Face {
    /** Of all but titles and headings. */
    REGULAR("DejaVuSans.ttf"),
    /** Of titles and headings. */
    BOLD("DejaVuSans-Bold.ttf");

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private final byte[] file;
    private final Font font;

    Face(String name) {
        file = read(name);
        try {
            font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the font " + name + " cannot be read", e);
        }
    }

    private static byte[] read(String name) {
        try (InputStream stream = Face.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("the font " + FOLDER + name + " is not on the class path");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a font of any size; empty for the faces of others. */
    static Optional<Face> of(Font font) {
        final String name = font.getFontName(Locale.ROOT);
        return Arrays.stream(values())
                .filter(face -> face.font.getFontName(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** At size 1. */
    Font font() {
        return font;
    }

    /** A copy of the TrueType file. */
    byte[] file() {
        return file.clone();
    }

    /** Whether a text is nothing but letters side by side, all of which it has. */
    boolean sets(String text) {
        return font.canDisplayUpTo(text) < 0 && !Font.textRequiresLayout(text.toCharArray(), 0, text.length());
    }
}
