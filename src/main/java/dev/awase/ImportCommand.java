package dev.awase;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.SqliteArrivals;
import dev.awase.catalog.files.Corrections;
import dev.awase.catalog.files.FileColumns;
import dev.awase.catalog.files.Gone;
import dev.awase.catalog.files.ImportJournal;
import dev.awase.catalog.files.ImportResult;
import dev.awase.catalog.files.ImportSettings;
import dev.awase.catalog.files.ImportWatch;
import dev.awase.catalog.files.KeptImport;
import dev.awase.catalog.files.Mapping;
import dev.awase.catalog.files.ReceiptFile;
import dev.awase.catalog.files.Whole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code awase import}: a shop's own file into the catalog, or a till's receipts into the sales. Ctrl-C stops it cleanly, with nothing changed. Rejected
 * rows do not make it fail: they are listed, and the rest is in.
 */
@Command(
        name = "import",
        description =
                "Takes a CSV or TSV of products (Shopify, Google Merchant or our own) into the catalog, or of a till's receipts"
                        + " into the sales, whichever its columns tell of.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(ImportCommand.class);
    private static final long SAY_EVERY_NANOS = 1_000_000_000;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to import.")
    private Path file;

    @Option(names = "--images", paramLabel = "DIR", description = "Where the file's pictures lie.")
    private Optional<Path> images = Optional.empty();

    @Option(names = "--dry-run", description = "Says what would happen and changes nothing.")
    private boolean dryRun;

    @Option(names = "--without-demo", description = "Takes the demo store's own products out once the file is in.")
    private boolean withoutDemo;

    @Option(
            names = "--whole",
            negatable = true,
            description = "The file is all that its source has: what it names no longer goes out of sale."
                    + " Without this option it is as the console was told.")
    private Optional<Boolean> whole = Optional.empty();

    @Option(names = "--many", description = "Does so even where it takes more than " + Gone.MANY + " percent away.")
    private boolean many;

    @Option(names = "--lang", paramLabel = "ja|en", description = "The language of what is said about rows.")
    private Language lang = Language.EN;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        Progress progress = new Progress(spec.commandLine().getErr());
        AtomicBoolean stopped = new AtomicBoolean();
        CountDownLatch done = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, done), "awase-stop"));
        boolean fresh = !Files.exists(main.home().database());
        try (Store store = Store.openAsIs(main.home(), progress)) {
            try {
                if (ReceiptFile.recognizes(file)) {
                    if (fresh) {
                        DemoStore.fill(store, progress);
                    }
                    return receipts(store, stopped);
                }
                ImportResult result = take(store, watch(progress, stopped));
                ImportDocument said = ImportDocument.of(file.toString(), dryRun, result, lang.locale());
                spec.commandLine().getOut().println(json ? Json.of(said) : said.text());
                settle(store, result, progress);
            } finally {
                // A home never stays empty: where nothing came in, the demo store does.
                if (fresh && store.catalog().size() == 0) {
                    DemoStore.fill(store, progress);
                }
            }
            return 0;
        } catch (CatalogFault fault) {
            if (fault.kind() != CatalogFault.Kind.STOPPED) {
                throw fault;
            }
            // Said here: once the latch opens, the program may be gone before anybody else can speak.
            progress.say("awase: " + fault.getMessage());
            return 1;
        } finally {
            done.countDown();
        }
    }

    /** Receipts of the till, as the console's insight page reads them; it can take them back. */
    private int receipts(Store store, AtomicBoolean stopped) {
        if (images.isPresent() || withoutDemo) {
            throw new CommandLineMistake(
                    spec, file + " holds receipts; --images and --without-demo are for files of products");
        }
        ShopTill.Receipts taken = new ShopTill(store).receipts(file, dryRun, () -> !stopped.get());
        ReceiptsDocument said = ReceiptsDocument.of(file.toString(), dryRun, taken, lang.locale());
        spec.commandLine().getOut().println(json ? Json.of(said) : said.text());
        if (!dryRun && taken.fresh() > 0) {
            store.backUp();
        }
        return 0;
    }

    /** By what the console was told of such a file's columns; it can be undone there. */
    private ImportResult take(Store store, ImportWatch watch) {
        SqliteArrivals arrivals = new SqliteArrivals(store.database(), store.taxonomy());
        ImportSettings plain = images.map(ImportSettings.DEFAULT::withImages).orElse(ImportSettings.DEFAULT);
        String source = FileColumns.of(file, plain).source();
        ImportSettings said = plain.with(new Mapping(arrivals.meanings(source)), Corrections.NONE);
        ImportSettings ranged = whole.orElseGet(() -> arrivals.whole(source))
                ? said.with(new Whole(LocalDate.now(ZoneId.systemDefault()), false, Set.of()))
                : said;
        String name = String.valueOf(file.getFileName());
        return store.files()
                .run(
                        file,
                        dryRun ? ranged.asDryRun() : ranged,
                        watch,
                        () -> dryRun
                                ? ImportJournal.NONE
                                : new KeptImport(Instant.now(), "", name, (_, result) -> check(result.gone())));
    }

    /** A file that was cut short must not empty a shop. */
    private void check(Gone gone) {
        if (gone.percent() > Gone.MANY && !many) {
            throw new Refusal(
                    ("the file no longer names %,d of the %,d products that its source had in sale (%d %%), so"
                                    + " nothing was changed; look at it, and where it is right run it again with --many")
                            .formatted(gone.removed(), gone.range(), gone.percent()));
        }
    }

    /** A shop must not be offered what it does not have: the demo store goes when asked, and is told of until then. */
    private void settle(Store store, ImportResult result, Progress progress) {
        if (dryRun || result.added() + result.changed() + result.unchanged() == 0) {
            return;
        }
        Set<String> demo = DemoStore.skus();
        if (withoutDemo && !store.demo()) {
            progress.say("awase: %,d products of the demo store taken out"
                    .formatted(store.catalog().remove(demo)));
        } else if (!store.demo()
                && demo.stream().anyMatch(sku -> store.catalog().byCode(sku).isPresent())) {
            progress.say("awase: the demo store's products are still in; --without-demo takes them out");
        }
        store.backUp();
    }

    /** Ctrl-C: asks the import to stop and waits for it to have put everything back. */
    private static void stop(AtomicBoolean stopped, CountDownLatch done) {
        stopped.set(true);
        try {
            boolean settled = done.await(30, TimeUnit.SECONDS);
            LOG.debug("the stopped import {}", settled ? "is settled" : "does not settle");
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
        }
    }

    private static ImportWatch watch(Progress progress, AtomicBoolean stopped) {
        long[] said = {System.nanoTime()};
        return (rows, share) -> {
            if (System.nanoTime() - said[0] > SAY_EVERY_NANOS) {
                said[0] = System.nanoTime();
                progress.say("awase: %,d rows, %d %%".formatted(rows, Math.round(share * 100)));
            }
            return !stopped.get();
        };
    }
}
