package space.apophis.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Addresses at which processes listen, by Linux's /proc. */
final class Listening {

    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");
    private static final String LISTENS = "0A";

    private Listening() {}

    /** Those that are not the loopback address, as Linux writes them. */
    static List<String> elsewhere(List<ProcessHandle> processes) throws IOException {
        final Set<String> sockets = new HashSet<>();
        for (ProcessHandle process : processes) {
            try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
                for (Path file : open.toList()) {
                    final String target = Files.readSymbolicLink(file).toString();
                    if (target.startsWith("socket:[")) {
                        sockets.add(target.substring("socket:[".length(), target.length() - 1));
                    }
                }
            }
        }
        final List<String> found = new ArrayList<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : Files.readAllLines(Path.of(table))) {
                final String[] fields = line.strip().split("\\s+");
                if (fields.length > 9
                        && fields[3].equals(LISTENS)
                        && sockets.contains(fields[9])
                        && !LOOPBACK.contains(fields[1].split(":")[0])) {
                    found.add(fields[1]);
                }
            }
        }
        return found;
    }
}
