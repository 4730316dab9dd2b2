package dev.awase.staff.products;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductEdits;
import dev.awase.catalog.ProductId;
import dev.awase.staff.Errands;
import dev.awase.staff.FaultWords;
import dev.awase.staff.Office;
import dev.awase.staff.Work;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Changes of products, each in the trail and each with a way back. Few are changed at once; many in the background, some
 * at a time, to be watched and stopped: what was done by then stays, and can be taken back as one.
 */
final class Amending {
    /** More are shown by reading the table again. */
    static final int FEW = 200;

    private static final int LINES = 20;
    private static final int BACK = 500;
    private static final String UNDO = ".undo";

    private final ProductEdits edits;
    private final Office office;
    private final Consumer<Map<ProductId, Product>> changed;
    private final ReadOnlyObjectWrapper<Optional<Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param changed is told what products are like now; nothing where they are too many to tell */
    Amending(ProductEdits edits, Office office, Consumer<Map<ProductId, Product>> changed) {
        this.edits = edits;
        this.office = office;
        this.changed = changed;
    }

    /** What a change has done so far: how products are now, the way back, and what stopped it. */
    private static final class Done {
        private final Map<ProductId, Product> now = new HashMap<>();
        private final Map<ProductId, Amendment> back = new LinkedHashMap<>();
        private Optional<Exception> fault = Optional.empty();
        private boolean stopped;
    }

    /** The long change that is under way. */
    ReadOnlyObjectProperty<Optional<Work>> work() {
        return work.getReadOnlyProperty();
    }

    /** Changes few products in one transaction. */
    void amend(String action, Collection<ProductId> ids, Function<Product, @Nullable Amendment> how) {
        office.errands()
                .run(
                        () -> {
                            Done done = new Done();
                            amend(action, ids, how, done);
                            return done;
                        },
                        done -> tell(action, done));
    }

    /** Changes many; one such change at a time. {@code ids} is asked in the background. */
    void amendAll(BatchChange change, Callable<? extends Collection<ProductId>> ids) {
        begin(change.action(), change.words(), at -> {
            Done done = new Done();
            run(at, change, List.copyOf(ids.call()), done);
            return done;
        });
    }

    private void begin(String action, String words, Errands.Labor<Done> labor) {
        if (work.get().filter(now -> now.running().get()).isPresent()) {
            office.notices().trouble(office.text("staff.products.busy"));
            return;
        }
        Work[] mine = new Work[1];
        boolean[] ended = new boolean[1];
        mine[0] = office.errands().begin(office.text(words, 0, 0), labor, done -> tell(action, done), () -> {
            ended[0] = true;
            work.set(Optional.empty());
        });
        if (!ended[0]) {
            work.set(Optional.of(mine[0]));
        }
    }

    private void run(Work at, BatchChange change, List<ProductId> ids, Done done) {
        boolean lines = ids.size() <= LINES;
        try {
            for (int from = 0; from < ids.size(); from += change.some()) {
                at.tell(office.text(change.words(), from, ids.size()), (double) from / ids.size());
                List<ProductId> some = ids.subList(from, Math.min(from + change.some(), ids.size()));
                amend(lines ? change.action() : "", some, change.ready().apply(some), done);
            }
        } catch (CancellationException stop) {
            done.stopped = true;
        } catch (RuntimeException fault) {
            done.fault = Optional.of(fault);
        }
        if (!lines && !done.back.isEmpty()) {
            office.note(change.action(), office.text("staff.products.many", done.back.size()), "", "");
        }
    }

    /** In one transaction; where {@code action} is empty the trail is written by whoever asked. */
    private void amend(
            String action, Collection<ProductId> ids, Function<Product, @Nullable Amendment> how, Done done) {
        Map<ProductId, Amendment> made = new HashMap<>();
        List<Product> before = edits.amend(ids, product -> {
            Amendment amendment = how.apply(product);
            if (amendment != null) {
                made.put(product.id(), amendment);
            }
            return amendment;
        });
        List<String[]> lines = new ArrayList<>();
        for (Product product : before) {
            Amendment amendment = made.get(product.id());
            if (amendment != null) {
                Product now = amendment.to(product);
                if (done.now.size() <= FEW) {
                    done.now.put(product.id(), now);
                }
                done.back.put(product.id(), amendment.back(product));
                lines.add(
                        new String[] {product.sku(), FieldWords.of(amendment, product), FieldWords.of(amendment, now)});
            }
        }
        if (lines.size() > LINES && !action.isEmpty()) {
            office.note(action, office.text("staff.products.many", lines.size()), "", "");
        } else if (!action.isEmpty()) {
            lines.forEach(line -> office.note(action, line[0], line[1], line[2]));
        }
    }

    private void tell(String action, Done done) {
        done.fault.ifPresent(fault -> office.notices().trouble(FaultWords.of(fault, office.strings())));
        if (done.back.isEmpty()) {
            if (done.fault.isEmpty()) {
                office.notices().say(office.text("staff.products.unchanged"));
            }
            return;
        }
        String said = done.stopped ? "staff.products.stopped" : "staff.products.changed";
        office.notices().say(office.text(said, done.back.size()), () -> takeBack(action, done.back));
        changed.accept(done.back.size() > FEW ? Map.of() : done.now);
    }

    private void takeBack(String action, Map<ProductId, Amendment> back) {
        if (back.size() <= FEW) {
            office.errands().run(() -> takeBackNow(action, back), changed);
            return;
        }
        BatchChange change = new BatchChange(
                reverse(action), "staff.products.taking-back", BACK, _ -> product -> back.get(product.id()));
        amendAll(change, back::keySet);
    }

    private static String reverse(String action) {
        return action.endsWith(UNDO) ? action.substring(0, action.length() - UNDO.length()) : action + UNDO;
    }

    private Map<ProductId, Product> takeBackNow(String action, Map<ProductId, Amendment> back) {
        Map<ProductId, Product> now = new HashMap<>();
        for (Product product : edits.takeBack(back)) {
            Amendment amendment = back.get(product.id());
            if (amendment != null) {
                now.put(product.id(), amendment.to(product));
            }
        }
        String subject =
                now.size() == 1 ? now.values().iterator().next().sku() : office.text("staff.products.many", now.size());
        office.note(reverse(action), subject, "", "");
        return now;
    }
}
