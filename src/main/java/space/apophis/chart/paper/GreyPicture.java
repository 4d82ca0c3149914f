package space.apophis.chart.paper;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.function.Function;

/** Puts a {@link Panel.Picture} on paper. Few shades keep its file small; the eye tells no more of them apart in a small picture. */
final class GreyPicture {

    private static final int SHADES = 64;
    private static final int BITS = 8;
    private static final int WHITE = 255;

    private GreyPicture() {}

    static void draw(Graphics2D graphics, Panel.Picture picture, Function<Point, Point> onPaper) {
        final BufferedImage image = image(picture);
        final Point from = onPaper.apply(picture.from());
        final Point to = onPaper.apply(picture.to());
        final AffineTransform onto = AffineTransform.getTranslateInstance(from.x(), from.y());
        onto.scale((to.x() - from.x()) / image.getWidth(), (to.y() - from.y()) / image.getHeight());
        graphics.drawImage(image, onto, null);
    }

    /** Of a palette, so that no colour space comes between a shade and its pixel. */
    private static BufferedImage image(Panel.Picture picture) {
        final byte[] greys = new byte[SHADES];
        for (int i = 0; i < SHADES; i++) {
            greys[i] = (byte) Math.round((double) WHITE * i / (SHADES - 1));
        }
        final int columns = picture.columns();
        final int rows = picture.shades().size() / columns;
        final BufferedImage image = new BufferedImage(
                columns, rows, BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(BITS, SHADES, greys, greys, greys));
        for (int i = 0; i < rows * columns; i++) {
            final double shade = Math.max(0.0, Math.min(1.0, picture.shades().get(i)));
            image.getRaster().setSample(i % columns, i / columns, 0, (int) Math.round(shade * (SHADES - 1)));
        }
        return image;
    }
}
