package dev.awase.item;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of things a shop sells and what completes each, read from a file. A category knows its labels by language,
 * other words for it (aliases), its parent, what it covers on the wearer and the slots that complete it. Two categories
 * that cover the same place exclude each other: no two bottoms, no bottom under a dress.
 */
public final class Taxonomy {
    private final Map<Category, Entry> entries;
    private final Map<String, Category> words;

    private Taxonomy(Map<Category, Entry> entries) {
        this.entries = entries;
        this.words = new HashMap<>();
        entries.forEach((category, entry) -> entry.aliases().forEach(alias -> claim(alias, category)));
        entries.forEach((category, entry) -> entry.labels().values().forEach(label -> claim(label, category)));
        // Ids last: an id is never shadowed by another category's alias.
        entries.keySet().forEach(category -> words.put(category.id(), category));
    }

    /**
     * One category of the file. {@code completes} lists the slots that complete it; a file that leaves it out leaves the
     * slots to what was learned from outfits.
     */
    public record Entry(
            Optional<String> parent,
            Map<String, String> labels,
            List<String> aliases,
            Set<String> covers,
            List<SlotRule> completes) {
        public Entry {
            labels = Map.copyOf(labels);
            aliases = List.copyOf(aliases);
            covers = Set.copyOf(covers);
            completes = List.copyOf(completes);
        }
    }

    /** A slot of a look: the category that fills it and how much it matters, 0 to 1. */
    public record SlotRule(Category category, double weight) {
        public SlotRule {
            if (!(weight > 0 && weight <= 1)) {
                throw new IllegalArgumentException("a slot's weight is above 0 and at most 1: " + weight);
            }
        }
    }

    private record WireEntry(
            String id,
            Optional<String> parent,
            Map<String, String> labels,
            Optional<List<String>> aliases,
            Optional<Set<String>> covers,
            Optional<List<WireSlot>> completes) {}

    private record WireSlot(String slot, double weight) {}

    /** {@code origin} is for whoever reads the file. */
    private record Wire(Optional<String> origin, List<WireEntry> categories) {}

    /**
     * Reads the JSON form.
     *
     * @throws IllegalArgumentException with words for whoever wrote the file: an unknown parent, slot or a wrong shape
     * @throws IOException if the stream breaks
     */
    public static Taxonomy read(InputStream json) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
        Map<Category, Entry> entries = new LinkedHashMap<>();
        for (WireEntry wire : mapper.readValue(json, Wire.class).categories()) {
            List<SlotRule> completes = wire.completes().orElse(List.of()).stream()
                    .map(slot -> new SlotRule(new Category(slot.slot()), slot.weight()))
                    .toList();
            entries.put(
                    new Category(wire.id()),
                    new Entry(
                            wire.parent(),
                            wire.labels(),
                            wire.aliases().orElse(List.of()),
                            wire.covers().orElse(Set.of()),
                            completes));
        }
        entries.forEach((category, entry) -> check(category, entry, entries));
        return new Taxonomy(entries);
    }

    /** All categories in the file's order. */
    public List<Category> categories() {
        return List.copyOf(entries.keySet());
    }

    /** The categories without a parent, in the file's order. */
    public List<Category> roots() {
        return entries.keySet().stream()
                .filter(category -> parent(category).isEmpty())
                .toList();
    }

    public boolean knows(Category category) {
        return entries.containsKey(category);
    }

    /** Finds a category by its id, a label in any language or an alias; width, case and space are forgiven. */
    public Optional<Category> find(String word) {
        return Optional.ofNullable(words.get(normal(word)));
    }

    public Optional<Category> parent(Category category) {
        return entry(category).parent().map(Category::new);
    }

    /** Whether {@code category} is {@code ancestor} or lies under it. */
    public boolean isA(Category category, Category ancestor) {
        Optional<Category> at = Optional.of(category);
        while (at.isPresent()) {
            if (at.get().equals(ancestor)) {
                return true;
            }
            at = parent(at.get());
        }
        return false;
    }

    /** The topmost category above this one: {@code accessory} for {@code belt}. */
    public Category root(Category category) {
        return parent(category).map(this::root).orElse(category);
    }

    /** The slots that the file says complete this category, in order; a child without its own takes its parent's. */
    public List<SlotRule> slotsFor(Category category) {
        List<SlotRule> own = entry(category).completes();
        return own.isEmpty() ? parent(category).map(this::slotsFor).orElse(own) : own;
    }

    /** Whether both cannot be worn at once, because they cover the same place. */
    public boolean excludes(Category one, Category other) {
        return covers(one).stream().anyMatch(covers(other)::contains);
    }

    /** Whether whoever wears {@code worn} needs no {@code other}: each place that it covers is covered; a dress, no trousers. */
    public boolean coversAll(Category worn, Category other) {
        Set<String> places = covers(other);
        return !places.isEmpty() && covers(worn).containsAll(places);
    }

    /** The category's name in a language; English, then the id, where the file has none. */
    public String label(Category category, Locale language) {
        Map<String, String> labels = entry(category).labels();
        String english = labels.getOrDefault("en", category.id());
        return labels.getOrDefault(language.getLanguage(), english);
    }

    private Set<String> covers(Category category) {
        Set<String> own = entry(category).covers();
        return own.isEmpty() ? parent(category).map(this::covers).orElse(own) : own;
    }

    private Entry entry(Category category) {
        Entry entry = entries.get(category);
        if (entry == null) {
            throw new IllegalArgumentException("the taxonomy does not know the category " + category);
        }
        return entry;
    }

    private void claim(String word, Category category) {
        words.putIfAbsent(normal(word), category);
    }

    private static String normal(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static void check(Category category, Entry entry, Map<Category, Entry> entries) {
        entry.parent()
                .map(Category::new)
                .filter(parent -> !entries.containsKey(parent))
                .ifPresent(parent -> {
                    throw new IllegalArgumentException(
                            category + " names the parent " + parent + ", which is not in the file");
                });
        for (SlotRule slot : entry.completes()) {
            if (!entries.containsKey(slot.category())) {
                throw new IllegalArgumentException(
                        category + " is completed by " + slot.category() + ", which is not in the file");
            }
        }
        Category at = category;
        for (int depth = 0; at != null; depth++) {
            if (depth > entries.size()) {
                throw new IllegalArgumentException(category + " is its own ancestor");
            }
            Entry here = entries.get(at);
            at = here == null ? null : here.parent().map(Category::new).orElse(null);
        }
    }
}
