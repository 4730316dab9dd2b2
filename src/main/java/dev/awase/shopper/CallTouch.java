package dev.awase.shopper;

import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.session.Calling;
import dev.awase.session.Intent;

/** The way to somebody of the shop, on the rail wherever she is; once somebody is called it says how that stands. */
final class CallTouch {
    private CallTouch() {}

    static Touch of(Calling call, Studio studio, Ways ways) {
        Touch touch = Touch.quiet("open-call", briefly(call, studio), () -> ways.intend(new Intent.OpenCall()))
                .named(words(call, studio));
        return call.begun() ? touch.styled("calling") : touch;
    }

    /** How a call stands, in a few words. */
    static String words(Calling call, Studio studio) {
        return switch (call.stage()) {
            case NOT -> studio.text("frame.call");
            case SENT, SEEN, LATE -> studio.text("frame.call-sent");
            case COMING ->
                call.who().isEmpty()
                        ? studio.text("frame.call-coming")
                        : studio.text("frame.call-coming-who", call.who());
        };
    }

    /** In large letters, and upright for the name of whoever comes, there is room for one word. */
    private static String briefly(Calling call, Studio studio) {
        boolean large = studio.viewing().large();
        return switch (call.stage()) {
            case NOT -> large ? studio.text("frame.call-short") : words(call, studio);
            case SENT, SEEN, LATE -> large ? studio.text("frame.call-sent-short") : words(call, studio);
            case COMING -> large || studio.portrait() ? studio.text("frame.call-coming-short") : words(call, studio);
        };
    }
}
