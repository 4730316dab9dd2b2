package dev.awase.shopper.looks;

import dev.awase.catalog.Price;
import dev.awase.coordination.Occasion;
import dev.awase.coordination.Wish;
import dev.awase.design.Sheet;
import dev.awase.design.Studio;
import dev.awase.design.ToneDot;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.item.Category;
import dev.awase.item.ToneName;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The chips: what was read, to correct, and what is wished; each opens a sheet of answers. */
final class WishLine {
    private final Step.Looks step;
    private final Choices choices;
    private final Studio studio;
    private final Pane host;
    private final Consumer<Intent> intend;

    private WishLine(Step.Looks step, Choices choices, Studio studio, Pane host, Consumer<Intent> intend) {
        this.step = step;
        this.choices = choices;
        this.studio = studio;
        this.host = host;
        this.intend = intend;
    }

    /** The chips for a step; their sheets lie over {@code host}. */
    static Pane of(Step.Looks step, Choices choices, Studio studio, Pane host, Consumer<Intent> intend) {
        return new WishLine(step, choices, studio, host, intend).build();
    }

    private Pane build() {
        Wish wish = step.wish();
        Touch[] chips = {
            chip(
                    "category",
                    "looks.category",
                    choices.taxonomy().label(step.reading().item().category(), language()),
                    true,
                    this::askCategory),
            chip("tone", "looks.tone", Words.capital(tone().label(language()), language()), true, this::askTone),
            chip(
                    "occasion",
                    "looks.occasion",
                    wish.occasion().map(this::word).orElseGet(this::any),
                    wish.occasion().isPresent(),
                    this::askOccasion),
            chip(
                    "budget",
                    "looks.budget",
                    budgetWord(wish.budget()),
                    wish.budget().isPresent(),
                    this::askBudget),
            chip(
                    "size",
                    "looks.size",
                    wish.size().orElseGet(this::any),
                    wish.size().isPresent(),
                    this::askSize)
        };
        Pane line = studio.portrait() ? new HBox(chips) : new VBox(chips);
        line.getStyleClass().add("wishes");
        for (Touch chip : chips) {
            HBox.setHgrow(chip, Priority.ALWAYS);
        }
        return line;
    }

    private Touch chip(String name, String key, String value, boolean said, Runnable ask) {
        Label caption = Words.small(studio.text(key));
        caption.getStyleClass().add("caption");
        Label chosen = Words.body(studio.portrait() ? Words.joined(value) : value);
        chosen.getStyleClass().addAll("value", said ? "said" : "open");
        Pane content = studio.portrait() ? new VBox(caption, chosen) : new HBox(caption, chosen);
        content.getStyleClass().add("wish-words");
        Touch chip = new Touch("chip-" + name, caption.getText() + ": " + value, content, ask).styled("wish");
        chip.setMaxWidth(Double.MAX_VALUE);
        return chip;
    }

    private void askCategory() {
        Sheet sheet = sheet("looks.ask-category");
        for (Category category : choices.taxonomy().categories()) {
            sheet.answer(
                    "category-" + category.id(),
                    choices.taxonomy().label(category, language()),
                    category.equals(step.reading().item().category()),
                    () -> intend.accept(new Intent.CorrectCategory(category)));
        }
        sheet.open();
    }

    private void askTone() {
        Sheet sheet = sheet("looks.ask-tone");
        for (ToneName name : ToneName.values()) {
            Node dot = ToneDot.of(name.typical().rgb(), studio.em(0.7));
            sheet.answer(
                    "tone-" + name.id(),
                    Words.capital(name.label(language()), language()),
                    dot,
                    name == tone(),
                    () -> intend.accept(new Intent.CorrectTone(name)));
        }
        sheet.open();
    }

    private void askOccasion() {
        Sheet sheet = sheet("looks.ask-occasion");
        sheet.answer(
                "occasion-any",
                any(),
                step.wish().occasion().isEmpty(),
                () -> wish(step.wish().withOccasion(Optional.empty())));
        for (Occasion occasion : Occasion.values()) {
            sheet.answer(
                    "occasion-" + occasion.id(),
                    word(occasion),
                    step.wish().occasion().equals(Optional.of(occasion)),
                    () -> wish(step.wish().withOccasion(Optional.of(occasion))));
        }
        sheet.open();
    }

    private void askBudget() {
        Sheet sheet = sheet("looks.ask-budget");
        sheet.answer(
                "budget-any",
                any(),
                step.wish().budget().isEmpty(),
                () -> wish(step.wish().withBudget(OptionalLong.empty())));
        for (long most : Budgets.in(currency())) {
            sheet.answer(
                    "budget-" + most,
                    studio.text("looks.up-to", money(most)),
                    step.wish().budget().equals(OptionalLong.of(most)),
                    () -> wish(step.wish().withBudget(OptionalLong.of(most))));
        }
        sheet.open();
    }

    private void askSize() {
        Sheet sheet = sheet("looks.ask-size");
        sheet.answer(
                "size-any",
                any(),
                step.wish().size().isEmpty(),
                () -> wish(step.wish().withSize(Optional.empty())));
        for (String size : choices.sizes()) {
            sheet.answer(
                    "size-" + size,
                    size,
                    step.wish().size().equals(Optional.of(size)),
                    () -> wish(step.wish().withSize(Optional.of(size))));
        }
        sheet.open();
    }

    private void wish(Wish wish) {
        intend.accept(new Intent.ChangeWish(wish));
    }

    private Sheet sheet(String question) {
        return new Sheet(host, studio.text(question), studio.text("looks.close"), studio);
    }

    private String budgetWord(OptionalLong most) {
        return most.isPresent() ? money(most.getAsLong()) : any();
    }

    private String money(long minorUnits) {
        return new Price(0, OptionalLong.empty(), currency()).format(minorUnits, language());
    }

    /** What the shop counts in, as its products on these shelves say. */
    private Currency currency() {
        return step.look().shelves().stream()
                .flatMap(shelf -> shelf.matches().stream())
                .map(match -> match.product().price().currency())
                .findFirst()
                .orElseGet(() -> Currency.getInstance("JPY"));
    }

    private ToneName tone() {
        return step.reading().item().palette().main().name();
    }

    private String word(Occasion occasion) {
        return studio.text("looks.occasion." + occasion.id());
    }

    private String any() {
        return studio.text("looks.any");
    }

    private Locale language() {
        return studio.strings().locale();
    }
}
