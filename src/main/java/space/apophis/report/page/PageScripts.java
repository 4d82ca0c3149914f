package space.apophis.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The scripts of a page, and what its Content Security Policy allows: these by their hashes (CSP level 3, section 2.3.1), and no
 * others.
 */
public final class PageScripts {

    /** Of a page that lies still. */
    public static final PageScripts NONE = new PageScripts(List.of());

    /** Curves: uPlot by Leon Sorokin, MIT. */
    public static final String CURVES = "uplot";

    /** What the scripts of a page share; runs before any other. */
    private static final String SHARED = "page";

    private static final String UPLOT = "/META-INF/resources/webjars/uplot/1.6.30/dist/";

    private final List<LivePart> parts;
    private final List<String> texts;
    private final boolean curves;

    private PageScripts(List<LivePart> parts) {
        final Set<String> names = new LinkedHashSet<>();
        if (!parts.isEmpty()) {
            names.add(SHARED);
        }
        parts.forEach(part -> names.addAll(part.scripts()));
        this.parts = parts;
        this.texts = names.stream().map(PageScripts::text).toList();
        this.curves = names.contains(CURVES);
    }

    /** Those of the parts of a page, in their order. */
    public static PageScripts of(List<LivePart> parts) {
        return new PageScripts(List.copyOf(parts));
    }

    /** What they show. */
    public List<LivePart> parts() {
        return parts;
    }

    /** Whether a part of that name is among them. */
    public boolean has(String name) {
        return parts.stream().anyMatch(part -> part.name().equals(name));
    }

    /** Each as it stands in its element. */
    public List<String> texts() {
        return texts;
    }

    /** The style sheet of the libraries among them, empty where there is none. */
    public String styles() {
        return curves ? resource(UPLOT + "uPlot.min.css") : "";
    }

    /** The directive of the policy that allows them, with what ends it; empty where there is none, so that none may run. */
    public String policy() {
        return texts.isEmpty()
                ? ""
                : texts.stream().map(PageScripts::hash).collect(Collectors.joining(" ", "script-src ", "; "));
    }

    private static String text(String name) {
        return name.equals(CURVES)
                ? resource(UPLOT + "uPlot.iife.min.js")
                : resource("/space/apophis/report/scripts/" + name + ".js");
    }

    private static String resource(String path) {
        try (InputStream stream = PageScripts.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no script " + path);
            }
            // A page is written with line feeds alone, and a browser hashes what is written.
            final String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            if (text.contains("</script") || text.contains("<!--")) {
                throw new IllegalArgumentException(path + " would end its own element");
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            final byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
