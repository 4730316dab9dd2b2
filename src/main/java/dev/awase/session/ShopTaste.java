package dev.awase.session;

import dev.awase.analytics.Choice;
import dev.awase.analytics.Choices;
import dev.awase.analytics.Choices.Mark;
import dev.awase.analytics.Choices.Noted;
import dev.awase.analytics.Feedback;
import dev.awase.analytics.LookFeedback;
import dev.awase.catalog.Catalog;
import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import dev.awase.coordination.taste.Offering;
import dev.awase.coordination.taste.Outcome;
import dev.awase.coordination.taste.Piece;
import dev.awase.coordination.taste.Taste;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What this shop has taught: the stylists' relations and looks in the catalog and all choices noted, learned once each and in the
 * order they came. A look asks for the {@link #taste} and gets it with what is new by then, noted by this program or
 * another one. Safe to use from any thread.
 */
public final class ShopTaste {
    private static final Logger LOG = LoggerFactory.getLogger(ShopTaste.class);

    /** A look waits for no more choices than these to be learned, some milliseconds. */
    private static final int BEFORE_A_LOOK = 32;
    /** What was learned is kept after so many choices: a start learns no more than these again. */
    private static final int KEPT_AFTER = 500;

    private static final int AT_ONCE = 1_000;

    private final Catalog catalog;
    private final Choices choices;
    private final Clock clock;
    private final ReentrantLock learning = new ReentrantLock();
    private volatile Taste taste = Taste.shipped();
    private @Nullable LearnedSoFar learned;
    private long catalogVersion;
    private long productVersion;
    private Offering offering = Offering.NONE;
    private long kept;

    public ShopTaste(Catalog catalog, Choices choices, Clock clock) {
        this.catalog = catalog;
        this.choices = choices;
        this.clock = clock;
    }

    /** What is known by now. The first time waits until all is learned that was noted; while another learns, nobody waits. */
    public Taste taste() {
        if (learning.tryLock()) {
            try {
                learn(learned == null ? Integer.MAX_VALUE : BEFORE_A_LOOK);
            } catch (CatalogFault fault) {
                LOG.warn("ranking by what was learned before: {}", fault.getMessage());
            } finally {
                learning.unlock();
            }
        }
        return taste;
    }

    /** Learns all that was noted by now and keeps it, so that no other start has to. */
    public Taste catchUp() {
        learning.lock();
        try {
            LearnedSoFar now = learn(Integer.MAX_VALUE);
            if (now.mark().choice() > kept) {
                keep(now);
            }
            return taste;
        } finally {
            learning.unlock();
        }
    }

    /** Keeps that something was chosen or refused; the next look is ranked with it. Answers how many were new. */
    public int note(List<Choice> chosen) {
        return choices.add(chosen);
    }

    /** Keeps what shoppers said; the next look is ranked with it. Answers how many were new. */
    public int noteFeedback(List<Feedback> said) {
        return choices.addFeedback(said);
    }

    /** Keeps what a shopper said of a whole look; nothing is learned of it by now. */
    public int noteLook(LookFeedback said) {
        return choices.addLooks(List.of(said));
    }

    /** Forgets what the shop's choices taught, which are kept and no longer count; the catalog's relations are learned anew. */
    public void reset() {
        choices.reset(clock.instant());
        catchUp();
    }

    private LearnedSoFar learn(int most) {
        Mark newest = choices.newest();
        LearnedSoFar before = learned;
        LearnedSoFar now = prepared(before, newest, most);
        int left = most;
        while (left > 0 && now.mark().choice() < newest.choice()) {
            List<Noted> noted = choices.after(now.mark().choice(), Math.min(AT_ONCE, left));
            for (Noted one : noted) {
                now.learner().learn(Lessons.of(one.choice()));
                now = now.upTo(one.number());
            }
            left -= noted.size();
            if (noted.isEmpty()) {
                // The rest was forgotten by a reset.
                now = now.upTo(newest.choice());
            }
        }
        if (!now.equals(before)) {
            taste = now.learner().taste();
            learned = now;
        }
        if (now.mark().choice() - kept >= KEPT_AFTER) {
            keep(now);
        }
        return now;
    }

    /** The learner to go on with: after a start, a reset or a change of the catalog another than before. */
    private LearnedSoFar prepared(@Nullable LearnedSoFar before, Mark newest, int most) {
        long version = catalog.version();
        if (before != null && before.mark().resets() == newest.resets() && version == catalogVersion) {
            boolean behind = newest.choice() - before.mark().choice() > most;
            return behind ? fromKept(before) : before;
        }
        long products = catalog.productVersion();
        Map<ProductId, Piece> pieces = new LinkedHashMap<>();
        if (before != null && products == productVersion) {
            catalog.products(related()).forEach(product -> pieces.put(product.id(), Lessons.piece(product.item())));
        } else {
            catalog.forEach(product -> pieces.put(product.id(), Lessons.piece(product.item())));
            offering = new Offering(pieces.values());
        }
        productVersion = products;
        catalogVersion = version;
        LearnedSoFar start = before != null && before.mark().resets() == newest.resets()
                ? before.with(offering)
                : LearnedSoFar.nothing(offering, newest.resets());
        return withRelations(fromKept(start), pieces);
    }

    /** What was kept, where it is of this shop's taste and further than this. */
    private LearnedSoFar fromKept(LearnedSoFar start) {
        Optional<Choices.Kept> found =
                choices.kept().filter(one -> one.mark().resets() == start.mark().resets());
        kept = found.map(one -> one.mark().choice()).orElse(0L);
        if (found.isEmpty() || kept <= start.mark().choice()) {
            return start;
        }
        try {
            return LearnedSoFar.read(found.get().taste(), found.get().mark(), offering);
        } catch (IOException foreign) {
            LOG.info("learning all choices again: {}", foreign.getMessage());
            return start;
        }
    }

    /** The products that the stylists related: all that is needed where nothing but a decision changed. */
    private Set<ProductId> related() {
        return decided().stream()
                .flatMap(relation -> Stream.of(relation.one(), relation.other()))
                .collect(Collectors.toSet());
    }

    private Set<Relation> decided() {
        return Lessons.decided(catalog.relations(), catalog.looks());
    }

    private LearnedSoFar withRelations(LearnedSoFar now, Map<ProductId, Piece> pieces) {
        List<Relation> fresh = decided().stream()
                .filter(relation -> !now.relations().contains(relation))
                .filter(relation -> pieces.containsKey(relation.one()) && pieces.containsKey(relation.other()))
                .toList();
        if (fresh.isEmpty()) {
            return now;
        }
        List<Outcome> outcomes = Lessons.of(fresh, pieces, clock.instant());
        now.learner().learnAll(outcomes, _ -> {});
        return now.with(fresh);
    }

    private void keep(LearnedSoFar now) {
        choices.keep(new Choices.Kept(now.mark(), now.write()));
        kept = now.mark().choice();
    }
}
