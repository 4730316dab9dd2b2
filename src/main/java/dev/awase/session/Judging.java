package dev.awase.session;

import dev.awase.item.Ground;
import java.util.Optional;

/** What a shopper says of the product on the screen, or of the look, by one tap, and on what grounds by another. */
final class Judging {
    private final CurrentVisit current;
    private final Opinions opinions;

    Judging(CurrentVisit current, Opinions opinions) {
        this.current = current;
        this.opinions = opinions;
    }

    void judge(Step.Opinion opinion) {
        Optional<Said> before = said();
        boolean again = before.map(Said::opinion).equals(Optional.of(opinion));
        say(again ? Optional.empty() : Optional.of(Said.plainly(opinion)));
    }

    /** Grounds are given for something that was said. */
    void because(Ground ground) {
        said().ifPresent(said -> say(Optional.of(said.on(ground))));
    }

    private Optional<Said> said() {
        return switch (current.step()) {
            case Step.Detail detail -> detail.said();
            case Step.Looks looks -> looks.choosing().said();
            default -> Optional.empty();
        };
    }

    private void say(Optional<Said> now) {
        switch (current.step()) {
            case Step.Detail detail -> {
                opinions.keep(current.now(), detail.match().product(), now);
                current.improve(detail.saying(now));
            }
            case Step.Looks looks
            when looks.choosing().laidOut() ->
                current.improve(looks.with(looks.look(), looks.choosing().saying(now)));
            default -> {}
        }
    }
}
