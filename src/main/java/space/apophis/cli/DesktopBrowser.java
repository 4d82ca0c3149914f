package space.apophis.cli;

import java.awt.AWTError;
import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;

/** The browser of the user's desktop, where there is one. */
final class DesktopBrowser {

    private DesktopBrowser() {}

    /** Opens a page; false where there is no desktop, no display, or no browser that it knows. */
    static boolean open(URI page) {
        // Set so for charts, which need no display; nothing has asked for one yet when a page is to be shown.
        System.setProperty("java.awt.headless", "false");
        try {
            if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                return false;
            }
            Desktop.getDesktop().browse(page);
            return true;
        } catch (IOException | UnsupportedOperationException | AWTError | LinkageError e) {
            // HeadlessException is one of an operation that is not supported. A display that cannot be reached, or a
            // Java without one: the caller says where the page is instead.
            return false;
        }
    }
}
