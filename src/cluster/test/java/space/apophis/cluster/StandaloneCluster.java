package space.apophis.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A master and workers of Spark as processes of this machine, all on its loopback address. */
final class StandaloneCluster implements AutoCloseable {

    static final String LOOPBACK = "127.0.0.1";

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Path HOME = Path.of(System.getProperty("spark.home"));

    private final Path folder;
    private final int port;
    private final List<Process> processes = new ArrayList<>();

    /**
     * Starts it.
     *
     * @param folder where workers and logs are
     * @param workers how many, each of one core and 1 GiB
     */
    StandaloneCluster(Path folder, int workers) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = freePort();
        start(
                "master",
                "-Dspark.master.rest.enabled=false",
                "org.apache.spark.deploy.master.Master",
                "--host",
                LOOPBACK,
                "--port",
                Integer.toString(port),
                "--webui-port",
                Integer.toString(freePort()));
        awaitMaster();
        for (int i = 1; i <= workers; i++) {
            start(
                    "worker" + i,
                    "-Dspark.worker.cleanup.enabled=false",
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    LOOPBACK,
                    "--webui-port",
                    Integer.toString(freePort()),
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "--work-dir",
                    folder.resolve("work" + i).toString(),
                    master());
        }
    }

    /** As the option takes it. */
    String master() {
        return "spark://" + LOOPBACK + ":" + port;
    }

    private void start(String name, String flag, String type, String... arguments) throws IOException {
        final List<String> command =
                new ArrayList<>(List.of(JAVA, "-Xmx256m", flag, "-cp", HOME + "/conf:" + HOME + "/jars/*", type));
        command.addAll(List.of(arguments));
        processes.add(onLoopback(new ProcessBuilder(command))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start());
    }

    /** A process that listens on no other address, and whose executors are started from Spark's jars here. */
    static ProcessBuilder onLoopback(ProcessBuilder process) {
        process.environment().put("SPARK_LOCAL_IP", LOOPBACK);
        process.environment().put("SPARK_HOME", HOME.toAbsolutePath().toString());
        process.environment().put("SPARK_SCALA_VERSION", "2.13");
        return process;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    private void awaitMaster() throws IOException, InterruptedException {
        final long start = System.nanoTime();
        while (true) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(LOOPBACK, port), 1000);
                return;
            } catch (IOException e) {
                if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(60)) {
                    throw new IOException(Files.readString(folder.resolve("master.log")), e);
                }
                Thread.sleep(200);
            }
        }
    }

    /** The executors that a worker, counted from 1, has started and that live. */
    List<ProcessHandle> executors(int worker) {
        return processes.get(worker).descendants().toList();
    }

    /** Ends a worker, counted from 1, and its executors at once, as a machine that loses its power. */
    void kill(int worker) {
        final List<ProcessHandle> executors = executors(worker);
        processes.get(worker).destroyForcibly();
        executors.forEach(ProcessHandle::destroyForcibly);
    }

    /** All processes of it that live. */
    List<ProcessHandle> all() {
        return processes.stream()
                .filter(Process::isAlive)
                .flatMap(process -> Stream.concat(Stream.of(process.toHandle()), process.descendants()))
                .toList();
    }

    @Override
    public void close() {
        all().forEach(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }
}
