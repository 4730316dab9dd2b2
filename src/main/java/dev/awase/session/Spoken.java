package dev.awase.session;

import dev.awase.coordination.Wish;
import dev.awase.coordination.WishWords;
import dev.awase.item.Taxonomy;
import dev.awase.stylist.ClaimTopics;
import dev.awase.stylist.ProductWords;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A question as this machine understands it.
 *
 * @param plain the question in lower case and NFKC
 * @param wish what it says of kind, tone, size, budget and occasion
 * @param pattern the surface that is wished for
 * @param needs further words, each of which must stand in a product's own words
 * @param topics families of {@link ClaimTopics} that it touches
 * @param turns what kind of question it is
 */
record Spoken(
        String plain,
        Wish wish,
        Optional<dev.awase.item.Pattern> pattern,
        List<Set<String>> needs,
        Set<String> topics,
        Set<Turn> turns) {
    private static final int LONGEST = 300;
    private static final int LONGEST_KANA = 60;
    private static final Map<String, String> COLORS_IN_KANA = Map.of(
            "くろい", "黒い", "しろい", "白い", "あかい", "赤い", "あおい", "青い", "きいろ", "黄色", "ちゃいろ", "茶色", "みどり", "緑", "むらさき", "紫");
    private static final Pattern COLOR_IN_KANA = Pattern.compile(String.join("|", COLORS_IN_KANA.keySet()));
    private static final Pattern SMALL_SIZE =
            Pattern.compile("\\b((?:in|an?|size)(?: an?)?) (xxs|xs|s|m|l|xl|xxl)\\b(?!['’&-])");
    private static final Pattern SPOKEN_SIZE = Pattern.compile("(エル|エム|エス)(?=サイズ|は|が|も|、|\\?|$)");

    Spoken {
        needs = List.copyOf(needs);
        topics = Set.copyOf(topics);
        turns = Set.copyOf(turns);
    }

    /** What a question turns on. */
    enum Turn {
        /** Between two or more products. */
        COMPARES(
                "(?<!色)違い|違う|(?<!いろ)ちがい|どちら|どっち|比べ|比較|\\b(?:differences?|different from|differ|compared?|comparison|versus|vs|which (?:one|of)|better)\\b"),
        CHEAPER(
                "安[いくめ価](?!っぽ)|(?:お|御)?手頃|手ごろ|低価格|リーズナブル|プチプラ"
                        + "|\\b(?:cheap(?:er|est)?|less expensive|inexpensive|(?:more )?affordable|lower[- ]priced?|less pricey|costs? less)\\b"),
        PRICE("いくら|値段|価格|\\b(?:how much|price|cost)\\b"),
        PLACE("どこ|売り?場|置いてある場所|何階|\\b(?:where|which (?:floor|shelf|aisle|section))\\b"),
        /** The same piece in another color. */
        COLORS("(?:ほか|他|別)の(?:色|カラー)|色違い|何色|カラー(?:は|展開)|\\b(?:what|which|other|another|different|more) colou?rs?\\b"),
        /** Asks for more than products. */
        OPEN("なぜ|どうして|なんで|いつ|何時|誰|だれ|どうやって|どうすれば|\\b(?:why|how(?! about)|when|who|whose)\\b"),
        SIMILAR("似[たてる]|同じような|みたいな|(?:ほか|他|別)の|\\b(?:more like|similar|another|others|other ones)\\b"),
        RECOMMENDS(
                "合う|合わせ|あう|似合|おすすめ|オススメ|コーデ|\\b(?:goes?|match(?:es|ing)?|recommend|suggest|pairs?|wear|suits?|complete)\\b"),
        /** Points at something that must be in front of both. */
        POINTS("これ|この|それ|その|こちら|そちら|\\b(?:this|these|it|its|them|they|those|that one)\\b"),
        /** Says what is not wanted, or what is not so. */
        REFUSES(
                "以外|じゃな|ではな|なしで|抜き|は嫌|はいや|苦手|すぎ|\\b(?:not(?! (?:more|over))|no(?! more than)|without|except|other than|anything but|too)\\b"),
        /** Wishes that no column of the catalog answers. */
        VAGUE(
                "おおき|ちいさ|大き[いめな]|小さ[いめな]|ながい|長い|長め|短い|短め|みじかい|薄い|厚い|うすい|あつい|太い|細い|\\b(?:bigger|smaller|larger|longer|shorter|thinner|thicker|lighter|darker|brighter)\\b");

        private final Pattern words;

        Turn(String words) {
            this.words = Pattern.compile(words);
        }
    }

    static Spoken read(String words, Taxonomy taxonomy) {
        String cut = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        String sized = sized(cut);
        Wish wish = WishWords.read(sized, taxonomy);
        String wanted = WishWords.wanted(sized);
        String plain = ProductWords.plain(sized);
        Set<Turn> turns = EnumSet.noneOf(Turn.class);
        for (Turn turn : Turn.values()) {
            if (turn.words.matcher(turn == Turn.POINTS ? wanted : plain).find()) {
                turns.add(turn);
            }
        }
        String rest = WishWords.withoutMood(PatternWords.without(ClaimTopics.without(wanted)));
        List<Set<String>> needs = NeededWords.in(rest, wish, taxonomy);
        return new Spoken(plain, wish, PatternWords.in(wanted), needs, ClaimTopics.families(wanted), turns);
    }

    /** The same as a wish for that weather, where nothing is asked about a piece: what does for rain is not all waterproof. */
    Spoken forTheWeather() {
        return new Spoken(plain, wish, pattern, needs, Set.of(), turns);
    }

    boolean is(Turn turn) {
        return turns.contains(turn);
    }

    /** Whether a word was heard of which one character alone is left: 地 stands in too many words to mean anything. */
    boolean isHalfHeard() {
        return needs.stream().anyMatch(need -> need.size() == 1 && need.stream().allMatch(word -> word.length() == 1));
    }

    /** Whether it names something to look for. */
    boolean wishes() {
        return !wish.equals(Wish.NONE) || !needs.isEmpty() || pattern.isPresent();
    }

    /** A question in nothing but hiragana is read as it would be written: くろいかばん asks for 黒い鞄. */
    private static String written(String plain) {
        boolean kana = plain.length() > 1 && plain.length() <= LONGEST_KANA && KanaSentence.isKana(plain);
        return kana
                ? KanaWords.usual().written(plain)
                : COLOR_IN_KANA
                        .matcher(plain)
                        .replaceAll(found -> COLORS_IN_KANA.getOrDefault(found.group(), found.group()));
    }

    /** Sizes as people type and say them: "in l", エルサイズ. */
    private static String sized(String words) {
        String plain = written(Normalizer.normalize(words, Normalizer.Form.NFKC).strip());
        String said = SPOKEN_SIZE.matcher(plain).replaceAll(found -> switch (found.group()) {
            case "エル" -> "L";
            case "エム" -> "M";
            default -> "S";
        });
        return SMALL_SIZE
                .matcher(said)
                .replaceAll(found -> found.group(1) + " " + found.group(2).toUpperCase(Locale.ROOT));
    }
}
