package dev.awase.coordination;

import dev.awase.item.Fit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether it is for somebody else, and whom: プレゼント, 母の日, a gift for my husband. */
final class GiftWords {
    private static final Pattern GIFT = Pattern.compile("プレゼント|ギフト|贈り物|贈りもの|おくりもの|贈答|手土産|母の日|父の日"
            + "|\\bgifts?\\b|\\bpresents\\b|\\b(?:an?|as|birthday|christmas|the) present\\b|\\bpresent for\\b"
            + "|\\bfor (?:my|his|her|our|a) (?:mother|mom|mum|wife|girlfriend|sister|aunt|grandmother|father|dad|husband"
            + "|boyfriend|brother|uncle|grandfather|daughter|son|grandchild|friend)\\b");

    /** Words in which the characters for a man or a child mean something else. */
    private static final Pattern NOBODY = Pattern.compile("大丈夫|丈夫|工夫|帽子|様子|調子|格子|菓子|椅子");

    private static final KeyWords<Fit> WHOM = KeyWords.whom();

    private GiftWords() {}

    /** The wish as a present where the text, lower case and in NFKC, asks for one. */
    static Wish read(String text, Wish wish) {
        if (!GIFT.matcher(text).find()) {
            return wish;
        }
        Optional<Fit> named = WHOM.first(NOBODY.matcher(text).replaceAll(" "));
        return wish.asGift(true).withFit(wish.fit().or(() -> named));
    }
}
