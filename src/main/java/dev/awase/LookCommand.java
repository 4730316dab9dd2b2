package dev.awase;

import dev.awase.coordination.Wish;
import dev.awase.coordination.WishWords;
import dev.awase.design.Strings;
import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import dev.awase.session.ShopFloor;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code awase look}: the main job without a window, from a picture file to what goes with it in this shop. */
@Command(
        name = "look",
        description = "Shows what in this shop goes with the item on a photo.",
        mixinStandardHelpOptions = true)
final class LookCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = "--photo", paramLabel = "FILE", required = true, description = "A JPEG, PNG or WebP picture.")
    private Path photo;

    @Option(names = "--category", paramLabel = "ID", description = "What the item is, such as top or shoes.")
    private Optional<String> category = Optional.empty();

    @Option(names = "--wish", paramLabel = "TEXT", description = "A wish in words: for a wedding, black, up to 5000.")
    private Optional<String> wish = Optional.empty();

    @Option(names = "--budget", paramLabel = "YEN", description = "The most one piece may cost.")
    private Optional<Long> budget = Optional.empty();

    @Option(names = "--size", paramLabel = "S", description = "Only what is in stock in this size.")
    private Optional<String> size = Optional.empty();

    @Option(names = "--lang", paramLabel = "ja|en", description = "The language of names and reasons.")
    private Language lang = Language.EN;

    @Option(names = "--model", negatable = true, description = "Ask the vision model, or not (the default).")
    private boolean model;

    @Option(names = "--top", paramLabel = "N", defaultValue = "4", description = "Products a slot, 4 unless told.")
    private int top;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        if (top < 1) {
            throw new CommandLineMistake(spec, "--top is at least 1, not " + top);
        }
        budget.filter(most -> most < 0).ifPresent(most -> {
            throw new CommandLineMistake(spec, "--budget is 0 or more, not " + most);
        });
        Locale language = lang.locale();
        try (Store store = Store.open(main.home(), progress())) {
            if (store.catalog().size() == 0) {
                throw new Refusal("the catalog is empty; bring products in with: awase import FILE");
            }
            LookDocument document = answer(store, language);
            spec.commandLine().getOut().println(json ? Json.of(document) : LookText.of(document));
        }
        return 0;
    }

    private LookDocument answer(Store store, Locale language) {
        Optional<Category> told = category.map(word -> known(store.taxonomy(), word));
        Wish wished = wish(store.taxonomy());
        ShopFloor floor = store.floor();
        floor.warmUp();
        LookAnswer answer = new LookAnswer(store.reader(), floor, Strings.of(language), top, progress());
        LookAnswer.Asked asked = new LookAnswer.Asked(photo, told, wished, wish.orElse(""));
        if (!model) {
            return answer.alone(asked);
        }
        Settings settings = Settings.read(store.home().settings());
        return answer.improved(asked, new Counsels(store, System.getenv()).of(settings, floor));
    }

    private Wish wish(Taxonomy taxonomy) {
        Wish told = wish.map(words -> WishWords.read(words, taxonomy)).orElse(Wish.NONE);
        Wish within = budget.map(most -> told.withBudget(OptionalLong.of(most))).orElse(told);
        return size.map(wanted -> within.withSize(Optional.of(wanted))).orElse(within);
    }

    private Category known(Taxonomy taxonomy, String word) {
        return taxonomy.find(word)
                .orElseThrow(() -> new CommandLineMistake(
                        spec,
                        "--category " + word + " is not known; it is one of "
                                + taxonomy.categories().stream()
                                        .map(Category::id)
                                        .collect(Collectors.joining(", "))));
    }

    private Progress progress() {
        return new Progress(spec.commandLine().getErr());
    }
}
