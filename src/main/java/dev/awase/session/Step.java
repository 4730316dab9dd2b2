package dev.awase.session;

import dev.awase.camera.Photo;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.Outfit;
import dev.awase.coordination.Wish;
import dev.awase.item.Category;
import dev.awase.item.Doubt;
import dev.awase.item.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a visit stands. Each step has one screen; step, screen folder and string prefix share one name. */
public sealed interface Step {
    /** Whether there is a photo of hers now, kept or being read. */
    default boolean holdsPhoto() {
        return switch (this) {
            case Capture capture -> capture.reading();
            case Phone(PhoneLine line) -> line instanceof PhoneLine.Received;
            default -> Shown.photo(this).isPresent();
        };
    }

    /** The idle screen: nobody is here. */
    record Attract() implements Step {}

    /** Language and what happens with the photo, before the lens opens. */
    record Notice() implements Step {}

    /** The live preview. {@code hint} is what kept the last photo from being read; {@code reading} while one is read. */
    record Capture(Optional<Doubt> hint, boolean reading) implements Step {}

    /** Her own phone instead of the camera: how the way from it stands. */
    record Phone(PhoneLine line) implements Step {}

    /** The looks are clear, the kind is not: the shopper says what it is. */
    record Confirm(Photo photo, Reading.Unclear reading) implements Step {}

    /** Without the camera: she touches what kind of thing it is, then its color. */
    record Pick(Optional<Category> category) implements Step {}

    /** What goes with it, how far the stylist has come with making it better, and what the shopper has made of it. */
    record Looks(Brought brought, Reading.Clear reading, Wish wish, Look look, Styling styling, Choosing choosing)
            implements Step {
        /** As the machine or the stylist made it. */
        public Looks(Brought brought, Reading.Clear reading, Wish wish, Look look, Styling styling) {
            this(brought, reading, wish, look, styling, Choosing.NOTHING);
        }

        /** Her photo, where she brought one. */
        public Optional<Photo> photo() {
            return brought.photo();
        }

        /** The look as she would wear it: what is called the chosen look wherever it goes on to. */
        public Outfit chosen() {
            return Outfit.of(look);
        }

        /** Whether both are matched to the same: what was brought and read, the wish, and what is kept. */
        boolean isMatchedLike(Looks other) {
            return brought.equals(other.brought)
                    && reading.equals(other.reading)
                    && wish.equals(other.wish)
                    && Set.copyOf(choosing.keptPieces()).equals(Set.copyOf(other.choosing.keptPieces()));
        }

        /** The same question and stylist, with the look as the shopper made it. */
        Looks with(Look made, Choosing now) {
            return new Looks(brought, reading, wish, made, styling, now);
        }

        /** The same look, with the stylist further on. */
        Looks with(Styling now) {
            return new Looks(brought, reading, wish, look, now, choosing);
        }
    }

    /**
     * One product: {@code match} as it stood in the look, what else goes with it and what is like it; {@code asked} is
     * the conversation that it was opened from, to come back to; {@code said} is what she says of it.
     */
    record Detail(Looks from, Optional<Ask> asked, Match match, Look around, List<Match> similar, Optional<Said> said)
            implements Step {
        public Detail {
            similar = List.copyOf(similar);
        }

        public Detail(Looks from, Match match, Look around, List<Match> similar) {
            this(from, Optional.empty(), match, around, similar, Optional.empty());
        }

        /** What she says of it, whatever the grounds. */
        public Optional<Opinion> opinion() {
            return said.map(Said::opinion);
        }

        /** The same product, of which she says this now. */
        Detail saying(Optional<Said> now) {
            return new Detail(from, asked, match, around, similar, now);
        }

        /** The same product, with another look to go back to. */
        Detail from(Looks improved) {
            return new Detail(improved, asked.map(ask -> ask.from(improved)), match, around, similar, said);
        }
    }

    /**
     * A conversation about the look or the product in {@code from}, the newest exchange last. {@code heard} is what was
     * written down of what she said, to be corrected before it is asked; each hearing has a number of its own.
     */
    record Ask(Step from, List<Exchange> exchanges, Hearing hearing, Heard heard) implements Step {
        public Ask {
            exchanges = List.copyOf(exchanges);
        }

        /** The same conversation, with another look behind it. */
        Ask from(Looks improved) {
            Step behind = from instanceof Detail detail ? detail.from(improved) : improved;
            return new Ask(behind, exchanges, hearing, heard);
        }
    }

    /** Somebody of the shop is asked to come; {@code from} is where she called from, to go back to. */
    record Call(Step from) implements Step {
        /** Whether she has shown a photo that somebody may be let see. */
        public boolean hasPhoto() {
            return Shown.photo(this).isPresent();
        }
    }

    /**
     * The list of her look, or of one product, to carry home: {@code pieces} as they were when she asked. {@code
     * leaving}: she did not ask, it is offered once as she goes.
     */
    record TakeHome(Step from, List<Match> pieces, boolean leaving) implements Step {
        public TakeHome {
            pieces = List.copyOf(pieces);
        }

        /** The same list, with another look behind it. */
        TakeHome from(Looks improved) {
            return new TakeHome(Shown.with(from, improved), pieces, leaving);
        }
    }

    /** Words from the microphone; a greater number is newer. */
    record Heard(int number, String words) {
        static final Heard NOTHING = new Heard(0, "");
    }

    /** What a shopper says of a product or a look. */
    enum Opinion {
        LIKED,
        NOT_FOR_ME
    }

    /** How voice stands. */
    enum Hearing {
        /** There is no microphone, or nobody who writes down: no button is shown. */
        ABSENT,
        READY,
        /** The button is held. */
        LISTENING,
        /** What was said is being written down. */
        WRITING,
        /** It could not be written down; she may try again or type. */
        FAILED
    }

    /** Thanks; everything is wiped, her {@code photo} too where there was one. */
    record Goodbye(boolean photo) implements Step {}

    /** The shopper had everything deleted: what there was of her photo, her words and what she chose is gone already. */
    record Erased(boolean photo, boolean words, boolean chosen) implements Step {}

    /** Something failed, in the shopper's words; {@code code} is short enough to read aloud to staff. */
    record Trouble(Cause cause, String code, Step retry) implements Step {}

    /** What failed, as far as a shopper cares. */
    enum Cause {
        NO_CAMERA,
        NO_PICTURE,
        CATALOG,
        /** A barcode that is none of this shop's. */
        NO_SUCH_CODE,
        UNKNOWN
    }
}
