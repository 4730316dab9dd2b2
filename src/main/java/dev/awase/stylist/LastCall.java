package dev.awase.stylist;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The call that gave an answer its words: kept once, when it has ended and it is told what of the words was dropped,
 * whichever comes first. Safe to use from any thread.
 */
final class LastCall {
    private final CallBook book;
    private Optional<ModelCall> open = Optional.empty();
    private OptionalInt dropped = OptionalInt.empty();

    LastCall(CallBook book) {
        this.book = book;
    }

    synchronized void ended(ModelCall call) {
        if (dropped.isPresent()) {
            book.add(call.dropping(dropped.getAsInt()));
            dropped = OptionalInt.of(0);
        } else {
            open.ifPresent(book::add);
            open = Optional.of(call);
        }
    }

    synchronized void keep(int count) {
        open.ifPresentOrElse(call -> book.add(call.dropping(count)), () -> dropped = OptionalInt.of(count));
        open = Optional.empty();
        dropped = OptionalInt.of(dropped.orElse(0));
    }
}
