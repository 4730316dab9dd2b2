package dev.awase.stylist;

import dev.awase.item.Item;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a model is told before it answers: who asks, about what, and what stands on the screen. */
final class AskingPrompt {
    static final String SYSTEM = system();

    private static final int LONGEST_WORDS = 300;
    private static final int TURNS = 6;
    private static final int A_SHELF = 4;

    private AskingPrompt() {}

    static String user(Enquiry enquiry, Shop shop, ProductLines products) {
        Locale language = enquiry.language();
        List<String> lines = new ArrayList<>();
        lines.add("Language of the answer: " + language.getDisplayLanguage(Locale.ENGLISH) + " ("
                + language.getLanguage() + ")");
        Item item = enquiry.item();
        lines.add((enquiry.photo().isPresent()
                        ? "Her own item, on the photo: "
                        : "Her own item, of which there is no photo: ")
                + item.category() + "; " + StylingPrompt.tones(item.palette()) + "; "
                + item.pattern().id());
        lines.addAll(new StylingPrompt(shop.taxonomy()).wishes(enquiry.wish()));
        lines.add("");
        lines.add("On the screen, what goes with it:");
        lines.add(ProductLines.HEAD);
        enquiry.look()
                .shelves()
                .forEach(shelf -> shelf.matches().stream()
                        .limit(A_SHELF)
                        .forEach(match -> lines.add(products.line(match.product()))));
        enquiry.opened().ifPresent(opened -> {
            lines.add("");
            lines.add("She has opened this product:");
            lines.add(products.facts(opened));
        });
        earlier(enquiry, lines, products);
        lines.add("");
        lines.add("Her question: \"" + StylingPrompt.quoted(enquiry.words(), LONGEST_WORDS) + "\"");
        return String.join("\n", lines);
    }

    private static void earlier(Enquiry enquiry, List<String> lines, ProductLines products) {
        List<Enquiry.Turn> turns = enquiry.earlier();
        if (turns.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Said before:");
        for (Enquiry.Turn turn : turns.subList(Math.max(0, turns.size() - TURNS), turns.size())) {
            lines.add("She asked: \"" + StylingPrompt.quoted(turn.question(), LONGEST_WORDS) + "\"");
            lines.add("She was told: \"" + StylingPrompt.quoted(turn.answer(), LONGEST_WORDS) + "\"");
            turn.products().stream().limit(A_SHELF).forEach(product -> lines.add("- " + products.line(product)));
        }
    }

    private static String system() {
        try (InputStream text = Objects.requireNonNull(AskingPrompt.class.getResourceAsStream("asking-prompt.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the assistant's prompt is missing from the program", broken);
        }
    }
}
