package dev.awase.staff.insight;

import dev.awase.analytics.Insight.Liked;
import dev.awase.analytics.Insight.Wanted;
import dev.awase.analytics.Share;
import dev.awase.analytics.VisitRecord.Want;
import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import dev.awase.staff.Office;
import java.time.Duration;
import java.util.Arrays;

/** Figures as a person says them. */
final class Wording {
    private final Taxonomy taxonomy;
    private final Office office;

    Wording(Taxonomy taxonomy, Office office) {
        this.taxonomy = taxonomy;
        this.office = office;
    }

    /** About how many of ten, or that it is too early to say. */
    String share(Share share) {
        if (share.all() == 0) {
            return office.text("staff.insight.nothing-yet");
        }
        if (share.tooEarly()) {
            return office.text("staff.insight.too-early", share.of(), share.all());
        }
        long tens = Math.round(share.rate() * 10);
        if (tens == 0 || tens == 10) {
            return office.text("staff.insight.percent", share.rate());
        }
        return office.text("staff.insight.of-ten", tens, share.rate());
    }

    /** How this differs from the time before: told only where the intervals leave no doubt. */
    String change(Share now, Share before) {
        if (before.all() == 0 || now.all() == 0) {
            return "";
        }
        if (now.low() > before.high()) {
            return office.text("staff.insight.more", before.rate());
        }
        return now.high() < before.low()
                ? office.text("staff.insight.less", before.rate())
                : office.text("staff.insight.as-before");
    }

    String visits(long now, long before) {
        return before == 0 ? "" : office.text("staff.insight.visits-before", before);
    }

    String duration(Duration time) {
        long seconds = Math.max(1, time.toSeconds());
        return seconds < 60
                ? office.text("staff.insight.seconds", seconds)
                : office.text("staff.insight.minutes", seconds / 60, seconds % 60);
    }

    /** How often it was not there; a kind of thing is missed where a look has a place for it, and need not be asked for. */
    String missing(Wanted wanted) {
        return wanted.kind() == Want.Kind.CATEGORY
                ? office.text("staff.insight.none-there", wanted.missing())
                : office.text("staff.insight.missing", wanted.missing(), wanted.asked());
    }

    /** What was liked, by the shop's own names. */
    String liked(Liked liked) {
        return switch (liked.by()) {
            case SLOT -> label(liked.what());
            case PAIR -> {
                String[] kinds = liked.what().split(" ", 2);
                yield office.text("staff.insight.pair", label(kinds[0]), label(kinds[kinds.length - 1]));
            }
            case RULE -> office.text("staff.curation.aspect." + liked.what());
        };
    }

    private String label(String kind) {
        Category category = new Category(kind);
        return taxonomy.knows(category) ? taxonomy.label(category, office.locale()) : kind;
    }

    /** What was wished for, by the shop's own name for it. */
    String wish(Wanted wanted) {
        return switch (wanted.kind()) {
            case CATEGORY -> label(wanted.wish());
            case TONE ->
                Arrays.stream(ToneName.values())
                        .filter(tone -> tone.id().equals(wanted.wish()))
                        .findFirst()
                        .map(tone -> tone.label(office.locale()))
                        .orElse(wanted.wish());
            case SIZE -> office.text("staff.insight.size", wanted.wish());
        };
    }
}
