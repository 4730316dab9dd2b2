package dev.awase.stylist;

import dev.awase.catalog.Product;
import dev.awase.coordination.SizeStock;
import dev.awase.coordination.Wish;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks one sentence of a model's answer before it is shown: products that were handed out, figures of the catalog,
 * claims that the catalog holds, plain words in her language.
 */
final class SentenceCheck {
    private static final int LONGEST = 280;
    private static final int LONGEST_DENSE = 140;
    private static final Pattern UNSURE = Pattern.compile(
            "\\bUNKNOWN\\b|(?i:\\bi(?:'m|’m| am) (?:not (?:sure|certain)|unsure)|\\bi (?:do not|don['’]t|cannot|can['’]t) (?:know|tell|say|confirm|see)"
                    + "|\\bno information\\b|\\bnot (?:stated|listed|specified|mentioned)\\b|\\bstaff\\b)"
                    + "|[分わ]かりません|[分わ]かりかね|不明|確認でき|お答えでき|スタッフ|店員|係の者|(?:情報|記載)(?:が|は)");
    private static final Pattern YES_OR_NO = Pattern.compile(
            "(?i)^(?:yes|no|sure|of course|certainly|absolutely|yep|nope|it (?:is|isn['’]t|does|doesn['’]t)|you (?:can|can['’]t)|we do)\\b"
                    + "|^(?:はい|いいえ|ええ|もちろん|可能|できます|大丈夫|問題|ございます|あります|ありません)");
    private static final Pattern STOCK_WORDS = Pattern.compile(
            "在庫|\\b(?:in|out of) stock\\b|\\bavailable\\b|\\bsold out\\b|売り?切れ(?:て)?|品切れ|完売|\\bstocks?\\b|取り?扱い");
    private static final Pattern DENIED = Pattern.compile(
            "\\bnot\\b|n[’']t\\b|\\bno\\b|\\bout of stock\\b|\\bsold out\\b|ません|ない|売り?切れ|品切れ|完売|\\bunavailable\\b");
    private static final Pattern CHEAPER = Pattern.compile(
            "\\bcheaper\\b|\\bless expensive\\b|\\bmore affordable\\b|\\blower[- ]priced?\\b|お手頃|手頃|低価格");

    private final Enquiry enquiry;
    private final Shop shop;
    private final HandedOut handedOut;
    private final Set<String> asked;
    private final Wish question;

    SentenceCheck(Enquiry enquiry, Shop shop, HandedOut handedOut) {
        this.enquiry = enquiry;
        this.shop = shop;
        this.handedOut = handedOut;
        this.asked = ClaimTopics.families(enquiry.words());
        this.question = shop.wishIn(enquiry.words());
    }

    /** What comes of a sentence. */
    sealed interface Verdict {
        /** It can be shown, and speaks of these products. */
        record Shown(String words, List<Product> products) implements Verdict {}

        /** It is left out. */
        record LeftOut(Flaw flaw) implements Verdict {}

        /** The catalog does not say what is asked or claimed. */
        record NotKnown() implements Verdict {}
    }

    /** {@code before} are the products that the answer spoke of last. */
    Verdict of(String sentence, List<Product> before) {
        if (UNSURE.matcher(sentence).find()) {
            return new Verdict.NotKnown();
        }
        Optional<Mentions> mentions = Mentions.in(sentence, handedOut);
        if (mentions.isEmpty()) {
            return new Verdict.LeftOut(Flaw.UNKNOWN_ID);
        }
        List<Product> subject = subject(before);
        StringBuilder rest = new StringBuilder();
        for (Mentions.Part part : mentions.get().parts()) {
            List<Product> spokenOf = part.products().isEmpty() ? subject : part.products();
            Optional<Verdict> fault = claims(part.words(), spokenOf);
            if (fault.isPresent()) {
                return fault.get();
            }
            Optional<String> confirmed = confirmed(part.words(), spokenOf);
            if (confirmed.isEmpty()) {
                return new Verdict.LeftOut(Flaw.PROMISE);
            }
            rest.append(confirmed.get()).append(' ');
        }
        return shown(sentence, mentions.get(), rest.toString());
    }

    private Verdict shown(String sentence, Mentions mentions, String unconfirmed) {
        String named = Mentions.named(sentence, handedOut, enquiry.language());
        String own = mentions.words();
        if (named.codePointCount(0, named.length()) > longest()) {
            return new Verdict.LeftOut(Flaw.TOO_LONG);
        }
        if (!PlainText.is(own)) {
            return new Verdict.LeftOut(Flaw.NOT_PLAIN);
        }
        Optional<Flaw> promise = Promises.in(unconfirmed);
        if (promise.isPresent()) {
            return new Verdict.LeftOut(promise.get());
        }
        boolean says = own.codePoints().anyMatch(Character::isLetter);
        if (says && !Languages.plausible(own, enquiry.language())) {
            return new Verdict.LeftOut(Flaw.WRONG_LANGUAGE);
        }
        // A name that gives orders is for its card: an answer does not repeat it.
        boolean repeatable = mentions.products().stream()
                .noneMatch(product -> Promises.areOrders(product.name().in(enquiry.language())));
        return new Verdict.Shown(says && repeatable ? named : "", mentions.products());
    }

    private List<Product> subject(List<Product> before) {
        return before.isEmpty() ? enquiry.opened().map(List::of).orElse(List.of()) : before;
    }

    /** The fault of a claim without ground; none where the catalog says the same of every product spoken of. */
    private Optional<Verdict> claims(String words, List<Product> products) {
        Set<String> touched = new HashSet<>(ClaimTopics.families(words));
        if (touched.contains(ClaimTopics.OFFER)) {
            return Optional.of(new Verdict.LeftOut(Flaw.PROMISE));
        }
        if (touched.isEmpty()) {
            boolean answersClaim =
                    !asked.isEmpty() && YES_OR_NO.matcher(words.strip()).find();
            return answersClaim ? Optional.of(new Verdict.LeftOut(Flaw.PROMISE)) : Optional.empty();
        }
        if (!products.isEmpty()) {
            boolean grounded = products.stream().allMatch(product -> ClaimTopics.grounded(words, product));
            return grounded ? Optional.empty() : Optional.of(new Verdict.NotKnown());
        }
        touched.retainAll(asked);
        return Optional.of(touched.isEmpty() ? new Verdict.LeftOut(Flaw.PROMISE) : new Verdict.NotKnown());
    }

    /** What is left of the words for {@link Promises} to look at; empty where the catalog says otherwise. */
    private Optional<String> confirmed(String words, List<Product> products) {
        String plain = ProductWords.plain(words);
        Optional<String> size = shop.wishIn(words).size();
        boolean denied = DENIED.matcher(plain).find();
        boolean answers = YES_OR_NO.matcher(words.strip()).find();
        Optional<String> meant = size.or(() -> answers ? question.size() : Optional.empty());
        if (meant.isPresent() && !products.isEmpty()) {
            SizeStock told = denied ? SizeStock.GONE : SizeStock.THERE;
            if (!products.stream().allMatch(product -> SizeStock.of(product, meant.get()) == told)) {
                return Optional.empty();
            }
        }
        String left = plain;
        if (STOCK_WORDS.matcher(plain).find()) {
            boolean right = !products.isEmpty()
                    && (meant.isPresent() || products.stream().allMatch(product -> product.stock() > 0 != denied));
            left = right
                    ? Figures.withoutStock(plain, products)
                            .map(rest -> STOCK_WORDS.matcher(rest).replaceAll(" "))
                            .orElse(plain)
                    : plain;
        }
        if (CHEAPER.matcher(left).find() && isCheaper(products)) {
            left = CHEAPER.matcher(left).replaceAll(" ");
        }
        return Figures.confirmed(
                left, products, question.size().map(ProductWords::plain).orElse(""));
    }

    /** Below the opened product, else below the first of its kind on the screen. */
    private boolean isCheaper(List<Product> products) {
        return !products.isEmpty()
                && products.stream()
                        .allMatch(product -> enquiry.opened()
                                .or(() -> enquiry.look().shelves().stream()
                                        .filter(shelf -> shop.taxonomy()
                                                .isA(
                                                        product.item().category(),
                                                        shelf.slot().category()))
                                        .flatMap(shelf ->
                                                shelf.matches().stream().limit(1))
                                        .map(match -> match.product())
                                        .findFirst())
                                .filter(shown ->
                                        product.price().now() < shown.price().now())
                                .isPresent());
    }

    private int longest() {
        return Locale.JAPANESE.getLanguage().equals(enquiry.language().getLanguage()) ? LONGEST_DENSE : LONGEST;
    }
}
