package dev.awase;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A {@link KioskOnTrial} as whoever started it sees it: by what it says. A line without its stop was cut, and is not heard. */
final class KioskProcess {
    private static final int PATIENCE = 180;
    private static final int LONGEST = 30;
    /** 128 and the signal's number. */
    private static final int KILLED = 128 + 9;

    private final long began = System.nanoTime();
    private final Process process;
    private final Thread ear;
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Long> begun = new ConcurrentHashMap<>();
    private final Map<String, Long> kept = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Long>> firstKept = new ConcurrentHashMap<>();
    private final CompletableFuture<Long> attract = new CompletableFuture<>();
    private final CompletableFuture<List<String>> holds = new CompletableFuture<>();

    private KioskProcess(Process process) {
        this.process = process;
        this.ear = Thread.ofPlatform().daemon().start(this::listen);
    }

    /** {@code temp} is where its machine keeps what it lays aside for a while. */
    static KioskProcess start(Path home, Path temp, String... mode) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                // As packaging/linux/launcher starts it.
                "-XX:CompileThresholdScaling=10",
                "-Xmx768m",
                "-Djava.io.tmpdir=" + temp,
                "-cp",
                System.getProperty("java.class.path"),
                KioskOnTrial.class.getName(),
                home.toString()));
        command.addAll(List.of(mode));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove(Watchman.SUPERVISED);
        return new KioskProcess(builder.start());
    }

    /** From the start of the process to its first screen. */
    long attractMs() throws Exception {
        return TimeUnit.NANOSECONDS.toMillis(heard(attract) - began);
    }

    /** What it found in the file once its first screen stood. */
    KioskOnTrial.Kept holds() throws Exception {
        List<Long> numbers = heard(holds).stream().limit(3).map(Long::parseLong).toList();
        return new KioskOnTrial.Kept(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    String check() throws Exception {
        return heard(holds).get(3);
    }

    /** Until it has said that one of this kind is kept, for half a minute at most, and then for so long. */
    void goOn(Optional<String> writing, int millis) throws Exception {
        if (writing.isPresent()) {
            try {
                CompletableFuture.anyOf(first(writing.get()), process.onExit()).get(LONGEST, TimeUnit.SECONDS);
            } catch (TimeoutException slow) {
                said.add("(nothing of " + writing.get() + " was kept within " + LONGEST + " s)");
            }
        }
        process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    private CompletableFuture<Long> first(String writing) {
        return firstKept.computeIfAbsent(writing, _ -> new CompletableFuture<>());
    }

    /** Whether it had to be killed; where the machine is too busy for it, its own watchman was quicker. */
    boolean kill() throws InterruptedException {
        process.destroyForcibly();
        over();
        assertTrue(Set.of(KILLED, Watchman.DEAD).contains(process.exitValue()), () -> "it ended by itself: " + said());
        return process.exitValue() == KILLED;
    }

    /** Ends it in order, and answers its exit code. */
    int end() throws InterruptedException {
        // The handle's: the process's own would shut its mouth first.
        process.toHandle().destroy();
        over();
        return process.exitValue();
    }

    private void over() throws InterruptedException {
        try {
            assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), () -> "it does not end: " + said());
        } finally {
            process.destroyForcibly();
        }
        ear.join();
    }

    Map<String, Long> kept() {
        return Map.copyOf(kept);
    }

    List<String> failed() {
        return said.stream().filter(line -> line.startsWith("failed ")).toList();
    }

    /** What had begun and was not said to be kept. */
    List<String> inFlight() {
        return new TreeMap<>(begun)
                .entrySet().stream()
                        .filter(one -> one.getValue() > kept.getOrDefault(one.getKey(), 0L))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    String said() {
        return String.join("\n", said);
    }

    private <T> T heard(CompletableFuture<T> words) throws Exception {
        try {
            return words.get(PATIENCE, TimeUnit.SECONDS);
        } catch (Exception silent) {
            process.destroyForcibly();
            throw new AssertionError("it never came so far: " + said(), silent);
        }
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            Optional<String> line = Optional.ofNullable(lines.readLine());
            while (line.isPresent()) {
                said.add(line.get());
                hear(line.get());
                line = Optional.ofNullable(lines.readLine());
            }
        } catch (IOException killed) {
            said.add("(" + killed.getMessage() + ")");
        }
        attract.completeExceptionally(new IllegalStateException("it ended"));
        holds.completeExceptionally(new IllegalStateException("it ended"));
    }

    private void hear(String line) {
        List<String> words = List.of(line.split(" ", -1));
        if (line.startsWith("awase: attract at ")) {
            attract.complete(System.nanoTime());
        } else if (words.getFirst().equals("holds") && words.getLast().equals(".")) {
            holds.complete(words.subList(1, words.size() - 1));
        } else if (words.size() == 4 && words.getLast().equals(".")) {
            switch (words.getFirst()) {
                case "begin" -> begun.put(words.get(1), Long.parseLong(words.get(2)));
                case "kept" -> {
                    long number = Long.parseLong(words.get(2));
                    kept.put(words.get(1), number);
                    first(words.get(1)).complete(number);
                }
                default -> {}
            }
        }
    }
}
