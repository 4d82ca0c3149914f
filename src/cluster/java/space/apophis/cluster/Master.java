package space.apophis.cluster;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import space.apophis.job.InputFault;

/**
 * Who hands out the executors.
 *
 * @param url as Spark writes it
 * @param hosts of a standalone cluster, as HOST:PORT; empty for executors in this process
 */
record Master(String url, List<String> hosts) {

    private static final Pattern LOCAL = Pattern.compile("local(\\[(\\*|[1-9]\\d{0,3})])?");
    private static final Pattern HOST =
            Pattern.compile("(?<host>[A-Za-z0-9._-]+|\\[[0-9a-fA-F:.]+]):(?<port>\\d{1,5})");
    private static final String STANDALONE = "spark://";
    private static final String ALLOWED = "spark://HOST:PORT, local[N] and local[*] are allowed";
    private static final int CONNECT_MILLIS = 5000;

    /**
     * Reads it.
     *
     * @throws InputFault if it is none
     */
    static Master parse(String url) {
        if (LOCAL.matcher(url).matches()) {
            return new Master(url, List.of());
        }
        final List<String> hosts = url.startsWith(STANDALONE)
                ? Arrays.asList(url.substring(STANDALONE.length()).split(",", -1))
                : List.of();
        if (hosts.isEmpty() || hosts.stream().anyMatch(host -> !isHost(host))) {
            throw new InputFault("--master: '" + url + "' is none, " + ALLOWED);
        }
        return new Master(url, hosts);
    }

    private static boolean isHost(String text) {
        final Matcher host = HOST.matcher(text);
        return host.matches() && address(text).getPort() > 0;
    }

    private static InetSocketAddress address(String text) {
        final Matcher host = HOST.matcher(text);
        host.matches();
        final int port = Integer.parseInt(host.group("port"));
        return InetSocketAddress.createUnresolved(host.group("host"), port > 0xffff ? 0 : port);
    }

    boolean isLocal() {
        return hosts.isEmpty();
    }

    /**
     * Looks whether one of its hosts listens: Spark itself tries for a minute.
     *
     * @throws InputFault if none does
     */
    void requireListening() {
        String why = null;
        for (String host : hosts) {
            final InetSocketAddress address = address(host);
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), CONNECT_MILLIS);
                return;
            } catch (IOException e) {
                why = e.getMessage();
            }
        }
        if (why != null) {
            throw new InputFault("--master: nothing listens at " + url + " (" + why
                    + "), the address of a running master is needed");
        }
    }
}
