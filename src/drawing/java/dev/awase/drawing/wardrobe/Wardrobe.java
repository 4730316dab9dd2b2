package dev.awase.drawing.wardrobe;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every thing that can be drawn, by the word the buyer's tables use. */
public final class Wardrobe {
    private static final Map<String, Garment> ALL = Stream.of(
                    tops(), knits(), bottoms(), dresses(), outerwear(), shoes(), bags(), hats(), smallThings())
            .flatMap(family -> family.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Wardrobe() {}

    /**
     * The garment of this name.
     *
     * @throws IllegalArgumentException if a table names one that was never drawn
     */
    public static Garment named(String id) {
        Garment garment = ALL.get(id);
        if (garment == null) {
            throw new IllegalArgumentException("no garment is called " + id);
        }
        return garment;
    }

    private static Map<String, Garment> tops() {
        return Map.ofEntries(
                Map.entry("tee", Tees.crew(Cut.REGULAR, Sleeve.SHORT)),
                Map.entry("big-tee", Tees.crew(Cut.BOXY, Sleeve.WIDE_SHORT)),
                Map.entry("long-tee", Tees.crew(Cut.REGULAR, Sleeve.LONG)),
                Map.entry("slim-tee", Tees.crew(Cut.FITTED, Sleeve.CAP)),
                Map.entry("half-tee", Tees.crew(Cut.FITTED.wider(8), Sleeve.THREE_QUARTER)),
                Map.entry("v-tee", Tees.vNeck(Cut.REGULAR.wider(-8), Sleeve.SHORT)),
                Map.entry("raglan", Tees.raglan(Cut.REGULAR, Sleeve.THREE_QUARTER)),
                Map.entry("tank", Tees.tank(Cut.FITTED.wider(6))),
                Map.entry("polo", Tees.polo(Cut.REGULAR, Sleeve.SHORT)),
                Map.entry("sweatshirt", Tees.sweatshirt(Cut.REGULAR.wider(6))),
                Map.entry("hoodie", Tees.hoodie(Cut.REGULAR.wider(10), false)),
                Map.entry("zip-hoodie", Tees.hoodie(Cut.REGULAR.wider(10), true)),
                Map.entry("shirt", Shirts.shirt(Cut.REGULAR, Sleeve.LONG, true)),
                Map.entry("dress-shirt", Shirts.shirt(Cut.REGULAR.wider(-8), Sleeve.LONG, false)),
                Map.entry("big-shirt", Shirts.shirt(Cut.BOXY.hem(158, 162, 620), Sleeve.LONG, true)),
                Map.entry("short-shirt", Shirts.shirt(Cut.REGULAR, Sleeve.SHORT, true)),
                Map.entry("band-shirt", Shirts.bandCollar(Cut.REGULAR, Sleeve.LONG)),
                Map.entry("camp-shirt", Shirts.camp(Cut.BOXY.wider(-10))),
                Map.entry("bow-blouse", Shirts.bow(Cut.FITTED.wider(8))),
                Map.entry("blouse", Shirts.gathered(Cut.FITTED.wider(10))),
                Map.entry("band-blouse", Shirts.bandCollar(Cut.FITTED.wider(10), Sleeve.FULL)));
    }

    private static Map<String, Garment> knits() {
        return Map.of(
                "crew-knit", Knits.crew(Cut.REGULAR, false),
                "fine-knit", Knits.crew(Cut.FITTED.wider(8), false),
                "cable-knit", Knits.crew(Cut.REGULAR.wider(6), true),
                "short-knit", Knits.crew(Cut.CROPPED, false),
                "v-knit", Knits.vNeck(Cut.REGULAR.wider(4)),
                "roll-knit", Knits.roll(Cut.REGULAR.wider(-6), false, 58),
                "mock-knit", Knits.roll(Cut.FITTED.wider(10), false, 30),
                "cable-roll", Knits.roll(Cut.REGULAR, true, 58),
                "knit-vest", Knits.vest(Cut.REGULAR.wider(-4)));
    }

    private static Map<String, Garment> bottoms() {
        return Map.ofEntries(
                Map.entry("wide-trousers", Trousers.WIDE.tailored(true)),
                Map.entry("trousers", Trousers.STRAIGHT.tailored(false)),
                Map.entry("tapered-trousers", Trousers.TAPERED.tailored(true)),
                Map.entry("cropped-trousers", Trousers.CROPPED.tailored(true)),
                Map.entry("chinos", Trousers.STRAIGHT.chinos()),
                Map.entry("wide-chinos", Trousers.WIDE.chinos()),
                Map.entry("jeans", Trousers.STRAIGHT.jeans(false)),
                Map.entry("faded-jeans", Trousers.STRAIGHT.jeans(true)),
                Map.entry("wide-jeans", Trousers.WIDE.jeans(true)),
                Map.entry("slim-jeans", Trousers.SLIM.jeans(false)),
                Map.entry("cargo", Trousers.WIDE.cargo()),
                Map.entry("easy-trousers", Trousers.TAPERED.easy()),
                Map.entry("shorts", Trousers.SHORTS.chinos()),
                Map.entry("easy-shorts", Trousers.SHORTS.easy()),
                Map.entry("a-skirt", Skirts.A_LINE.soft(false)),
                Map.entry("flare-skirt", Skirts.FLARE.soft(true)),
                Map.entry("maxi-skirt", Skirts.MAXI.soft(true)),
                Map.entry("pleated-skirt", Skirts.A_LINE.pleated()),
                Map.entry("long-pleats", Skirts.MAXI.pleated()),
                Map.entry("mini-skirt", Skirts.MINI.pleated()),
                Map.entry("pencil-skirt", Skirts.PENCIL.narrow(false)),
                Map.entry("column-skirt", Skirts.COLUMN.narrow(true)),
                Map.entry("denim-skirt", Skirts.COLUMN.denim()),
                Map.entry("tiered-skirt", Skirts.MAXI.tiered()));
    }

    private static Map<String, Garment> dresses() {
        return Map.of(
                "shirt-dress", Dresses.shirtDress(),
                "slip-dress", Dresses.slip(),
                "knit-dress", Dresses.knit(false),
                "roll-dress", Dresses.knit(true),
                "tee-dress", Dresses.loose(false),
                "smock-dress", Dresses.loose(true),
                "wrap-dress", Dresses.wrap(true, 186),
                "flare-dress", Dresses.wrap(false, 214),
                "jumper", Dresses.jumper());
    }

    private static Map<String, Garment> outerwear() {
        return Map.ofEntries(
                Map.entry("blazer", Coats.blazer(false)),
                Map.entry("double-blazer", Coats.blazer(true)),
                Map.entry("chester", Coats.chester()),
                Map.entry("trench", Coats.trench()),
                Map.entry("collar-coat", Coats.stand()),
                Map.entry("duffle", Coats.duffle()),
                Map.entry("down", Jackets.down(true, false)),
                Map.entry("hooded-down", Jackets.down(true, true)),
                Map.entry("down-vest", Jackets.down(false, false)),
                Map.entry("denim-jacket", Jackets.denim()),
                Map.entry("blouson", Jackets.blouson(false)),
                Map.entry("bomber", Jackets.blouson(true)),
                Map.entry("biker", Jackets.biker()),
                Map.entry("shell", Jackets.shell()),
                Map.entry("cardigan", Jackets.cardigan(Cut.REGULAR.wider(4), false)),
                Map.entry("long-cardigan", Jackets.cardigan(Cut.REGULAR.hem(136, 142, 640), false)),
                Map.entry("crew-cardigan", Jackets.cardigan(Cut.CROPPED, true)));
    }

    private static Map<String, Garment> shoes() {
        return Map.ofEntries(
                Map.entry("sneaker", Shoes.sneaker(false)),
                Map.entry("high-sneaker", Shoes.sneaker(true)),
                Map.entry("runner", Shoes.runner()),
                Map.entry("slip-on", Shoes.slipOn()),
                Map.entry("loafer", Shoes.loafer(false)),
                Map.entry("tassel", Shoes.loafer(true)),
                Map.entry("derby", Shoes.derby(false)),
                Map.entry("cap-toe", Shoes.derby(true)),
                Map.entry("pumps", Heels.pumps(84, false)),
                Map.entry("low-pumps", Heels.pumps(50, false)),
                Map.entry("strap-pumps", Heels.pumps(66, true)),
                Map.entry("ballet", Heels.ballet()),
                Map.entry("chelsea", Boots.chelsea()),
                Map.entry("lace-boots", Boots.laced()),
                Map.entry("long-boots", Boots.tall()),
                Map.entry("sandal", Heels.sandal(14)),
                Map.entry("heel-sandal", Heels.sandal(66)));
    }

    private static Map<String, Garment> bags() {
        return Map.of(
                "tote", Bags.tote(false),
                "leather-tote", Bags.tote(true),
                "shoulder", Bags.shoulder(false),
                "saddle", Bags.shoulder(true),
                "backpack", Bags.backpack(false),
                "flap-backpack", Bags.backpack(true),
                "envelope", Bags.clutch(true),
                "clutch", Bags.clutch(false),
                "bucket-bag", Bags.bucket(),
                "boston", Bags.boston());
    }

    private static Map<String, Garment> hats() {
        return Map.of(
                "cap", Hats.cap(),
                "bucket", Hats.bucket(),
                "beanie", Hats.beanie(false),
                "pompon", Hats.beanie(true),
                "fedora", Hats.fedora(236, 180),
                "wide-hat", Hats.fedora(272, 140),
                "beret", Hats.beret());
    }

    private static Map<String, Garment> smallThings() {
        return Map.ofEntries(
                Map.entry("belt", SmallThings.belt(false)),
                Map.entry("mesh-belt", SmallThings.belt(true)),
                Map.entry("muffler", SmallThings.muffler()),
                Map.entry("square", SmallThings.square()),
                Map.entry("pearls", SmallThings.necklace(true)),
                Map.entry("pendant", SmallThings.necklace(false)),
                Map.entry("hoops", SmallThings.earrings(true)),
                Map.entry("drops", SmallThings.earrings(false)),
                Map.entry("bangle", SmallThings.bangle()),
                Map.entry("round-glasses", SmallThings.glasses(true, false)),
                Map.entry("round-sunglasses", SmallThings.glasses(true, true)),
                Map.entry("sunglasses", SmallThings.glasses(false, true)),
                Map.entry("watch", SmallThings.watch(false)),
                Map.entry("square-watch", SmallThings.watch(true)),
                Map.entry("socks", SmallThings.socks()));
    }
}
