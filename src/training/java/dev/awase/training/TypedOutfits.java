package dev.awase.training;

import dev.awase.coordination.taste.Piece;
import dev.awase.item.Category;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Outfits as pieces of which nothing is known but category and type ("Skinny Jeans"); kinds that we do not match are left out. */
record TypedOutfits(List<List<Piece>> outfits) {
    private static final int CANDIDATES = 4;

    /** Which of these was worn with the context? All candidates are of one category and each of another type. */
    record Question(List<Piece> context, List<Piece> candidates, int answer) {
        Question {
            context = List.copyOf(context);
            candidates = List.copyOf(candidates);
        }
    }

    TypedOutfits {
        outfits = List.copyOf(outfits);
    }

    static TypedOutfits of(Outfits read) {
        Map<String, Category> ours = SlotShares.ours();
        List<List<Piece>> outfits = new ArrayList<>();
        for (int[] set : read.sets()) {
            List<Piece> pieces = Arrays.stream(set)
                    .mapToObj(kind -> read.kinds().get(kind).name())
                    .filter(ours::containsKey)
                    .map(type -> piece(Objects.requireNonNull(ours.get(type)), type))
                    .toList();
            if (pieces.size() > 1) {
                outfits.add(pieces);
            }
        }
        return new TypedOutfits(outfits);
    }

    private static Piece piece(Category category, String type) {
        return new Piece(category, Palette.UNKNOWN, Pattern.PLAIN, Optional.empty(), Optional.of(type));
    }

    /** All that was worn, each as often as it was. */
    List<Piece> worn() {
        return outfits.stream().flatMap(List::stream).toList();
    }

    /** One question an outfit, the wrong answers as often as they are worn; none where its category has too few types. */
    List<Question> questions(long seed) {
        RandomGenerator chance = new Random(seed);
        Map<Category, List<Piece>> worn = new HashMap<>();
        worn().forEach(piece ->
                worn.computeIfAbsent(piece.category(), any -> new ArrayList<>()).add(piece));
        List<Question> questions = new ArrayList<>();
        for (List<Piece> outfit : outfits) {
            List<Piece> context = new ArrayList<>(outfit);
            Piece right = context.remove(chance.nextInt(outfit.size()));
            List<Piece> pool = worn.getOrDefault(right.category(), List.of());
            if (new HashSet<>(pool).size() >= CANDIDATES) {
                int answer = chance.nextInt(CANDIDATES);
                List<Piece> candidates = others(right, pool, chance);
                candidates.add(answer, right);
                questions.add(new Question(context, candidates, answer));
            }
        }
        return questions;
    }

    private static List<Piece> others(Piece right, List<Piece> pool, RandomGenerator chance) {
        Set<Piece> taken = new HashSet<>(Set.of(right));
        List<Piece> others = new ArrayList<>();
        while (others.size() < CANDIDATES - 1) {
            Piece other = pool.get(chance.nextInt(pool.size()));
            if (taken.add(other)) {
                others.add(other);
            }
        }
        return others;
    }
}
