package dev.awase.session;

import dev.awase.catalog.Product;
import dev.awase.coordination.Match;
import dev.awase.stylist.Assistant;
import dev.awase.stylist.Deadline;
import dev.awase.stylist.Enquiry;
import dev.awase.stylist.ModelFault;
import dev.awase.stylist.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The conversation about a look or a product: this machine answers at once from the catalog, a model makes the answer
 * better in place, or nobody notices that it did not.
 */
final class Talking {
    private static final Logger LOG = LoggerFactory.getLogger(Talking.class);
    /** Nobody asks a kiosk more at once. */
    private static final int LONGEST = 300;

    private final CurrentVisit current;
    private final ShopFloor floor;
    private final Counsel counsel;
    private final Assistant clerk;
    private final Listening listening;

    /** {@code clerk} answers on this machine. */
    Talking(CurrentVisit current, ShopFloor floor, Counsel counsel, Assistant clerk) {
        this.current = current;
        this.floor = floor;
        this.counsel = counsel;
        this.clerk = clerk;
        this.listening = new Listening(current, counsel);
    }

    void open() {
        Step from = current.step();
        if (from instanceof Step.Looks || from instanceof Step.Detail) {
            List<Exchange> before = from instanceof Step.Detail detail
                    ? detail.asked().map(Step.Ask::exchanges).orElse(List.of())
                    : List.of();
            current.change(new Step.Ask(from, before, listening.atFirst(), Step.Heard.NOTHING));
        }
    }

    void ask(String words, String meant) {
        String question = words.strip();
        if (!(current.step() instanceof Step.Ask ask) || question.isEmpty()) {
            return;
        }
        String asked = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
        Exchange fresh = new Exchange(asked, meant.equals(words) ? asked : meant, Optional.empty(), List.of());
        Enquiry enquiry = enquiry(ask, fresh, Exchange::question);
        Enquiry read = enquiry(ask, fresh, Exchange::meant);
        List<Exchange> exchanges = new ArrayList<>(ask.exchanges());
        exchanges.add(fresh);
        current.update(new Step.Ask(ask.from(), exchanges, ask.hearing(), ask.heard()));
        int place = exchanges.size() - 1;
        Deadline deadline = Deadline.in(counsel.hard());
        current.waitFor(deadline);
        Executor screen = current.toTheScreen();
        current.background().execute(() -> answer(enquiry, read, place, deadline, screen));
    }

    void holdToTalk() {
        listening.hold();
    }

    void letGo() {
        listening.letGo();
    }

    /** What is said in the shop's microphone concerns nobody once the conversation is left. */
    void left() {
        listening.drop();
    }

    private Enquiry enquiry(Step.Ask ask, Exchange fresh, Function<Exchange, String> read) {
        Step.Looks looks = Shown.looks(ask).orElseThrow();
        Optional<Product> opened = ask.from() instanceof Step.Detail detail
                ? Optional.of(detail.match().product())
                : Optional.empty();
        List<Enquiry.Turn> earlier = ask.exchanges().stream()
                .filter(exchange -> exchange.reply().isPresent())
                .map(exchange -> new Enquiry.Turn(
                        read.apply(exchange),
                        exchange.reply().map(Reply::words).orElse(""),
                        exchange.cards().stream().map(Match::product).toList()))
                .toList();
        return new Enquiry(
                read.apply(fresh),
                looks.photo(),
                looks.reading().item(),
                looks.wish(),
                looks.look(),
                opened,
                earlier,
                current.now().language());
    }

    /** {@code read} is the same enquiry for this machine. */
    private void answer(Enquiry enquiry, Enquiry read, int place, Deadline deadline, Executor screen) {
        Reply own = ownAnswer(read, deadline);
        if (counsel.assistant().isEmpty()) {
            tell(enquiry, place, own, screen);
            return;
        }
        // What this machine does not know, the model may: nobody is told "I don't know" before it has spoken.
        if (own.kind() != Reply.Kind.UNKNOWN) {
            tell(enquiry, place, new Reply(own.kind(), own.words(), own.products(), false), screen);
        }
        try {
            Reply better = counsel.assistant()
                    .get()
                    .answer(enquiry, growing -> tell(enquiry, place, growing, screen), deadline);
            boolean knows = better.kind() != Reply.Kind.UNKNOWN || own.kind() == Reply.Kind.UNKNOWN;
            tell(enquiry, place, knows ? better : own, screen);
        } catch (RuntimeException fault) {
            LOG.info("the answer stays as this machine gave it: {}", words(fault));
            tell(enquiry, place, own, screen);
        }
    }

    private Reply ownAnswer(Enquiry enquiry, Deadline deadline) {
        try {
            return clerk.answer(enquiry, growing -> {}, deadline);
        } catch (RuntimeException fault) {
            LOG.warn("no answer from the catalog", fault);
            return new Reply(Reply.Kind.UNKNOWN, "", List.of(), true);
        }
    }

    private void tell(Enquiry enquiry, int place, Reply reply, Executor screen) {
        List<Match> cards = floor.matches(enquiry.item(), enquiry.wish(), reply.products());
        screen.execute(() -> put(enquiry, place, reply, cards));
    }

    private void put(Enquiry enquiry, int place, Reply reply, List<Match> cards) {
        // Who has called somebody meanwhile finds the answer when she comes back.
        boolean calling = current.step() instanceof Step.Call;
        Step behind = current.step() instanceof Step.Call call ? call.from() : current.step();
        if (behind instanceof Step.Ask ask
                && place < ask.exchanges().size()
                && ask.exchanges().get(place).question().equals(enquiry.words())) {
            List<Exchange> exchanges = new ArrayList<>(ask.exchanges());
            exchanges.set(place, exchanges.get(place).answered(reply, cards));
            Step.Ask answered = new Step.Ask(ask.from(), exchanges, ask.hearing(), ask.heard());
            current.improve(calling ? new Step.Call(answered) : answered);
        }
    }

    /** What is fit for a log: never words that somebody else's code has put together from the shopper's. */
    private static String words(RuntimeException fault) {
        return fault instanceof ModelFault known
                ? known.kind().id()
                : fault.getClass().getSimpleName();
    }
}
