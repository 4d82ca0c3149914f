package space.apophis.report.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** The scripts of a page that reckon and do not draw, run by Rhino on the data that the page has. */
final class PageEngine implements AutoCloseable {

    private final Context context = new LittleEndian().enterContext();
    private final Scriptable scope;

    /** With the scripts of parts, in their order. */
    PageEngine(List<LivePart> parts) {
        context.setLanguageVersion(Context.VERSION_ES6);
        scope = context.initStandardObjects();
        ScriptableObject.putProperty(
                scope,
                "texts",
                context.evaluateString(
                        scope,
                        parts.stream()
                                .map(part -> "'" + part.name() + "': " + part.json())
                                .collect(Collectors.joining(", ", "({", "})")),
                        "data",
                        1,
                        null));
        ScriptableObject.putProperty(scope, "latin", new Latin());
        run("var apophis = {data: function (name) { return texts[name]; }};");
        // What a browser has of its own.
        run("var atob = function (text) { return String(latin.of(text)); };");
        final PageScripts scripts = PageScripts.of(parts);
        // The first is what pages share, which works on the page itself.
        scripts.texts().stream().skip(1).map(PageEngine::plain).forEach(this::run);
    }

    /** Typed arrays as the browsers of today have them. */
    private static final class LittleEndian extends ContextFactory {

        @Override
        protected boolean hasFeature(Context context, int feature) {
            return feature == Context.FEATURE_LITTLE_ENDIAN || super.hasFeature(context, feature);
        }
    }

    /** Rhino keeps the first value of a constant in a loop for all its rounds. */
    private static String plain(String script) {
        return script.replaceAll("(?m)^const ", "var ").replaceAll("\\bconst ", "let ");
    }

    /** Turns base64 into a text of a character for each byte. */
    public static final class Latin {

        public String of(Object text) {
            return new String(Base64.getDecoder().decode(text.toString()), StandardCharsets.ISO_8859_1);
        }
    }

    /** The value of an expression. */
    Object run(String script) {
        return context.evaluateString(scope, script, "script", 1, null);
    }

    /** The numbers of an expression that is an array. */
    double[] numbers(String script) {
        return Stream.of(context.getElements((Scriptable) run(script)))
                .mapToDouble(Context::toNumber)
                .toArray();
    }

    @Override
    public void close() {
        Context.exit();
    }
}
