package dev.awase.stylist;

import dev.awase.item.Item;
import dev.awase.item.Pattern;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a scripted stylist says, from the names of colors and patterns alone; the sentences lie beside this class in
 * {@code scripted_en.properties} and {@code scripted_ja.properties}. In any other language it says nothing.
 */
final class ScriptedWords {
    /** From this difference in CIELAB lightness on, anybody sees which is lighter. */
    private static final double VISIBLE = 15;

    private final Locale language;

    ScriptedWords(Locale language) {
        this.language = language;
    }

    /** One sentence on two colors or patterns; empty where neither color is known. */
    String reason(Item anchor, Item product) {
        if (!anchor.palette().known() || !product.palette().known()) {
            return "";
        }
        double lighter = product.palette().main().tone().lightness()
                - anchor.palette().main().tone().lightness();
        String key;
        if (Math.abs(lighter) >= VISIBLE) {
            key = lighter > 0 ? "reason.lighter" : "reason.darker";
        } else if (anchor.pattern() != Pattern.PLAIN && product.pattern() == Pattern.PLAIN) {
            key = "reason.plain";
        } else {
            key = "reason.close";
        }
        return sentence(key, tone(product), tone(anchor));
    }

    /** One sentence on the first of each slot; empty where no color is known. */
    String advice(Item anchor, List<Item> firsts) {
        List<String> tones = firsts.stream()
                .filter(item -> item.palette().known())
                .map(this::tone)
                .distinct()
                .limit(2)
                .toList();
        if (!anchor.palette().known() || tones.isEmpty()) {
            return "";
        }
        return tones.size() == 1
                ? sentence("advice.one", tone(anchor), tones.getFirst())
                : sentence("advice.two", tone(anchor), tones.getFirst(), tones.getLast());
    }

    private String tone(Item item) {
        String word = item.palette().main().name().label(language);
        return word.toLowerCase(language);
    }

    private String sentence(String key, String... values) {
        return switch (language.getLanguage()) {
            case "ja", "en" -> capital(new MessageFormat(pattern(key), language).format(values));
            default -> "";
        };
    }

    private String pattern(String key) {
        return ResourceBundle.getBundle(
                        "dev.awase.stylist.scripted",
                        Locale.of(language.getLanguage()),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(language) + words.substring(1);
    }
}
