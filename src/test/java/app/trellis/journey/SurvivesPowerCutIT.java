package app.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * What the program has acknowledged is on the disk. Its process is killed in the midst of sign-ups, as a power cut
 * would, and everybody who was told "welcome" must be able to sign in afterwards.
 */
class SurvivesPowerCutIT {

    private static final int WRITERS = 2;
    private static final int ENOUGH = 12;

    @RepeatedTest(3)
    void everyAcknowledgedSignUpIsThereAfterTheKill(RepetitionInfo round) throws Exception {
        var data = Server.freshFolder();
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

        try (var server = Server.startOn(data)) {
            signUpUntilKilled(server, acknowledged, ENOUGH + 3 * round.getCurrentRepetition());
        }

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        try (var server = Server.startOn(data)) {
            for (var email : acknowledged) {
                try (var door = new Door(server)) {
                    assertThat(door.signIn(email)).as("%s can sign in", email).isTrue();
                }
            }
        }
    }

    private static void signUpUntilKilled(Server server, Queue<String> acknowledged, int enough) throws Exception {
        var full = new CountDownLatch(enough);
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var running = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> writers.submit(() -> signUp(server, writer, acknowledged, full)))
                    .toList();
            full.await();
            server.kill();
            for (var writer : running) {
                writer.get();
            }
        }
    }

    /** One person after the other, each with a fresh door, until the server is gone. */
    private static void signUp(Server server, int writer, Queue<String> acknowledged, CountDownLatch full) {
        for (var number = 0; ; number++) {
            var email = "writer%d.%d@trellis.test".formatted(writer, number);
            try (var door = new Door(server)) {
                if (door.register(email)) {
                    acknowledged.add(email);
                    full.countDown();
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
