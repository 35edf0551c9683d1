package app.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What the program has acknowledged is on the disk. Its process is killed in the midst of sign-ups, as a power cut
 * would, and everybody who was told "welcome" must be able to sign in afterwards.
 */
class SurvivesPowerCutIT {

    private static final int WRITERS = 2;
    private static final int ROUNDS = 2;
    private static final int ENOUGH = 15;

    @Test
    void everyAcknowledgedSignUpIsThereAfterEveryKill() throws Exception {
        var data = Server.freshFolder();
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

        for (var round = 1; round <= ROUNDS; round++) {
            try (var server = Server.startOn(data)) {
                assertEverybodyCanSignIn(acknowledged, server);
                signUpUntilKilled(server, "round%d".formatted(round), acknowledged);
            }
        }
        try (var server = Server.startOn(data)) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * ENOUGH);
            assertEverybodyCanSignIn(acknowledged, server);
        }
    }

    private static void assertEverybodyCanSignIn(Queue<String> people, Server server) throws Exception {
        for (var email : people) {
            try (var door = new Door(server)) {
                assertThat(door.signIn(email)).as("%s can sign in", email).isTrue();
            }
        }
    }

    private static void signUpUntilKilled(Server server, String round, Queue<String> acknowledged) throws Exception {
        var enough = new CountDownLatch(ENOUGH);
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var running = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> "%s.writer%d".formatted(round, writer))
                    .map(writer -> writers.submit(() -> signUp(server, writer, acknowledged, enough)))
                    .toList();
            enough.await();
            server.kill();
            for (var writer : running) {
                writer.get();
            }
        }
    }

    /** One person after the other, each with a fresh door, until the server is gone. */
    private static void signUp(Server server, String writer, Queue<String> acknowledged, CountDownLatch enough) {
        for (var number = 0; ; number++) {
            var email = "%s.%d@trellis.test".formatted(writer, number);
            try (var door = new Door(server)) {
                if (door.register(email)) {
                    acknowledged.add(email);
                    enough.countDown();
                }
            } catch (IOException killed) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
