package dev.awase.catalog.tidy;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Variant;
import dev.awase.catalog.tidy.Part.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names and descriptions one by one, materials and colors by their words, where {@link Spelling} writes them otherwise. */
final class SpellingCheck implements Check {
    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー]{3,}");

    private final List<Doubtful> doubtful = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Map<Words, Uses> shared = new LinkedHashMap<>();

    /** A name with a sign that may be a long vowel: that is known when all names were seen. */
    private record Doubtful(ProductId product, Part part, String before, String plain) {}

    /** Words that many products share. */
    private record Words(Field field, String words) {}

    @Override
    public void see(Product product, Consumer<Untidy> found) {
        product.name().byLanguage().forEach((language, name) -> name(product.id(), language, name, found));
        product.description().byLanguage().forEach((language, words) -> {
            String plain = Spelling.prose(words);
            if (!plain.equals(words)) {
                found.accept(one(product.id(), new Part(Field.DESCRIPTION, language), words, plain));
            }
        });
        product.item().material().ifPresent(material -> share(product, Field.MATERIAL, material));
        product.variants().stream().map(Variant::color).distinct().forEach(color -> share(product, Field.COLOR, color));
    }

    @Override
    public void end(Consumer<Untidy> found) {
        for (Doubtful one : doubtful) {
            String plain = Spelling.longVowels(one.plain(), known::contains);
            if (!plain.equals(one.before())) {
                found.accept(one(one.product(), one.part(), one.before(), plain));
            }
        }
        shared.forEach((words, uses) -> found.accept(new Untidy.Writing(
                UntidyKind.SPELLING,
                Part.of(words.field()),
                Untidy.Scope.EVERYWHERE,
                words.words(),
                Spelling.line(words.words()),
                uses.many(),
                uses.first())));
    }

    private void name(ProductId product, String language, String name, Consumer<Untidy> found) {
        String plain = Spelling.line(name);
        Part part = new Part(Field.NAME, language);
        if (Spelling.hasLikeLong(plain)) {
            doubtful.add(new Doubtful(product, part, name, plain));
            return;
        }
        Matcher words = KATAKANA.matcher(plain);
        while (words.find()) {
            if (words.group().indexOf('ー') >= 0) {
                known.add(words.group());
            }
        }
        if (!plain.equals(name) && !plain.isEmpty()) {
            found.accept(one(product, part, name, plain));
        }
    }

    private void share(Product product, Field field, String words) {
        String plain = Spelling.line(words);
        if (!plain.equals(words) && !plain.isEmpty()) {
            shared.computeIfAbsent(new Words(field, words), _ -> new Uses()).add(product.id());
        }
    }

    private static Untidy one(ProductId product, Part part, String before, String after) {
        return new Untidy.Writing(
                UntidyKind.SPELLING, part, Untidy.Scope.EVERYWHERE, before, after, 1, List.of(product));
    }
}
