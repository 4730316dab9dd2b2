package dev.awase.stylist;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds words that a stylist must not say: prices, discounts, stock and guarantees, which only the catalog may name, or
 * nobody; addresses; and talk of codes, prompts and instructions. Full-width and half-width writing is the same, and
 * Japanese words are found with spaces between their characters too. Rather one harmless reason too few than one promise
 * too many.
 */
final class Promises {
    private static final String NUMERAL = "[\\p{Nd}〇零一二三四五六七八九十百千万億数何幾壱弐参拾]";

    private static final Pattern PRICE = anyOf(
            "\\p{Sc}",
            "\\p{Nd}{3,}",
            "\\p{Nd}[ ,.']\\p{Nd}{3}",
            "[\\p{Nd}一二三四五六七八九数][千万](?!鳥)",
            NUMERAL + "(?:円|えん|ドル|ユーロ|ポンド(?!ステッチ))",
            "円(?:引|オフ|以下|以内|均一|ほど|程度|相当)",
            "値段|価格|税込|税抜|税別|定価|代金|料金|コスパ|プチプラ|割安|割高|安価|格安|激安|最安|底値|高価|お手頃|手ごろな|お手軽価",
            "\\b(?:yen|dollars?|euros?|pounds?|bucks|cents?|yuan|usd|eur|gbp|jpy)\\b",
            "\\b(?:pric(?:e|es|ed|ey|ing)|costs?|costly|cheap\\w*|inexpensive|expensive|affordab\\w*|low[- ]cost|budget[- ]friendly|pay)\\b");

    private static final Pattern DISCOUNT = anyOf(
            "%|‰|パーセント|ぱーせんと|\\bpercent\\b|\\bper cent\\b",
            NUMERAL + "割(?!れ)|割引|わりびき|値引|ねびき|値下|半額|半値|無料|むりょう|送料|タダ|ロハで|ディスカウント",
            "[\\p{Nd}割半額]オフ|セール(?!ス)|バーゲン|特価|特売|お得|おトク|おとく|お買い?得|クーポン|ポイント(?:還元|アップ|付与|\\p{Nd}倍)",
            "還元|キャッシュバック|キャンペーン|アウトレット|進呈|もれなく|おまけ|景品|特典|粗品|プレゼント(?:中|実施|します|いたします)",
            "\\bdiscount\\w*|d\\W?i\\W?s\\W?c\\W?o\\W?u\\W?n\\W?t|\\bhalf[- ]?(?:price|off)\\b|\\bmoney off\\b|\\b(?:\\p{Nd}+|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) ?off\\b",
            "(?<![-\\w])free\\b(?!-)|\\bfreebies?\\b|\\bcomplimentary\\b|\\bon the house\\b",
            "\\bsales?\\b|\\bclearance\\b|\\bbargains?\\b|\\bdeals?\\b|\\bcoupons?\\b|\\bvouchers?\\b|\\bpromo\\w*|\\brebates?\\b|\\bcash ?back\\b|\\bmarkdowns?\\b",
            "\\bsave (?:\\p{Nd}|up|money|on|big)|\\bsavings?\\b|\\bbogo\\b|\\bbuy (?:one|two|\\p{Nd})|\\b(?:special|exclusive|limited|great) offers?\\b",
            "\\b(?:gratis|gratuite?s?|kostenlos|rabatt|descuentos?|remise|soldes|rebajas|sconto)\\b|打折|免费|免費|折扣|优惠|優惠|할인|무료|공짜");

    private static final Pattern STOCK = anyOf(
            "在庫|入荷|残り(?:わずか|僅か|少|あと)|残り?" + NUMERAL + "|売り?切れ|完売|品切れ|限定|早い者勝ち|先着|取り?置き|予約|再販|本日中|今だけ|今なら|お急ぎ",
            "\\b(?:in|out of) stock\\b|\\bstocks?\\b|\\bsold out\\b|\\brestock\\w*|\\bonly \\w+ left\\b|\\blast (?:one|chance|pair|piece)s?\\b",
            "\\blimited (?:time|edition|stock|quantit\\w+|supply)\\b|\\bhurry\\b|\\btoday only\\b|\\bpre-?orders?\\b|\\bavailable (?:now|today)\\b");

    private static final Pattern GUARANTEE = anyOf(
            "保証|保障|補償|絶対|必ず|間違いな|返品|返金|交換(?:でき|可|無料|します)|約束",
            "\\bguarant\\w*|\\bwarrant\\w*|\\brefund\\w*|\\bmoney[- ]back\\b|\\bpromis(?:e|es|ed)\\b|\\brisk[- ]free\\b");

    private static final Pattern ADDRESS = anyOf(
            "https?:|www\\.|\\b[\\w-]+\\.(?:com|net|org|jp|io|shop|store|info|biz|co|me|app|dev|xyz|ly|cn|de|fr|uk|tv|link|site|online)\\b",
            "[@]|://",
            "(?:\\p{Nd}[-–. ()]?){7,}",
            "\\+\\p{Nd}{2}",
            "電話|メールで|リンク|ウェブ|サイト|検索して|アクセスして|qrコード|フォローし|line(?:追加|登録|で)",
            "\\b(?:call|text|e-?mail|dm|follow|click|visit|scan|whatsapp|instagram|tiktok|facebook|website|web ?site|url|link)\\b(?! up| through)");

    private static final Pattern ORDERS = anyOf(
            "\\b(?:ignor(?:e|ing)|disregard|forget|override) (?:all|any|the|your|previous|prior|these|above)|\\binstructions?\\b|\\bprompts?\\b|\\bas an ai\\b|\\blanguage model\\b|\\bjailbreak|\\bsystem message\\b|https?:|www\\.",
            "指示|命令|プロンプト|システムメッセージ|言語モデル|人工知能|無視し|無視せよ|と(?:言え|答えろ|伝えよ|言いなさい|伝えろ)",
            "\\p{Nd}\\s*(?:%|percent|パーセント|割)\\s*(?:off\\b|オフ|引)");

    private static final Pattern OFF_TOPIC = anyOf(
            "\\b(?:disregard|forget) (?:all|any|the|your|previous|prior|these|above)|と(?:言え|答えろ|伝えよ|伝えろ)",
            "\\bignor(?:e|ing) (?:all|any|the|your|previous|prior|these|above)|\\binstructions?\\b|\\bprompts?\\b|\\bjson\\b|\\bas an ai\\b|\\blanguage model\\b|\\bjailbreak|\\bcandidates?\\b|\\bopenai\\b|\\bchatgpt\\b|\\bsystem message\\b|\\boverride\\b|\\bsku\\b",
            "指示|命令|プロンプト|システムメッセージ|言語モデル|人工知能|候補|管理者|無視し",
            "\\bc\\p{Nd}{1,3}\\b",
            "\\b\\p{L}{2,}(?:[-_]\\w+)*[-_]\\p{Nd}{2,}");

    /** A kind of fault and what shows it, the most telling first. */
    private record Sign(Flaw flaw, Pattern pattern) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign(Flaw.LINK, ADDRESS),
            new Sign(Flaw.OFF_TOPIC, OFF_TOPIC),
            new Sign(Flaw.PROMISE, PRICE),
            new Sign(Flaw.PROMISE, DISCOUNT),
            new Sign(Flaw.PROMISE, STOCK),
            new Sign(Flaw.PROMISE, GUARANTEE));

    private Promises() {}

    /** The first flaw of the words, PROMISE, LINK or OFF_TOPIC; none where they say nothing of the kind. */
    static Optional<Flaw> in(String words) {
        String spaced = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String joined = JOINTS.matcher(spaced).replaceAll("");
        return SIGNS.stream()
                .filter(sign -> sign.pattern().matcher(spaced).find()
                        || sign.pattern().matcher(joined).find())
                .map(Sign::flaw)
                .findFirst();
    }

    /** Whether a text of the catalog tries to tell a model, or through it the shopper, what to do. */
    static boolean areOrders(String text) {
        return ORDERS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .find();
    }

    /** Space and dots between Japanese characters, such as 無 料 or 無・料. */
    private static final Pattern JOINTS = Pattern.compile(
            "(?<=[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー\\p{Nd}])[\\s・.,、_-]+(?=[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー%])");

    private static Pattern anyOf(String... words) {
        return Pattern.compile(String.join("|", words));
    }
}
