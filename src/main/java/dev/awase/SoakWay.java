package dev.awase;

import static java.util.Map.entry;

import dev.awase.session.Step;
import dev.awase.session.Styling;
import dev.awase.session.Visit;
import dev.awase.stylist.Reply;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Something a shopper may touch on a step: whatever has an id that starts so, taken so often in proportion to the others of
 * its step, the stage whose time it takes, and what comes of it (the visit before, the visit now).
 */
record SoakWay(String id, int weight, String stage, BiPredicate<Visit, Visit> come) {
    private static final Map<Class<? extends Step>, List<SoakWay>> BY_STEP = Map.ofEntries(
            entry(Step.Attract.class, List.of(to("begin", 1, "notice", step -> !(step instanceof Step.Attract)))),
            entry(
                    Step.Notice.class,
                    List.of(
                            to("open-camera", 60, "camera", SoakWay::sawOrPicks),
                            to("way-pick", 25, "kinds", Step.Pick.class::isInstance),
                            new SoakWay("language", 15, "language", SoakWay::anything))),
            entry(
                    Step.Capture.class,
                    List.of(
                            to("still-", 90, "first look", SoakWay::read),
                            to("way-pick", 5, "kinds", Step.Pick.class::isInstance),
                            new SoakWay("language", 3, "language", SoakWay::anything),
                            new SoakWay("back", 2, "back", SoakWay::anything))),
            entry(Step.Confirm.class, List.of(to("category-", 1, "look by kind", SoakWay::looksOrTrouble))),
            entry(
                    Step.Pick.class,
                    List.of(
                            to(
                                    "category-",
                                    10,
                                    "colors",
                                    step -> step instanceof Step.Pick(var kind) && kind.isPresent()),
                            to("tone-", 10, "look by color", SoakWay::looksOrTrouble))),
            entry(Step.Looks.class, looks()),
            entry(Step.Detail.class, detail()),
            entry(
                    Step.Ask.class,
                    List.of(
                            to("ask-chip-", 20, "answer", SoakWay::answered),
                            product("card-", 8),
                            new SoakWay("call-staff", 4, "call", SoakWay::moved),
                            new SoakWay("back", 20, "back", SoakWay::moved))),
            entry(
                    Step.Call.class,
                    List.of(
                            new SoakWay(
                                    "call-staff",
                                    10,
                                    "call",
                                    (_, now) -> now.call().begun()),
                            new SoakWay("call-on", 10, "back", SoakWay::moved),
                            new SoakWay("back", 10, "back", SoakWay::moved))),
            entry(
                    Step.TakeHome.class,
                    List.of(
                            to("finish", 20, "goodbye", Step.Goodbye.class::isInstance),
                            new SoakWay("back", 8, "back", SoakWay::moved))),
            entry(
                    Step.Trouble.class,
                    List.of(
                            new SoakWay("retry", 12, "again", SoakWay::moved),
                            to("way-pick", 4, "kinds", Step.Pick.class::isInstance))),
            entry(Step.Goodbye.class, List.of(home("start-over", 1))),
            entry(Step.Erased.class, List.of(home("start-over", 1))));

    /** The ways out of a visit that has lasted long enough. */
    private static final List<SoakWay> OUT = List.of(
            to("finish", 10, "goodbye", step -> step instanceof Step.Goodbye || step instanceof Step.TakeHome),
            home("start-over", 4),
            to("delete-now", 4, "delete", Step.Erased.class::isInstance));

    /** What may be done on this step; nothing where its screen has only words. */
    static List<SoakWay> on(Step step) {
        return BY_STEP.getOrDefault(step.getClass(), List.of());
    }

    static List<SoakWay> out() {
        return OUT;
    }

    private static List<SoakWay> looks() {
        return List.of(
                product("card-", 30),
                product("laid-", 8),
                product("piece-", 4),
                new SoakWay("swap-", 12, "swap", SoakWay::anything),
                new SoakWay("keep-", 10, "keep", SoakWay::anything),
                new SoakWay("take-back", 4, "take back", SoakWay::anything),
                new SoakWay("lay-", 12, "lay out", SoakWay::moved),
                new SoakWay("like-look", 5, "like", SoakWay::moved),
                new SoakWay("not-this-look", 2, "like", SoakWay::moved),
                new SoakWay("ground-", 3, "like", SoakWay::anything),
                new SoakWay("chip-", 6, "wish", SoakWay::anything),
                to("open-ask", 10, "ask", Step.Ask.class::isInstance),
                to("open-call", 4, "staff", Step.Call.class::isInstance),
                to("open-take-home", 12, "list", Step.TakeHome.class::isInstance),
                to("finish", 8, "goodbye", step -> step instanceof Step.Goodbye || step instanceof Step.TakeHome),
                to("delete-now", 2, "delete", Step.Erased.class::isInstance),
                new SoakWay("language", 4, "language", SoakWay::anything));
    }

    private static List<SoakWay> detail() {
        return List.of(
                new SoakWay("like", 10, "like", SoakWay::moved),
                new SoakWay("not-for-me", 4, "like", SoakWay::moved),
                new SoakWay("ground-", 5, "like", SoakWay::anything),
                product("card-", 8),
                new SoakWay("back", 30, "back", SoakWay::moved),
                to("open-ask", 8, "ask", Step.Ask.class::isInstance),
                to("open-call", 3, "staff", Step.Call.class::isInstance),
                to("open-take-home", 6, "list", Step.TakeHome.class::isInstance),
                to("finish", 5, "goodbye", step -> step instanceof Step.Goodbye || step instanceof Step.TakeHome));
    }

    private static SoakWay to(String id, int weight, String stage, Predicate<Step> come) {
        return new SoakWay(id, weight, stage, (_, now) -> come.test(now.step()));
    }

    private static SoakWay home(String id, int weight) {
        return to(id, weight, "home", Step.Attract.class::isInstance);
    }

    private static SoakWay product(String id, int weight) {
        return new SoakWay(
                id,
                weight,
                "detail",
                (before, now) -> now.step() instanceof Step.Trouble
                        || (now.step() instanceof Step.Detail && moved(before, now)));
    }

    private static boolean anything(Visit before, Visit now) {
        return now.number() >= before.number();
    }

    private static boolean moved(Visit before, Visit now) {
        return !before.step().equals(now.step());
    }

    private static boolean sawOrPicks(Step step) {
        return step instanceof Step.Capture || step instanceof Step.Pick;
    }

    /** Whatever the photo has come to, a hint for a better one too. */
    private static boolean read(Step step) {
        return !(step instanceof Step.Capture capture) || (capture.hint().isPresent() && !capture.reading());
    }

    private static boolean looksOrTrouble(Step step) {
        return step instanceof Step.Looks || step instanceof Step.Trouble;
    }

    private static boolean answered(Step step) {
        return step instanceof Step.Ask ask
                && !ask.exchanges().isEmpty()
                && ask.exchanges().getLast().reply().filter(Reply::whole).isPresent();
    }

    /** Whether a stylist is being asked about the look on the screen. */
    static boolean isAsking(Step step) {
        return step instanceof Step.Looks looks && looks.styling() instanceof Styling.Asking;
    }
}
