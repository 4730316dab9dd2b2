package dev.awase.catalog.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the columns of one file mean, from the words of its first line. */
final class Header {
    private static final Pattern SPACES = Pattern.compile("[\\s_\\-]+");
    private static final Pattern WITH_LANGUAGE = Pattern.compile("(name|title|description)_([a-z]{2,3})");
    private static final Pattern IN_BRACKETS = Pattern.compile("(.+?)_?[(（](en|ja|英語|日本語|英|日)[)）]");
    /** What a person said is believed before any guess. */
    private static final int SAID = -1;

    private static final Map<String, Meaning> MEANINGS = meanings();

    private final Map<Field, List<Column>> columns = new EnumMap<>(Field.class);
    private final List<String> ignored = new ArrayList<>();
    private final int width;

    /** One column: its place, its words in the file and, for texts, its language ("" where the header is silent). */
    record Column(int index, String title, String language) {}

    private record Meaning(Field field, int rank) {}

    Header(List<String> titles) {
        this(titles, Mapping.GUESSED);
    }

    Header(List<String> titles, Mapping mapping) {
        width = titles.size();
        Map<Field, Map<Column, Integer>> ranked = new EnumMap<>(Field.class);
        for (int index = 0; index < titles.size(); index++) {
            claim(titles.get(index).strip(), index, mapping, ranked);
        }
        ranked.forEach((field, found) -> columns.put(
                field,
                found.entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getValue))
                        .map(Map.Entry::getKey)
                        .toList()));
        settleSku();
    }

    private void claim(String title, int index, Mapping mapping, Map<Field, Map<Column, Integer>> ranked) {
        // A Google feed made from its XML form keeps the prefix of the elements.
        String name = SPACES.matcher(Resources.normal(title)).replaceAll("_").replaceFirst("^g:", "");
        String language = "";
        Matcher prefixed = WITH_LANGUAGE.matcher(name);
        Matcher bracketed = IN_BRACKETS.matcher(name);
        if (prefixed.matches()) {
            name = prefixed.group(1);
            language = prefixed.group(2);
        } else if (bracketed.matches()) {
            name = bracketed.group(1);
            language = bracketed.group(2).startsWith("e") || bracketed.group(2).startsWith("英") ? "en" : "ja";
        }
        String said = mapping.byTitle().get(title);
        Meaning meaning = said == null
                ? MEANINGS.get(name)
                : Field.byId(said).map(field -> new Meaning(field, SAID)).orElse(null);
        if (meaning != null) {
            ranked.computeIfAbsent(meaning.field(), field -> new HashMap<>())
                    .put(new Column(index, title, language), meaning.rank());
        } else if (!title.isEmpty()) {
            ignored.add(title);
        }
    }

    /** 'SKU' names the product, unless another column does: then it names the variant. */
    private void settleSku() {
        List<Column> sku = columns.remove(Field.SKU);
        if (sku != null) {
            columns.putIfAbsent(columns.containsKey(Field.PRODUCT) ? Field.VARIANT : Field.PRODUCT, sku);
        }
    }

    /** What the column at this place means, if anything. */
    Optional<Field> meaning(int index) {
        return columns.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(column -> column.index() == index))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What its columns mean, all together. */
    Set<Field> fields() {
        return Set.copyOf(columns.keySet());
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    /** The columns of this meaning, the one to believe first. */
    List<Column> columns(Field field) {
        return columns.getOrDefault(field, List.of());
    }

    /** What this column is called in the file; in our own format where the file has none. */
    String title(Field field) {
        return columns(field).stream()
                .findFirst()
                .map(Column::title)
                .orElse(field == Field.PRODUCT ? "sku" : field.id());
    }

    /** Headers that mean nothing here. */
    List<String> ignored() {
        return List.copyOf(ignored);
    }

    int width() {
        return width;
    }

    /** Why no product can be made from such a file; nothing where one can. */
    Optional<String> trouble() {
        return has(Field.PRODUCT) || has(Field.VARIANT) || StockRun.isFor(this)
                ? Optional.empty()
                : Optional.of("The first line must name the columns, and one of them must be the product's code: sku,"
                        + " Handle, id or 商品コード. It reads: " + String.join(", ", ignored));
    }

    private static Map<String, Meaning> meanings() {
        Map<String, Meaning> meanings = new HashMap<>();
        Resources.properties("columns.properties").forEach((id, headers) -> {
            List<String> words = Resources.words((String) headers);
            for (int rank = 0; rank < words.size(); rank++) {
                Field field = Field.valueOf(((String) id).toUpperCase(java.util.Locale.ROOT));
                meanings.putIfAbsent(SPACES.matcher(words.get(rank)).replaceAll("_"), new Meaning(field, rank));
            }
        });
        return meanings;
    }
}
