package dev.awase.session;

import dev.awase.camera.Photo;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a step has on the screen. */
final class Shown {
    private Shown() {}

    /** The shopper's photo, where the step holds one. */
    static Optional<Photo> photo(Step step) {
        return switch (step) {
            case Step.Confirm confirm -> Optional.of(confirm.photo());
            case Step.Looks looks -> looks.photo();
            case Step.Detail detail -> detail.from().photo();
            case Step.Ask ask -> photo(ask.from());
            case Step.TakeHome list -> photo(list.from());
            case Step.Call call -> photo(call.from());
            case Step.Trouble trouble -> photo(trouble.retry());
            case Step.Attract _, Step.Notice _, Step.Capture _, Step.Pick _, Step.Goodbye _ -> Optional.empty();
        };
    }

    /** The look on the screen, or the one that the product on the screen was opened from. */
    static Optional<Step.Looks> looks(Step step) {
        return switch (step) {
            case Step.Looks looks -> Optional.of(looks);
            case Step.Detail detail -> Optional.of(detail.from());
            case Step.Ask ask -> looks(ask.from());
            case Step.TakeHome list -> looks(list.from());
            case Step.Call call -> looks(call.from());
            default -> Optional.empty();
        };
    }

    /** The products that she would carry home from here: one that is opened, else her look. */
    static List<Match> toTakeHome(Step step) {
        return switch (step) {
            case Step.Looks looks -> looks.chosen().pieces();
            case Step.Detail detail -> List.of(detail.match());
            case Step.Ask ask -> toTakeHome(ask.from());
            case Step.Call call -> toTakeHome(call.from());
            default -> List.of();
        };
    }

    /** The same step with another look on the screen or behind it. */
    static Step with(Step step, Step.Looks looks) {
        return switch (step) {
            case Step.Looks _ -> looks;
            case Step.Detail detail -> detail.from(looks);
            case Step.Ask ask -> ask.from(looks);
            case Step.TakeHome list -> list.from(looks);
            case Step.Call call -> new Step.Call(with(call.from(), looks));
            default -> step;
        };
    }

    /** The match on the screen for a product: only what is shown can be opened. */
    static Optional<Match> find(Step step, ProductId product) {
        return matches(step)
                .filter(match -> match.product().id().equals(product))
                .findFirst();
    }

    private static Stream<Match> matches(Step step) {
        return switch (step) {
            case Step.Looks looks -> matches(looks.look());
            case Step.Detail detail ->
                Stream.of(
                                Stream.of(detail.match()),
                                matches(detail.around()),
                                detail.similar().stream(),
                                matches(detail.from().look()))
                        .flatMap(matches -> matches);
            case Step.Ask ask ->
                Stream.concat(
                        ask.exchanges().stream().flatMap(exchange -> exchange.cards().stream()), matches(ask.from()));
            default -> Stream.empty();
        };
    }

    private static Stream<Match> matches(Look look) {
        return look.shelves().stream().flatMap(shelf -> shelf.matches().stream());
    }
}
