package space.apophis.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the index of a folder of results says of one of them, kept in it as {@code headline.json}, so that no whole result has to be read
 * for a line of it.
 *
 * @param title one line
 * @param text the verdict
 * @param page name of the page beside it
 */
record Headline(String title, String text, String page) {

    /** Its file. */
    static final String NAME = "headline.json";

    /** The picture beside it, where there is one. */
    static final String PICTURE = "headline.png";

    private static final long LARGEST_BYTES = 1 << 16;

    private static final JsonMapper MAPPER = new JsonMapper();

    /** The file's content. */
    byte[] bytes() {
        try {
            return (MAPPER.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can always be written as JSON", e);
        }
    }

    /** That of a folder; empty where it has none that can be read, as results of before it was written. */
    static Optional<Headline> in(Path folder) {
        final Path file = folder.resolve(NAME);
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST_BYTES
                    ? Optional.ofNullable(MAPPER.readValue(Files.readAllBytes(file), Headline.class))
                            .filter(Headline::isWhole)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A page of another folder, or none, is nothing to point to. */
    private boolean isWhole() {
        return title != null && text != null && page != null && page.matches("[a-z-]+\\.html");
    }
}
