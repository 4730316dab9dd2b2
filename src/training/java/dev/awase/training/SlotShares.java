package dev.awase.training;

import dev.awase.coordination.KindPairs.Kind;
import dev.awase.coordination.Slot;
import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often stylists fill each slot beside each category of ours. A dress fills the place of trousers, so an outfit with
 * a dress lacks none.
 */
final class SlotShares {
    /** Fewer outfits tell nothing of a category; rarer slots are no habit. */
    private static final int FEWEST = 100;

    private static final double RAREST = 0.05;

    /** The kinds of the outfits by ours; what is not named here, such as lipstick, is nothing that we match. */
    private static final String OURS = """
            top: Tops, Blouses, Sweaters, T-Shirts, Tank Tops, Sweatshirts, Hoodies, Men's T-Shirts, Men's Casual Shirts
            bottom: Skirts, Mini Skirts, Knee Length Skirts, Long Skirts, Jeans, Skinny Jeans, Boyfriend Jeans
            bottom: Straight Leg Jeans, Capri & Cropped Pants, Pants, Shorts, Leggings, Activewear Pants, Men's Jeans
            bottom: Men's Casual Pants
            dress: Dresses, Day Dresses, Cocktail Dresses, Gowns, Rompers
            outerwear: Outerwear, Coats, Jackets, Vests, Blazers, Cardigans, Men's Jackets
            shoes: Shoes, Boots, Pumps, Sandals, Flats, Sneakers, Ankle Booties, Knee High Boots, Over-The-Knee Boots
            shoes: Loafers & Moccasins, Oxfords, Men's Sneakers
            bag: Bags, Tote Bags, Shoulder Bags, Clutches, Luggage, Messenger Bags, Backpacks, Handbags
            hat: Hats, Men's Hats
            belt: Belts
            scarf: Scarves
            eyewear: Sunglasses, Men's Sunglasses, Eyeglasses
            watch: Watches, Men's Watches
            socks: Socks, Tights
            jewelry: Jewelry, Necklaces, Earrings, Rings, Brooches, Bracelets & Bangles, Charms & Pendants
            accessory: Accessories, Gloves, Hair Accessories, Wallets
            """;

    private final Taxonomy taxonomy;
    private final List<Set<Category>> outfits = new ArrayList<>();

    SlotShares(Outfits learned, Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        Map<String, Category> ours = ours();
        for (int[] set : learned.sets()) {
            Set<Category> worn = new HashSet<>();
            for (int kind : set) {
                Kind named = learned.kinds().get(kind);
                if (ours.containsKey(named.name())) {
                    worn.add(ours.get(named.name()));
                }
            }
            outfits.add(worn);
        }
    }

    /** The slots of each category that was seen often enough, the one filled most often first. */
    Map<Category, List<Slot>> all() {
        Map<Category, List<Slot>> all = new LinkedHashMap<>();
        for (Category anchor : taxonomy.categories()) {
            List<Set<Category>> with = outfits.stream()
                    .filter(worn -> worn.stream().anyMatch(one -> taxonomy.isA(one, anchor)))
                    .toList();
            if (with.size() >= FEWEST) {
                all.put(
                        anchor,
                        taxonomy.roots().stream()
                                .filter(slot -> !slot.equals(taxonomy.root(anchor)) && !taxonomy.excludes(slot, anchor))
                                .map(slot -> new Slot(slot, share(with, slot)))
                                .filter(slot -> slot.weight() >= RAREST)
                                .sorted(Comparator.comparingDouble(Slot::weight).reversed())
                                .toList());
            }
        }
        return all;
    }

    private double share(List<Set<Category>> with, Category slot) {
        long filled = with.stream()
                .filter(worn -> worn.stream().anyMatch(one -> fills(one, slot)))
                .count();
        return (double) filled / with.size();
    }

    private boolean fills(Category worn, Category slot) {
        return taxonomy.isA(worn, slot) || taxonomy.coversAll(worn, slot);
    }

    /** Our category of each kind that we match, by the kind's name. */
    static Map<String, Category> ours() {
        Map<String, Category> ours = new HashMap<>();
        OURS.lines().forEach(line -> {
            String[] sides = line.split(": ", 2);
            for (String name : sides[1].split(", ", -1)) {
                ours.put(name, new Category(sides[0]));
            }
        });
        return ours;
    }
}
