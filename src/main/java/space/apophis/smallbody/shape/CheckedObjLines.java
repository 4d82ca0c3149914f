package space.apophis.smallbody.shape;

import java.io.IOException;
import java.io.LineNumberReader;
import java.io.Reader;
import java.util.regex.Pattern;
import space.apophis.scenario.format.Shown;

/**
 * Lines of an OBJ file that its reader understands. The library loses the character before a backslash that joins lines, takes a
 * tab in a face for an end, wraps places above 2^31 round, and fails otherwise than with an IOException at a vertex without
 * numbers; so such lines do not come to it.
 */
final class CheckedObjLines extends LineNumberReader {

    private static final String NUMBER = "[-+]?(?:\\d{1,18}\\.?\\d{0,18}|\\.\\d{1,18})(?:[eE][-+]?\\d{1,2})?";
    private static final Pattern VERTEX = Pattern.compile("v(?: " + NUMBER + "){3}(?: " + NUMBER + "){0,4}");
    private static final String CORNER = " (-?\\d{1,9})(?:/(?:-?\\d{1,9})?(?:/-?\\d{1,9})?)?";
    private static final Pattern FACE = Pattern.compile("f" + CORNER + CORNER + CORNER);
    private static final int LONGEST = 1000;

    CheckedObjLines(Reader in) {
        super(in);
    }

    /** What is wrong with a line. */
    static final class Fault extends IOException {

        private static final long serialVersionUID = 1L;

        Fault(String message) {
            super(message);
        }
    }

    @Override
    public String readLine() throws IOException {
        final String whole = super.readLine();
        if (whole == null) {
            return null;
        }
        if (whole.length() > LONGEST) {
            throw new Fault("is a line of more than " + LONGEST + " characters, a shorter one is needed");
        }
        final String line = whole.strip().replaceAll("[ \\t]+", " ");
        if (line.startsWith("v ") || line.equals("v")) {
            require(VERTEX, line, "is no vertex, 'v x y z' with three numbers is needed");
        } else if (line.startsWith("f ") || line.equals("f")) {
            require(FACE, line, "is no triangle, 'f i j k' with three places of vertices is needed");
        } else {
            // comments, normals, textures and names are of no use here
            return "";
        }
        return line;
    }

    private static void require(Pattern pattern, String line, String what) throws Fault {
        if (!pattern.matcher(line).matches()) {
            throw new Fault("'" + Shown.text(line) + "' " + what);
        }
    }
}
