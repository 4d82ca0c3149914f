package space.apophis.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Standard output, which remembers why it failed: a full disk is a fault, a reader that has had enough is not. */
final class StandardOutput extends FilterOutputStream {

    private IOException failure;

    StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    StandardOutput(OutputStream stream) {
        super(stream);
    }

    /** A writer onto this stream. */
    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(this), charset()), true);
    }

    /** The terminal's character set; into a file or pipe UTF-8, whatever the machine's is. */
    static Charset charset() {
        Console console = System.console();
        return console == null ? StandardCharsets.UTF_8 : console.charset();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    /** The failure that lost output somebody wanted. */
    Optional<IOException> fault() {
        return Optional.ofNullable(failure).filter(e -> !closedByReader(e));
    }

    private static boolean closedByReader(IOException e) {
        return e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
    }
}
