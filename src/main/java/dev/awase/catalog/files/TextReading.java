package dev.awase.catalog.files;

import dev.awase.catalog.Product;
import dev.awase.catalog.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names and descriptions by language; a column whose header names none is Japanese where it has kana or kanji. */
final class TextReading {
    private static final int LONGEST = 20_000;
    private static final Pattern TAGS = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Pattern INVISIBLE =
            Pattern.compile("<!--.*?-->|<(script|style)\\b.*?</\\1>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAKS =
            Pattern.compile("<(br|/p|/div|/li|/h\\d|/tr)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern GAPS = Pattern.compile("[ \\t\\u00a0]+");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\s*\\n\\s*");

    private TextReading() {}

    static Texts name(Listing listing) {
        return listing.has(Field.NAME)
                ? texts(listing, listing.all(Field.NAME))
                : listing.before().map(Product::name).orElse(Texts.NONE);
    }

    static Texts description(Listing listing) {
        if (listing.has(Field.HTML)) {
            List<Cell> plain = listing.all(Field.HTML).stream()
                    .map(cell -> new Cell(cell.line(), cell.column(), cell.language(), withoutTags(cell.text())))
                    .toList();
            return texts(listing, plain);
        }
        return listing.has(Field.DESCRIPTION)
                ? texts(listing, listing.all(Field.DESCRIPTION))
                : listing.before().map(Product::description).orElse(Texts.NONE);
    }

    private static Texts texts(Listing listing, List<Cell> cells) {
        Map<String, String> texts = new HashMap<>();
        for (Cell cell : cells) {
            Optional<String> text = listing.value(Optional.of(cell), TextReading::checked);
            if (text.isPresent() && !text.get().isEmpty()) {
                texts.putIfAbsent(cell.language().isEmpty() ? language(text.get()) : cell.language(), text.get());
            }
        }
        return new Texts(texts);
    }

    private static String checked(Cell cell) {
        if (cell.text().length() > LONGEST) {
            throw new Cell(
                            cell.line(),
                            cell.column(),
                            cell.language(),
                            cell.text().substring(0, 40) + "…")
                    .refused(Rejection.Cause.TOO_LONG);
        }
        // A generic 'description' of a shop system is often HTML; ours names its language and is taken as it is.
        return cell.language().isEmpty() ? withoutTags(cell.text()) : cell.text();
    }

    private static String language(String text) {
        return text.codePoints().anyMatch(letter -> letter >= 0x3040 && letter <= 0x9fff) ? "ja" : "en";
    }

    /** The words of an HTML text, a line for each paragraph. */
    static String withoutTags(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        String visible = INVISIBLE.matcher(html).replaceAll("");
        String broken = BREAKS.matcher(visible).replaceAll("\n");
        String bare = TAGS.matcher(broken).replaceAll("");
        String text = bare.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
        return EMPTY_LINES
                .matcher(GAPS.matcher(text).replaceAll(" "))
                .replaceAll("\n")
                .strip();
    }
}
