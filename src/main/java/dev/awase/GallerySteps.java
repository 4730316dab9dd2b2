package dev.awase;

import dev.awase.coordination.Shelf;
import dev.awase.design.Strings;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Doubt;
import dev.awase.item.Item;
import dev.awase.item.Reading;
import dev.awase.session.Counsel;
import dev.awase.session.Intent;
import dev.awase.session.PhoneLine;
import dev.awase.session.ShopperSession;
import dev.awase.session.Step;
import dev.awase.session.Styling;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A visit of each step to look at, made as a rehearsed visit makes it: on the shop's own products, with its own reader and
 * the scripted stylist, but at once. Nothing leaves a step whose photo is still shown.
 */
final class GallerySteps {
    private final Store store;
    private final Counsel counsel;
    private final Settings settings;

    GallerySteps(Store store, Settings settings) {
        this.store = store;
        this.settings = settings;
        this.counsel = new Counsels(store, Map.of()).rehearsed(settings, store.floor());
    }

    /** A session nobody watches; its work is done where it is asked for. */
    ShopperSession session(Locale language) {
        return new ShopperSession(
                Lenses.camera(settings, store),
                store.reader(),
                store.floor(),
                counsel,
                language,
                Runnable::run,
                Runnable::run);
    }

    /** Each step by the name of its screen and what is special about it. */
    Map<String, Step> of(Locale language) {
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("attract", new Step.Attract());
        steps.put("notice", new Step.Notice());
        steps.put("capture", new Step.Capture(Optional.empty(), false));
        for (Doubt doubt : Doubt.values()) {
            steps.put("capture-" + doubt.name().toLowerCase(Locale.ROOT), new Step.Capture(Optional.of(doubt), false));
        }
        steps.put("capture-reading", new Step.Capture(Optional.empty(), true));
        phone(steps);
        steps.put("pick", new Step.Pick(Optional.empty()));
        steps.put("pick-tone", new Step.Pick(Optional.of(new Category("top"))));
        look(language, steps);
        steps.put("goodbye", new Step.Goodbye(true));
        steps.put("goodbye-plain", new Step.Goodbye(false));
        steps.put("erased", new Step.Erased(true, true, true));
        for (Step.Cause cause : Step.Cause.values()) {
            String name = cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
            steps.put("trouble-" + name, new Step.Trouble(cause, "C-12", new Step.Notice()));
        }
        return steps;
    }

    /** One whose lens is open. */
    ShopperSession capturing(Locale language) {
        ShopperSession session = session(language);
        session.intend(new Intent.Begin());
        session.intend(new Intent.OpenCamera());
        return session;
    }

    /** No door is opened for them: the address leads nowhere. */
    private static void phone(Map<String, Step> steps) {
        long until = System.nanoTime() + Duration.ofSeconds(168).toNanos();
        String address = "http://192.168.0.20:8484/" + "7k3m9q2xw4t8".repeat(2) + "ab";
        PhoneLine.Open open = new PhoneLine.Open(address, until, Optional.empty(), false, false);
        steps.put("phone-opening", new Step.Phone(new PhoneLine.Opening()));
        steps.put("phone", new Step.Phone(open));
        steps.put(
                "phone-come",
                new Step.Phone(new PhoneLine.Open(address, until, Optional.of("AWASE-GUEST"), true, false)));
        steps.put("phone-rehearsal", new Step.Phone(new PhoneLine.Open(address, until, Optional.empty(), false, true)));
        steps.put("phone-received", new Step.Phone(new PhoneLine.Received()));
        for (PhoneLine.Why why : PhoneLine.Why.values()) {
            String code = why == PhoneLine.Why.UNAVAILABLE ? "P2" : "";
            steps.put("phone-" + why.name().toLowerCase(Locale.ROOT), new Step.Phone(new PhoneLine.Shut(why, code)));
        }
    }

    private void look(Locale language, Map<String, Step> steps) {
        ShopperSession session = session(language);
        session.onVisit(visit -> {
            if (visit.step() instanceof Step.Looks looks) {
                String name = switch (looks.styling()) {
                    case Styling.None _ -> "looks";
                    case Styling.Asking _ -> "looks-asking";
                    case Styling.Advised _ -> "looks-advised";
                };
                steps.putIfAbsent(name, looks);
            }
        });
        session.intend(new Intent.Begin());
        session.intend(new Intent.OpenCamera());
        session.intend(new Intent.PickStill(0));
        if (session.visit().step() instanceof Step.Confirm) {
            session.intend(
                    new Intent.CorrectCategory(session.taxonomy().categories().getFirst()));
        }
        if (session.visit().step() instanceof Step.Looks looks) {
            steps.put("confirm", confirm(looks));
            session.intend(new Intent.OpenTakeHome());
            steps.put("takehome", session.visit().step());
            session.intend(new Intent.Back());
            chosen(session, looks, steps);
            asked(session, language, steps);
            onward(session, looks, steps);
        }
    }

    /** With a piece kept and with all laid out, and then as before. */
    private static void chosen(ShopperSession session, Step.Looks looks, Map<String, Step> steps) {
        Intent keep = new Intent.Keep(looks.look().shelves().getFirst().slot().category());
        session.intend(keep);
        steps.put("looks-kept", session.visit().step());
        session.intend(new Intent.LayOut(true));
        steps.put("looks-together", session.visit().step());
        session.intend(new Intent.LayOut(false));
        session.intend(keep);
    }

    /** What she asks about her look, one question after the other, and then as before. */
    private static void asked(ShopperSession session, Locale language, Map<String, Step> steps) {
        Strings strings = Strings.of(language);
        session.intend(new Intent.OpenAsk());
        steps.put("ask-look", session.visit().step());
        session.intend(touched("ask.chip.black", strings));
        steps.put("ask-look-answer", session.visit().step());
        session.intend(touched("ask.chip.work", strings));
        session.intend(touched("ask.chip.cheaper", strings));
        steps.put("ask-look-on", session.visit().step());
        session.intend(new Intent.Back());
    }

    /** As the screen asks it. */
    private static Intent touched(String chip, Strings strings) {
        return new Intent.AskWords(
                strings.text(chip), Strings.of(Locale.ENGLISH).text(chip));
    }

    private static Step.Confirm confirm(Step.Looks looks) {
        Item item = looks.reading().item();
        return new Step.Confirm(
                looks.photo().orElseThrow(),
                new Reading.Unclear(
                        Doubt.CATEGORY, Optional.of(new Appearance(item.palette(), item.pattern())), List.of()));
    }

    private static void onward(ShopperSession session, Step.Looks looks, Map<String, Step> steps) {
        looks.look().shelves().stream()
                .map(Shelf::matches)
                .flatMap(List::stream)
                .findFirst()
                .ifPresent(match ->
                        session.intend(new Intent.OpenProduct(match.product().id())));
        steps.put("detail", session.visit().step());
        session.intend(new Intent.OpenTakeHome());
        steps.put("takehome-product", session.visit().step());
        session.intend(new Intent.Back());
        session.intend(new Intent.OpenAsk());
        steps.put("ask", session.visit().step());
        session.intend(new Intent.AskWords("?"));
        steps.put("ask-answer", session.visit().step());
        session.intend(new Intent.OpenCall());
        steps.put("call", session.visit().step());
    }
}
