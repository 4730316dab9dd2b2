package dev.awase.shopper.looks;

import dev.awase.coordination.Look;
import dev.awase.coordination.Mood;
import dev.awase.coordination.Occasion;
import dev.awase.coordination.Weather;
import dev.awase.coordination.Wish;
import dev.awase.design.Sheet;
import dev.awase.design.Studio;
import dev.awase.design.ToneDot;
import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.ToneName;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** The questions behind the cells of the {@link WishTable}: each opens as a sheet, one answer is one intent. */
final class WishSheets {
    private static final List<Optional<Fit>> PRESENTED =
            List.of(Optional.of(Fit.WOMEN), Optional.of(Fit.MEN), Optional.of(Fit.KIDS), Optional.empty());

    private final Step.Looks step;
    private final Choices choices;
    private final WishWording words;
    private final Studio studio;
    private final Pane host;
    private final Consumer<Intent> intend;

    WishSheets(Step.Looks step, Choices choices, WishWording words, Studio studio, Pane host, Consumer<Intent> intend) {
        this.step = step;
        this.choices = choices;
        this.words = words;
        this.studio = studio;
        this.host = host;
        this.intend = intend;
    }

    void category() {
        Sheet sheet = sheet("looks.ask-category");
        for (Category category : choices.taxonomy().categories()) {
            sheet.answer(
                    "category-" + category.id(),
                    words.kind(category),
                    category.equals(step.reading().item().category()),
                    () -> intend.accept(new Intent.CorrectCategory(category)));
        }
        sheet.open();
    }

    void tone() {
        ToneName read = step.reading().item().palette().main().name();
        Sheet sheet = sheet("looks.ask-tone");
        for (ToneName name : ToneName.values()) {
            Node dot = ToneDot.of(name.typical().rgb(), studio.em(0.7));
            sheet.answer(
                    "tone-" + name.id(),
                    words.tone(name),
                    dot,
                    name == read,
                    () -> intend.accept(new Intent.CorrectTone(name)));
        }
        sheet.open();
    }

    void occasion() {
        oneOf("occasion", List.of(Occasion.values()), wish().occasion(), Occasion::id, wish()::withOccasion);
    }

    void mood() {
        oneOf("mood", List.of(Mood.values()), wish().mood(), Mood::id, wish()::withMood);
    }

    void weather() {
        oneOf("weather", List.of(Weather.values()), wish().weather(), Weather::id, wish()::withWeather);
    }

    void size() {
        Sheet sheet = sheet("looks.ask-size");
        sheet.answer("size-any", words.any(), wish().size().isEmpty(), () -> wish(wish().withSize(Optional.empty())));
        for (String size : choices.sizes()) {
            Optional<String> wanted = Optional.of(size);
            sheet.answer("size-" + size, size, wish().size().equals(wanted), () -> wish(wish().withSize(wanted)));
        }
        sheet.open();
    }

    void budget() {
        Look look = step.look();
        Sheet sheet = sheet("looks.ask-budget");
        sheet.answer(
                "budget-any",
                words.any(),
                wish().budget().isEmpty(),
                () -> wish(wish().withBudget(OptionalLong.empty())));
        for (long most : Budgets.in(WishWording.currency(look))) {
            OptionalLong budget = OptionalLong.of(most);
            sheet.answer(
                    "budget-" + most,
                    studio.text("looks.up-to", words.money(most, look)),
                    wish().budget().equals(budget),
                    () -> wish(wish().withBudget(budget)));
        }
        sheet.open();
    }

    /** A present, and for whom: whose clothes then count is part of the answer. */
    void gift() {
        Sheet sheet = sheet("looks.ask-gift");
        Wish herself = wish().gift() ? wish().asGift(false).withFit(Optional.empty()) : wish();
        sheet.answer("gift-none", studio.text("looks.gift.none"), !wish().gift(), () -> wish(herself));
        for (Optional<Fit> wearer : PRESENTED) {
            sheet.answer(
                    "gift-" + wearer.map(Fit::id).orElse("anyone"),
                    words.giftFor(wearer),
                    wish().gift() && wish().fit().equals(wearer),
                    () -> wish(wish().asGift(true).withFit(wearer)));
        }
        sheet.open();
    }

    private <T extends Enum<T>> void oneOf(
            String name,
            List<T> offered,
            Optional<T> chosen,
            Function<T, String> id,
            Function<Optional<T>, Wish> wishing) {
        Sheet sheet = sheet("looks.ask-" + name);
        sheet.answer(name + "-any", words.any(), chosen.isEmpty(), () -> wish(wishing.apply(Optional.empty())));
        for (T one : offered) {
            sheet.answer(
                    name + "-" + id.apply(one),
                    words.word(one),
                    chosen.equals(Optional.of(one)),
                    () -> wish(wishing.apply(Optional.of(one))));
        }
        sheet.open();
    }

    private Wish wish() {
        return step.wish();
    }

    private void wish(Wish changed) {
        intend.accept(new Intent.ChangeWish(changed));
    }

    private Sheet sheet(String question) {
        return new Sheet(host, studio.text(question), studio.text("looks.close"), studio);
    }
}
