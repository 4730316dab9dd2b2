package dev.awase;

import dev.awase.analytics.SqliteHoldOut;
import dev.awase.analytics.Visits;
import dev.awase.session.HoldOut;
import dev.awase.session.Intent;
import dev.awase.session.MissedWords;
import dev.awase.session.OpinionNotes;
import dev.awase.session.ShopHoldOut;
import dev.awase.session.ShopperSession;
import dev.awase.session.Visit;
import java.util.Random;

/** Who keeps what of visits: those of a rehearsal are marked so and teach nothing. The lens may change between visits. */
final class VisitEars {
    private final ShopperSession session;
    private final VisitBook real;
    private final VisitBook rehearsed;
    private final OpinionNotes said;
    private final OpinionNotes unheard;

    private VisitEars(ShopperSession session, Store store, HoldOut holdOut, Surroundings around) {
        this.session = session;
        MissedWords words = new MissedWords(store.taxonomy());
        Visits visits = new PatientVisits(around.record().apply(store.visits()), store.faults());
        this.real = VisitBook.of(visits, false, words, holdOut, around.clocks(), store.recording());
        this.rehearsed = VisitBook.of(visits, true, words, HoldOut.NONE, around.clocks(), store.recording());
        this.said = VisitBook.opinions(store.taste(), false, store.recording());
        this.unheard = VisitBook.opinions(store.taste(), true, store.recording());
    }

    static VisitEars of(ShopperSession session, Store store, Surroundings around) {
        HoldOut shop = new ShopHoldOut(new SqliteHoldOut(store.database()), new Random());
        HoldOut holdOut = visit -> !session.rehearsal() && shop.holds(visit);
        session.holdOut(holdOut);
        VisitEars ears = new VisitEars(session, store, holdOut, around);
        session.onIntent(ears::touched);
        return ears;
    }

    private void touched(Intent intent) {
        (session.rehearsal() ? rehearsed : real).notes().touched(intent);
    }

    void hear(Visit visit) {
        if (session.rehearsal()) {
            rehearsed.notes().hear(visit);
            unheard.hear(visit);
        } else {
            real.notes().hear(visit);
            said.hear(visit);
        }
    }
}
