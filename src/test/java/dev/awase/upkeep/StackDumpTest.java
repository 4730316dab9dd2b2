package dev.awase.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackDumpTest {
    @TempDir
    Path folder;

    @Test
    void everyThreadIsSeenDownToWhereItBegan() throws Exception {
        CountDownLatch deep = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        Thread stuck = Thread.ofPlatform().name("stuck-in-a-test").start(() -> sink(40, deep, seen));
        deep.await();
        String dump = StackDump.now();
        seen.countDown();
        stuck.join();
        assertTrue(dump.contains("stuck-in-a-test"), dump);
        assertTrue(
                dump.lines().filter(line -> line.contains("StackDumpTest.sink")).count() >= 40, dump);
    }

    @Test
    void theLastFiveAreKept() throws IOException {
        for (int second = 0; second < 8; second++) {
            StackDump.keep(folder, Instant.ofEpochSecond(1_800_000_000L + second));
        }
        try (Stream<Path> kept = Files.list(folder)) {
            assertEquals(5, kept.count());
        }
        assertTrue(Files.exists(folder.resolve("stacks-1800000007.txt")));
    }

    private static void sink(int depth, CountDownLatch deep, CountDownLatch seen) {
        if (depth > 0) {
            sink(depth - 1, deep, seen);
            return;
        }
        deep.countDown();
        try {
            seen.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
