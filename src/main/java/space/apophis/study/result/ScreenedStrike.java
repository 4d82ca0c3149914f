package space.apophis.study.result;

/**
 * An orbit of a catalogue that ends at a surface.
 *
 * @param designation of the asteroid
 * @param contact where it enters Earth's atmosphere, at other bodies where it strikes
 * @param body that is struck
 */
public record ScreenedStrike(String designation, String body, ContactResult contact) {

    public ScreenedStrike {
        Required.present("contact", contact);
    }
}
