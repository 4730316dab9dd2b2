package dev.awase.session;

import dev.awase.coordination.Wish;
import dev.awase.item.Taxonomy;
import dev.awase.stylist.Enquiry;

/** What holds on from one question to the next: "a bag for a wedding", then "in black", is a black bag for a wedding. */
final class Carried {
    private Carried() {}

    /** The wish of the look, then of each question, the newest strongest. */
    static Wish wish(Enquiry enquiry, Spoken spoken, Taxonomy taxonomy) {
        Wish wish = enquiry.wish();
        for (Enquiry.Turn turn : enquiry.earlier()) {
            wish = over(wish, Spoken.read(turn.question(), taxonomy).wish(), enquiry.wish());
        }
        return over(wish, spoken.wish(), enquiry.wish());
    }

    /** A new kind of piece drops what was said of the last one: its tones, size and budget go back to the look's. */
    private static Wish over(Wish before, Wish now, Wish look) {
        boolean another = !now.slots().isEmpty();
        Wish base =
                another ? before.withTones(look.tones()).withSize(look.size()).withBudget(look.budget()) : before;
        return base.withSlots(another ? now.slots() : base.slots())
                .withTones(now.tones().isEmpty() ? base.tones() : now.tones())
                .withBudget(now.budget().isPresent() ? now.budget() : base.budget())
                .withSize(now.size().or(base::size))
                .withOccasion(now.occasion().or(base::occasion))
                .withSeason(now.season().or(base::season))
                .withFit(now.fit().or(base::fit))
                .withMood(now.mood().or(base::mood))
                .withWeather(now.weather().or(base::weather))
                .asGift(now.gift() || base.gift());
    }
}
