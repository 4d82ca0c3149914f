package space.apophis.browser;

/**
 * How a page is looked at.
 *
 * @param width of the window, CSS pixels
 * @param height likewise
 * @param dark whether its reader prefers dark pages
 * @param print whether it is laid out for paper
 */
record View(int width, int height, boolean dark, boolean print) {

    /** On a desk. */
    static final View DESK = new View(1280, 800, false, false);

    /** At night. */
    static final View DESK_DARK = new View(1280, 800, true, false);

    /** On a tablet held upright. */
    static final View TABLET = new View(768, 1024, false, false);

    /** On a phone. */
    static final View PHONE = new View(390, 844, false, false);

    /** On a phone at night. */
    static final View PHONE_DARK = new View(390, 844, true, false);

    /** A4 within margins of a centimetre, at 96 dots an inch. */
    static final View PAPER = new View(718, 1047, false, true);

    /** What is read for people and as the name of a file. */
    String label() {
        return width + (print ? "-paper" : dark ? "-dark" : "");
    }
}
