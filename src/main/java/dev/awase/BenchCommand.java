package dev.awase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code awase bench}: what this machine takes to rank, to import to turn a photo into a look and to have it improved. Medians. */
@Command(
        name = "bench",
        description =
                "Measures ranking, import and the way from photo to look, by this machine and with a model behind it.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    private static final int PRODUCTS = 10_000;
    private static final int PEER_PRODUCTS = 100_000;
    /** Bytes of memory that so many embeddings and the rest need. */
    private static final long PEER_MEMORY = 1L << 30;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--products",
            paramLabel = "N",
            split = ",",
            description = "Sizes of the shops to rank (default: ${DEFAULT-VALUE}).",
            defaultValue = "1000,10000,100000")
    private List<Integer> products = List.of();

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "Rows to import (default: ${DEFAULT-VALUE}).",
            defaultValue = "100000")
    private int rows;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often each is done (default: ${DEFAULT-VALUE}).",
            defaultValue = "5")
    private int rounds;

    @Option(
            names = "--pages",
            description = "Measures the staff's pages instead, over 100 000 products and a year of visits.")
    private boolean pages;

    @Option(
            names = "--stock",
            description = "Measures looks while 10 000 counts of stock come in instead, over 10 000 products.")
    private boolean stock;

    @Option(
            names = "--visits-per-day",
            paramLabel = "N",
            description = "With --pages: how many visits a weekday has (default: ${DEFAULT-VALUE}).",
            defaultValue = "250")
    private int visitsPerDay;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    record Document(
            ReadingBench.Result reading,
            List<RankBench.Result> rank,
            ImportBench.Result imported,
            PhotoBench.Result photo,
            ModelBench.Result model,
            CompanyBench.Result company,
            Optional<PeerBench.Result> peer) {}

    @Override
    public Integer call() throws Exception {
        if (rounds < 1 || rows < 1 || products.stream().anyMatch(count -> count < 1)) {
            throw new CommandLineMistake(spec, "--products, --rows and --rounds are at least 1");
        }
        Progress progress = new Progress(spec.commandLine().getErr());
        try (Store store = Store.open(main.home(), progress)) {
            if (pages) {
                return pages(store, progress);
            }
            if (stock) {
                return stock(store, progress);
            }
            // First of all, as the first look after start is part of it.
            progress.say("awase: photos to looks");
            PhotoBench.Result photo = new PhotoBench(store.taxonomy(), store.reader(), rounds).run(PRODUCTS);
            progress.say("awase: reading photos");
            ReadingBench.Result reading = new ReadingBench(store.reader(), rounds).run();
            List<RankBench.Result> rank = new ArrayList<>();
            for (int count : products) {
                progress.say("awase: ranking %,d products".formatted(count));
                rank.add(new RankBench(store.taxonomy(), rounds).run(count));
            }
            progress.say("awase: importing %,d rows, %d rounds".formatted(rows, rounds));
            ImportBench.Result imported = new ImportBench(store.taxonomy(), rounds).run(rows);
            progress.say("awase: looks improved by a model that answers at once");
            ModelBench.Result model = new ModelBench(store.taxonomy(), store.reader(), rounds).run(PRODUCTS);
            CompanyBench.Result company = new CompanyBench(store).run();
            progress.say("awase: ranking beside cosines over %,d embeddings".formatted(PEER_PRODUCTS));
            Optional<PeerBench.Result> peer = peer(store, progress);
            Document document = new Document(reading, rank, imported, photo, model, company, peer);
            spec.commandLine().getOut().println(json ? Json.of(document) : text(document));
        }
        return 0;
    }

    private int pages(Store store, Progress progress) throws Exception {
        progress.say("awase: the staff's pages");
        PagesBench.Result result =
                new PagesBench(store.taxonomy(), rounds).run(PEER_PRODUCTS, Math.max(1, visitsPerDay));
        spec.commandLine().getOut().println(json ? Json.of(result) : result.text());
        return 0;
    }

    private int stock(Store store, Progress progress) throws Exception {
        progress.say("awase: counts of stock while looks are made");
        StockBench.Result result = new StockBench(store.taxonomy(), rounds).run(PRODUCTS);
        spec.commandLine().getOut().println(json ? Json.of(result) : result.text());
        return 0;
    }

    private Optional<PeerBench.Result> peer(Store store, Progress progress) throws Exception {
        if (Runtime.getRuntime().maxMemory() < PEER_MEMORY) {
            progress.say("awase: left out, as the embeddings do not fit: give it -Dawase.jvm=-Xmx2g");
            return Optional.empty();
        }
        return Optional.of(new PeerBench(store.taxonomy(), rounds).run(PEER_PRODUCTS));
    }

    private static String text(Document document) {
        return Stream.concat(
                        document.rank().stream().map(RankBench.Result::text),
                        Stream.of(
                                document.reading().text(),
                                document.imported().text(),
                                document.photo().text(),
                                document.model().text(),
                                document.company().text(),
                                document.peer().map(PeerBench.Result::text).orElse("no peer")))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
