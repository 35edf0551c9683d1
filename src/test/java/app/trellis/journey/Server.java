package app.trellis.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The packaged program as a process of its own, on a free port and with a data folder of its own. */
public final class Server implements AutoCloseable {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path JAR = Path.of(System.getProperty("trellis.jar", "target/trellis.jar"));
    private static final Path CACHE = JAR.resolveSibling("trellis.aot");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Pattern SET_UP_CODE = Pattern.compile("Set-up code for /register: (\\w+)");

    private final Process process;
    private final int port;
    private final Path log;
    private final Instant begin = Instant.now();
    private Duration startUp = Duration.ZERO;

    private Server(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts on a fresh data folder and returns once it answers. */
    public static Server start(String... options) {
        return startOn(freshFolder(), options);
    }

    /** Starts with the demo's people, on the day for which the pictures are taken. */
    public static Server startDemo(String... options) {
        var all = new ArrayList<>(List.of("--spring.profiles.active=demo", "--trellis.demo.day=2026-11-24"));
        all.addAll(List.of(options));
        return start(all.toArray(String[]::new));
    }

    /** Starts on a data folder that may hold an earlier life. */
    public static Server startOn(Path data, String... options) {
        var port = freePort();
        var log = data.resolve("server.log");
        var command = new ArrayList<>(List.of(JAVA.toString(), "-XX:+UseCompactObjectHeaders"));
        if (Files.exists(CACHE)) {
            command.add("-XX:AOTCache=" + CACHE);
        }
        command.addAll(List.of("-jar", JAR.toString(), "--server.address=127.0.0.1", "--server.port=" + port));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("TRELLIS_DATA", data.toString());
        try {
            var server = new Server(builder.start(), port, log);
            Runtime.getRuntime().addShutdownHook(new Thread(server.process::destroyForcibly));
            server.awaitHealth();
            server.startUp = Duration.between(server.begin, Instant.now());
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** The process's number. */
    public long pid() {
        return process.pid();
    }

    /** From the start of the process to its first answer. */
    public Duration startUp() {
        return startUp;
    }

    /** The one-time code that the first start prints. */
    public String setUpCode() {
        var found = SET_UP_CODE.matcher(log());
        if (!found.find()) {
            throw new IllegalStateException("No set-up code in " + log);
        }
        return found.group(1);
    }

    /** What the program has printed so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Ends it as an operator would. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        process.onExit().join();
    }

    private void awaitHealth() throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var deadline = Instant.now().plus(PATIENCE);
            while (!isHealthy(client)) {
                if (process.waitFor(PAUSE) || Instant.now().isAfter(deadline)) {
                    kill();
                    throw new IllegalStateException("The program did not start:\n" + log());
                }
            }
        }
    }

    private boolean isHealthy(HttpClient client) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                .timeout(PATIENCE)
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListeningYet) {
            return false;
        }
    }

    static Path freshFolder() {
        try {
            return Files.createTempDirectory("trellis-journey");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
