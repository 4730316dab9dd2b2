package dev.awase.stylist;

import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.coordination.Mood;
import dev.awase.coordination.Occasion;
import dev.awase.coordination.Weather;
import dev.awase.coordination.Wish;
import dev.awase.item.Fit;
import dev.awase.item.Formality;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Season;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a model is told about one shopper: who speaks, what was measured, what she asked for, and the candidates. */
final class StylingPrompt {
    static final String SYSTEM = system();

    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_NAME = 60;

    private final Taxonomy taxonomy;

    StylingPrompt(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    String user(Consultation consultation, Candidates candidates) {
        Locale language = consultation.language();
        List<String> lines = new ArrayList<>();
        lines.add("Language of all words: " + language.getDisplayLanguage(Locale.ENGLISH) + " ("
                + language.getLanguage() + ")");
        lines.addAll(PieceLines.of(consultation));
        lines.addAll(wishes(consultation.wish()));
        if (!consultation.words().isBlank()) {
            lines.add("In her own words: \"" + quoted(consultation.words(), LONGEST_WORDS) + "\"");
        }
        lines.add("");
        lines.add("id | slot | name | tones | pattern | formality | price");
        candidates.byId().forEach((id, candidate) -> lines.add(line(id, candidate, language)));
        return String.join("\n", lines);
    }

    private static String line(String id, Candidates.Candidate candidate, Locale language) {
        Product product = candidate.product();
        Item item = product.item();
        return String.join(
                " | ",
                id,
                candidate.slot().id(),
                quoted(product.name().in(language), LONGEST_NAME),
                tones(item.palette()),
                item.pattern().id(),
                item.formality().map(Formality::id).orElse(Attribute.UNKNOWN),
                price(product.price()));
    }

    static String tones(Palette palette) {
        return palette.known()
                ? palette.swatches().stream()
                        .map(swatch -> swatch.name().id())
                        .distinct()
                        .collect(Collectors.joining(" "))
                : Attribute.UNKNOWN;
    }

    private static String price(Price price) {
        int digits = Math.max(0, price.currency().getDefaultFractionDigits());
        return BigDecimal.valueOf(price.now(), digits).toPlainString() + " "
                + price.currency().getCurrencyCode();
    }

    List<String> wishes(Wish wish) {
        List<String> lines = new ArrayList<>();
        wish.occasion().map(Occasion::id).ifPresent(id -> lines.add("Occasion: " + id));
        wish.season().map(Season::id).ifPresent(id -> lines.add("Season: " + id));
        wish.mood().map(Mood::id).ifPresent(id -> lines.add("She wants to feel: " + id));
        wish.weather().map(Weather::id).ifPresent(id -> lines.add("Weather: " + id));
        wish.fit().map(Fit::id).ifPresent(id -> lines.add("Who wears it: " + id));
        wish.size().ifPresent(size -> lines.add("Size: " + quoted(size, LONGEST_NAME)));
        if (wish.gift()) {
            lines.add("It is a gift.");
        }
        if (!wish.tones().isEmpty()) {
            lines.add("Tones she asked for: "
                    + wish.tones().stream().map(ToneName::id).sorted().collect(Collectors.joining(" ")));
        }
        if (!wish.slots().isEmpty()) {
            lines.add("She looks for: "
                    + wish.slots().stream()
                            .map(slot -> taxonomy.knows(slot) ? taxonomy.label(slot, Locale.ENGLISH) : slot.id())
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        return lines;
    }

    /** Somebody else's words as one line that cannot be taken for a line of ours. */
    static String quoted(String words, int longest) {
        String line = PlainText.oneLine(words.replaceAll("[\\p{Cc}\\p{Cf}]", " "))
                .replace('|', '/')
                .replace('"', '\'');
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest));
    }

    private static String system() {
        try (InputStream text = Objects.requireNonNull(StylingPrompt.class.getResourceAsStream("styling-prompt.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the stylist's prompt is missing from the program", broken);
        }
    }
}
