package dev.awase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The real kiosk in a process of its own, without a display, for {@link KilledKioskTest} to kill. Beside it run what writes
 * in a shop: the command that imports, the same with counts of a till, and hands that play visits on its screens. Each says
 * when it begins and when what it wrote is kept; a line that ends without its stop was cut by the kill.
 */
final class KioskOnTrial {
    static final String WORK = "work";
    private static final int PRODUCTS = 300;
    private static final int GLANCE_MS = 300;
    /** Between two files of a till. */
    private static final int PAUSE_MS = 1_000;

    private final Path home;

    private KioskOnTrial(Path home) {
        this.home = home;
    }

    /** What the file holds of each kind of writing: the number of the last one, or of visits how many. */
    record Kept(long imports, long counts, long visits) {
        static Kept of(Connection connection) throws SQLException {
            return new Kept(
                    one(connection, "price", "product", "IM"),
                    one(connection, "stock", "variant", "ST"),
                    Long.parseLong(SqliteConnections.ask(connection, "SELECT count(*) FROM visit")));
        }

        /** One file is taken whole or not at all, so all of its rows say the same. */
        private static long one(Connection connection, String column, String table, String sku) throws SQLException {
            String rows = " FROM " + table + " WHERE sku LIKE '" + sku + "-%'";
            String kinds = SqliteConnections.ask(connection, "SELECT count(DISTINCT " + column + ")" + rows);
            if (Integer.parseInt(kinds) > 1) {
                throw new SQLException(kinds + " different " + column + ": a file was taken by halves");
            }
            return Long.parseLong(SqliteConnections.ask(connection, "SELECT coalesce(max(" + column + "), 0)" + rows));
        }
    }

    /** {@code home}, and {@link #WORK} where something is to be written. */
    public static void main(String[] arguments) {
        KioskOnTrial trial = new KioskOnTrial(Path.of(arguments[0]));
        Thread.ofPlatform()
                .daemon()
                .start(() -> trial.afterStart(List.of(arguments).contains(WORK)));
        System.exit(Main.run("kiosk", "--headless", "--camera", "none", "--timings", "--home", arguments[0]));
    }

    private void afterStart(boolean work) {
        try {
            while (!shown()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(GLANCE_MS));
            }
            Kept kept = kept();
            say("holds " + kept.imports() + " " + kept.counts() + " " + kept.visits() + " " + check());
            if (work) {
                Thread.ofPlatform().daemon().start(guarded(() -> files("import", "IM", kept.imports())));
                Thread.ofPlatform().daemon().start(guarded(() -> files("counts", "ST", kept.counts())));
                visits();
            }
        } catch (Exception fault) {
            say("failed " + fault);
        }
    }

    /** By the book of starts, so that nobody asks the screen anything while it comes up. */
    private boolean shown() throws IOException {
        Path book = home.resolve("run").resolve("starts.txt");
        String mine = " shown " + ProcessHandle.current().pid() + " ";
        return Files.exists(book) && Files.readString(book).contains(mine);
    }

    private static Runnable guarded(Callable<?> work) {
        return () -> {
            try {
                work.call();
            } catch (Exception fault) {
                say("failed " + fault);
            }
        };
    }

    private Kept kept() throws SQLException {
        try (Connection connection = reader()) {
            return Kept.of(connection);
        }
    }

    private String check() throws SQLException {
        try (Connection connection = reader()) {
            return SqliteConnections.ask(connection, "PRAGMA integrity_check");
        }
    }

    private Connection reader() throws SQLException {
        return SqliteConnections.open(new Home(home).database(), SqliteConnections.reader());
    }

    /** One file after another, each with its number in every row. */
    private long files(String what, String sku, long last) throws IOException {
        Path file = home.resolve(what + ".csv");
        for (long number = last + 1; ; number++) {
            boolean products = what.equals("import") || number == 1;
            Files.write(file, products ? products(sku, number) : counts(sku, number));
            say("begin " + what + " " + number);
            Terminal terminal = new Terminal();
            int code = terminal.run("import", file.toString(), "--home", home.toString());
            say((code == 0 ? "kept " + what + " " : "failed " + terminal.err() + " ") + number);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MS));
        }
    }

    private static List<String> products(String sku, long number) {
        return rows(
                "sku,name_en,category,tones,price,currency,stock",
                row -> sku + "-" + row + ",Piece " + row + ",top,navy," + number + ",JPY," + number);
    }

    private static List<String> counts(String sku, long number) {
        return rows("sku,stock", row -> sku + "-" + row + "," + number);
    }

    private static List<String> rows(String header, IntFunction<String> row) {
        return IntStream.rangeClosed(0, PRODUCTS)
                .mapToObj(number -> number == 0 ? header : row.apply(number))
                .toList();
    }

    /** By touch: a kind, a color, and away. A visit counts as kept when another connection reads it. */
    private void visits() throws Exception {
        while (true) {
            long before = kept().visits();
            say("begin visit " + (before + 1));
            for (String id : List.of("begin", "category-top", "tone-navy", "start-over")) {
                QuickHand.touch(id);
            }
            QuickHand.await(() -> kept().visits() > before);
            say("kept visit " + (before + 1));
        }
    }

    private static void say(String words) {
        System.out.println(words + " .");
    }
}
