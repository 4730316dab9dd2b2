package dev.awase.shopper;

import dev.awase.camera.Photo;
import dev.awase.catalog.Place;
import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Texts;
import dev.awase.catalog.Variant;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.Mood;
import dev.awase.coordination.Occasion;
import dev.awase.coordination.Reason;
import dev.awase.coordination.Score;
import dev.awase.coordination.Shelf;
import dev.awase.coordination.Slot;
import dev.awase.coordination.Weather;
import dev.awase.coordination.Wish;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Doubt;
import dev.awase.item.Fit;
import dev.awase.item.Ground;
import dev.awase.item.Guess;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import dev.awase.item.Swatch;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import dev.awase.session.Brought;
import dev.awase.session.Choosing;
import dev.awase.session.Said;
import dev.awase.session.Step;
import dev.awase.session.Styling;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/** A small shop to show screens with: products on four shelves, a shopper's photo, and a step of each kind. */
final class SampleShop {
    final Taxonomy taxonomy;
    final List<Path> pictures;
    final Photo photo;

    /** Pictures come from the demo store where it is there, else they are drawn into {@code folder}. */
    SampleShop(Path folder) {
        try (InputStream in = SampleShop.class.getResourceAsStream("/assets/taxonomy/fashion.json")) {
            taxonomy = Taxonomy.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pictures = drawn(folder);
        photo = new Photo(
                SamplePictures.jpeg(SamplePictures.picture(new Color(0x1f2a44), 1280, 720)), 1280, 720, Instant.EPOCH);
    }

    static final String[][] NAMES = {
        {"ワイドウールパンツ", "Wide wool trousers", "bottom"},
        {"テーパードチノ", "Tapered chinos", "bottom"},
        {"デニムスカート", "Denim skirt", "bottom"},
        {"プリーツスカート", "Pleated skirt", "bottom"},
        {"レザーローファー", "Leather loafers", "shoes"},
        {"スエードサイドゴアブーツ", "Suede Chelsea boots", "shoes"},
        {"キャンバススニーカー", "Canvas sneakers", "shoes"},
        {"ウールチェスターコート", "Wool chesterfield coat", "outerwear"},
        {"コットントレンチ", "Cotton trench coat", "outerwear"},
        {"レザートート", "Leather tote bag", "bag"},
        {"巾着ショルダー", "Drawstring shoulder bag", "bag"},
    };

    Look look() {
        return look(IntStream.range(0, NAMES.length).boxed().toList());
    }

    /** The look with these products only, on each shelf in this order. */
    Look look(List<Integer> products) {
        List<Shelf> shelves = new ArrayList<>();
        for (String slot : List.of("bottom", "shoes", "outerwear", "bag")) {
            List<Match> matches = products.stream()
                    .filter(i -> NAMES[i][2].equals(slot))
                    .map(this::match)
                    .toList();
            shelves.add(new Shelf(new Slot(new Category(slot), 1), matches));
        }
        shelves.add(new Shelf(new Slot(new Category("hat"), 0.3), List.of()));
        return new Look(item(), shelves);
    }

    Match match(int i) {
        return new Match(
                product(i),
                new Score(
                        0.9,
                        List.of(
                                new Reason.CloseTone(ToneName.NAVY, ToneName.NAVY),
                                new Reason.LightnessContrast(ToneName.NAVY, ToneName.BEIGE, false),
                                new Reason.Curated())));
    }

    Product product(int i) {
        List<Variant> variants = List.of(
                new Variant("S" + i + "-S", "S", "", 3),
                new Variant("S" + i + "-M", "M", "", i % 3),
                new Variant("S" + i + "-L", "L", "", 5));
        return new Product(
                new ProductId(i + 1),
                "S" + i,
                Optional.empty(),
                new Texts(Map.of("ja", NAMES[i][0], "en", NAMES[i][1])),
                new Texts(Map.of(
                        "ja", "糸から選んだ、軽くてあたたかい一着。毎日に、少しの上質を。",
                        "en", "Light and warm, from yarn we chose ourselves. A little quality for every day.")),
                "Hinata",
                Item.of(new Category(NAMES[i][2]), new Appearance(Palette.of(ToneName.BEIGE), Pattern.PLAIN)),
                Fit.UNISEX,
                new Price(
                        9800 + 2100L * i,
                        i % 4 == 1 ? OptionalLong.of(6900 + 1000L * i) : OptionalLong.empty(),
                        Currency.getInstance("JPY")),
                List.of(pictures.get(i % pictures.size()), pictures.get((i + 1) % pictures.size())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                variants,
                Optional.of(new Place(i % 2 == 0 ? "1F" : "2F", "B", "3")));
    }

    Item item() {
        return Item.of(
                new Category("top"),
                new Appearance(
                        new Palette(List.of(
                                new Swatch(ToneName.NAVY.typical(), ToneName.NAVY, 0.7),
                                new Swatch(ToneName.WHITE.typical(), ToneName.WHITE, 0.3))),
                        Pattern.STRIPED));
    }

    Step.Looks looks() {
        return new Step.Looks(
                new Brought.Shot(photo), new Reading.Clear(item(), 0.9, List.of()), Wish.NONE, look(), Styling.NONE);
    }

    /** The list of a look. */
    Step.TakeHome takeHome(boolean leaving) {
        return new Step.TakeHome(looks(), looks().chosen().pieces(), leaving);
    }

    /** A look around a kind and a color that she touched. */
    Step.Looks told() {
        return brought(new Brought.Told());
    }

    /** A look around a product of the shop. */
    Step.Looks sold() {
        return brought(new Brought.Sold(product(7)));
    }

    private Step.Looks brought(Brought brought) {
        Step.Looks plain = looks();
        return new Step.Looks(brought, plain.reading(), plain.wish(), plain.look(), plain.styling());
    }

    /** With every wish made, in the longest words there are. */
    Step.Looks wishes() {
        Wish all = Wish.NONE
                .withOccasion(Optional.of(Occasion.WEDDING))
                .withBudget(OptionalLong.of(40_000))
                .withSize(Optional.of("26.5"))
                .withMood(Optional.of(Mood.ELEGANT))
                .withWeather(Optional.of(Weather.MILD))
                .withFit(Optional.of(Fit.KIDS))
                .asGift(true);
        Item scarf = item().as(new Category("scarf")).in(Palette.of(ToneName.BURGUNDY));
        return new Step.Looks(
                new Brought.Shot(photo), new Reading.Clear(scarf, 0.9, List.of()), all, look(), Styling.NONE);
    }

    /** The pieces laid out, two of them kept. */
    Step.Looks laidOut() {
        Step.Looks plain = looks();
        Category bottom = new Category("bottom");
        Category shoes = new Category("shoes");
        Map<Category, ProductId> worn = Map.of(
                bottom, match(0).product().id(), shoes, match(4).product().id());
        Choosing.Earlier earlier = new Choosing.Earlier(plain.look(), Map.of(), Set.of());
        Said said = new Said(Step.Opinion.LIKED, Set.of(Ground.STYLE));
        Choosing choosing = new Choosing(worn, Set.of(bottom, shoes), true, Optional.of(said), List.of(earlier));
        return new Step.Looks(plain.brought(), plain.reading(), plain.wish(), plain.look(), plain.styling(), choosing);
    }

    /** The same on the shelves. */
    Step.Looks kept() {
        Step.Looks laid = laidOut();
        Choosing now = laid.choosing();
        return new Step.Looks(
                laid.brought(),
                laid.reading(),
                laid.wish(),
                laid.look(),
                laid.styling(),
                new Choosing(now.worn(), now.kept(), false, now.earlier()));
    }

    /** While the stylist is being asked. */
    Step.Looks asking() {
        return styled(new Styling.Asking(12_340, true));
    }

    /** As the stylist arranged it, in the longest words she may use; {@code language} is hers. */
    Step.Looks advised(Locale language) {
        String words = language.equals(Locale.JAPANESE)
                ? "ネイビーのストライプには、ベージュのワイドパンツで軽さを添えるのがおすすめです。足もとを茶のローファーで締めると、上品にまとまります。"
                : "Let the navy stripes breathe above wide beige trousers, and ground them with brown loafers. A tote in"
                        + " the same brown ties it all together.";
        Item skirt = item().as(new Category("bottom")).in(Palette.of(ToneName.BLACK));
        Item scarf = item().as(new Category("scarf")).in(Palette.of(ToneName.BURGUNDY));
        return styled(new Styling.Advised(words, language, List.of(skirt, scarf), true));
    }

    Step.Looks styled(Styling styling) {
        return styled(look(), styling);
    }

    Step.Looks styled(Look look, Styling styling) {
        Step.Looks plain = looks();
        return new Step.Looks(plain.brought(), plain.reading(), plain.wish(), look, styling);
    }

    Step.Detail detail() {
        return new Step.Detail(looks(), match(0), look(), List.of(match(1), match(2), match(3)));
    }

    /** A product that stands behind another of the look, of which she has said why it is not for her. */
    Step.Detail judged() {
        Said said = new Said(Step.Opinion.NOT_FOR_ME, Set.of(Ground.PRICE, Ground.SIZE));
        return new Step.Detail(looks(), Optional.empty(), match(1), look(), List.of(match(2)), Optional.of(said));
    }

    /** A product that the stylist chose, with her reason before all others. */
    Step.Detail told(Locale language) {
        String words = language.equals(Locale.JAPANESE)
                ? "ベージュのワイドパンツが、ストライプの軽さを受けとめます。"
                : "Their beige lets the navy stripes speak, and the wide cut keeps it easy.";
        Match match = match(0);
        List<Reason> reasons = new ArrayList<>(match.score().reasons());
        reasons.addFirst(new Reason.Told(words, language));
        return new Step.Detail(
                advised(language), new Match(match.product(), new Score(0.9, reasons)), look(), List.of(match(1)));
    }

    Step.Confirm confirm() {
        return new Step.Confirm(
                photo,
                new Reading.Unclear(
                        Doubt.CATEGORY,
                        Optional.of(new Appearance(item().palette(), item().pattern())),
                        List.of(new Guess(new Category("dress"), 0.4), new Guess(new Category("top"), 0.35))));
    }

    List<Photo> stills() {
        List<Photo> stills = new ArrayList<>();
        for (int rgb : new int[] {0x1f2a44, 0x6b1f33, 0xd9c6a5, 0x3c8a4e, 0x7a4c96, 0xe07b2e}) {
            stills.add(new Photo(
                    SamplePictures.jpeg(SamplePictures.picture(new Color(rgb), 640, 480)), 640, 480, Instant.EPOCH));
        }
        return stills;
    }

    private static List<Path> drawn(Path folder) {
        Path demo = Path.of(System.getProperty("awase.base", "."), "assets", "demo", "pictures");
        if (Files.isDirectory(demo)) {
            try (var files = Files.walk(demo)) {
                List<Path> found = files.filter(file -> file.toString().matches(".*\\.(jpg|png|webp)"))
                        .sorted()
                        .limit(600)
                        .toList();
                if (found.size() >= NAMES.length) {
                    return IntStream.range(0, NAMES.length)
                            .mapToObj(i -> fitting(NAMES[i][2], i, found))
                            .toList();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        List<Path> files = new ArrayList<>();
        int[] colors = {0xcdbfa8, 0x3a4a5e, 0x8d6b4f, 0xb9b4a8, 0x54493f, 0x7d8471, 0xa7563f, 0x2c2b29};
        for (int i = 0; i < colors.length; i++) {
            Path file = folder.resolve("picture-" + i + ".jpg");
            try {
                Files.write(file, SamplePictures.jpeg(SamplePictures.picture(new Color(colors[i]), 600, 750)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            files.add(file);
        }
        return files;
    }

    /** The demo store names its pictures by kind: aw-bot-030.jpg is a bottom. */
    private static Path fitting(String kind, int index, List<Path> found) {
        List<Path> same = found.stream()
                .filter(file -> file.getFileName().toString().startsWith("aw-" + kind.substring(0, 3)))
                .toList();
        List<Path> from = same.isEmpty() ? found : same;
        return from.get(index * 7 % from.size());
    }
}
