package dev.awase.analytics;

import dev.awase.catalog.ProductId;
import dev.awase.item.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A shopper asked for somebody: what she had shown and was shown, and how the staff answered, oldest answer first.
 * {@code asked} are her questions while the call is open and nothing afterwards. Never a photo.
 */
public record Call(long number, Instant at, String kiosk, Showing showing, List<Answer> answers) {
    public Call {
        answers = List.copyOf(answers);
    }

    /**
     * What was on the kiosk's screen: the item she brought, where she has shown one, the product she had opened, the first
     * products of her look.
     */
    public record Showing(
            Locale language,
            Optional<Item> item,
            Optional<ProductId> opened,
            List<ProductId> shown,
            List<String> asked) {
        public Showing {
            shown = List.copyOf(shown);
            asked = List.copyOf(asked);
        }
    }

    /** One answer; {@code who} is empty where nobody of the staff gave it. */
    public record Answer(Instant at, Kind kind, String who) {}

    /** What can be said of a call. */
    public enum Kind {
        /** Somebody has read it. */
        SEEN,
        /** Somebody is on the way. */
        COMING,
        SOLVED,
        /** Nobody answered in time: it rang once more. */
        ESCALATED,
        /** She left before anybody solved it. */
        LEFT;

        /** As the database keeps it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind byId(String id) {
            return Arrays.stream(values())
                    .filter(kind -> kind.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public Optional<Answer> answer(Kind kind) {
        return answers.stream().filter(answer -> answer.kind() == kind).findFirst();
    }

    /** Whether it is solved or she has left. */
    public boolean over() {
        return answer(Kind.SOLVED).isPresent() || answer(Kind.LEFT).isPresent();
    }

    /** Whether it still rings: open, and nobody has seen it or is coming. */
    public boolean ringing() {
        return !over() && answer(Kind.SEEN).isEmpty() && answer(Kind.COMING).isEmpty();
    }

    /** How long it took until somebody saw it or came, where somebody did; unknown where the clock was set back meanwhile. */
    public Optional<Duration> until(Kind kind) {
        return answer(kind).map(answer -> Duration.between(at, answer.at())).filter(wait -> !wait.isNegative());
    }
}
