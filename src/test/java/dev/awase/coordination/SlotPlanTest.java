package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlotPlanTest {
    private static final SlotPlan PLAN = new SlotPlan(Shop.FASHION, SlotTable.shipped());

    @Test
    void aDressLeavesNoSlotForWhatItCovers() {
        assertEquals(List.of("shoes", "accessory", "bag", "outerwear", "hat"), slots("dress"));
    }

    @Test
    void theSlotThatMattersMostComesFirst() {
        List<Double> weights = PLAN.slotsFor(new Category("shoes"), Set.of()).stream()
                .map(place -> place.slot().weight())
                .toList();
        assertEquals(weights.stream().sorted(Comparator.reverseOrder()).toList(), weights);
    }

    @Test
    void whatCompletesTheWearerComesBeforeWhatAdornsHer() {
        assertEquals(Set.of("bottom", "shoes"), Set.copyOf(slots("top").subList(0, 2)));
        assertEquals(Set.of("top", "bottom"), Set.copyOf(slots("shoes").subList(0, 2)));
        assertEquals("hat", slots("top").getLast());
    }

    @Test
    void theShopsOwnFileIsFollowed() throws IOException {
        SlotPlan plan = planOf("""
                {"categories": [
                  {"id": "top", "labels": {}, "completes": [{"slot": "scarf", "weight": 0.5}]},
                  {"id": "blouse", "parent": "top", "labels": {}},
                  {"id": "shoes", "labels": {}},
                  {"id": "sandals", "parent": "shoes", "labels": {}},
                  {"id": "scarf", "labels": {}},
                  {"id": "camera", "labels": {}}]}
                """);
        assertEquals(List.of("scarf"), slots(plan, "top"), "what it says goes first");
        assertEquals(List.of("scarf"), slots(plan, "blouse"), "also for what lies below");
        assertEquals(List.of("top"), slots(plan, "sandals"), "where it says nothing, what was learned and it sells");
        assertEquals(List.of(), slots(plan, "camera"));
    }

    @Test
    void accessoriesOfAllKindsShareOneSlot() {
        SlotPlan.Place accessories = PLAN.slotsFor(new Category("top"), Set.of()).stream()
                .filter(place -> place.slot().category().equals(new Category("accessory")))
                .findFirst()
                .orElseThrow();
        assertEquals(
                Set.of("accessory", "belt", "scarf", "jewelry", "eyewear", "watch", "socks"),
                accessories.categories().stream().map(Category::id).collect(Collectors.toSet()));
    }

    @Test
    void aWishNarrows() {
        assertEquals(List.of("belt"), slots("top", "belt"));
        assertEquals(List.of("shoes", "bag"), slots("top", "bag", "shoes"));
    }

    @Test
    void aWishForWhatIsUsuallyNoSlotIsHeard() {
        assertEquals(List.of("dress"), slots("bag", "dress"));
    }

    @Test
    void noWishBreaksTheLook() {
        assertEquals(List.of(), slots("dress", "bottom"));
        assertEquals(List.of(), slots("top", "top"));
        assertEquals(List.of("bottom"), slots("bag", "bottom", "dress"), "a dress and trousers cannot both be worn");
        assertEquals(List.of(), slots("top", "sofa"));
    }

    @Test
    void nothingInAnyPlanExcludesTheAnchorOrAnotherSlot() {
        List<Category> all = Shop.FASHION.categories();
        for (Category anchor : all) {
            for (Category wished : all) {
                for (Set<Category> wish : List.of(Set.<Category>of(), Set.of(wished), Set.copyOf(all))) {
                    List<SlotPlan.Place> places = PLAN.slotsFor(anchor, wish);
                    for (SlotPlan.Place place : places) {
                        Stream<Category> others = places.stream()
                                .filter(other -> !other.equals(place))
                                .flatMap(other -> other.categories().stream());
                        Stream.concat(Stream.of(anchor), others)
                                .forEach(other -> place.categories().forEach(category -> {
                                    assertFalse(category.equals(other), () -> anchor + " " + wish);
                                    assertFalse(Shop.FASHION.excludes(category, other), () -> anchor + " " + wish);
                                }));
                    }
                }
            }
        }
    }

    private static SlotPlan planOf(String taxonomy) throws IOException {
        return new SlotPlan(
                Taxonomy.read(new ByteArrayInputStream(taxonomy.getBytes(StandardCharsets.UTF_8))),
                SlotTable.shipped());
    }

    private static List<String> slots(String anchor, String... wished) {
        return slots(PLAN, anchor, wished);
    }

    private static List<String> slots(SlotPlan plan, String anchor, String... wished) {
        return plan
                .slotsFor(
                        new Category(anchor),
                        Stream.of(wished).map(Category::new).collect(Collectors.toSet()))
                .stream()
                .map(place -> place.slot().category().id())
                .toList();
    }
}
