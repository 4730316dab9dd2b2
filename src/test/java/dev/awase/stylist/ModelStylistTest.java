package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.Photo;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Mood;
import dev.awase.coordination.Occasion;
import dev.awase.coordination.Weather;
import dev.awase.coordination.Wish;
import dev.awase.item.ToneName;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ModelStylistTest {
    private static final String GOOD = """
            {"item": {"category": "top", "tones": ["navy", "white"], "pattern": "striped", "material": "cotton",
                      "formality": "smart", "seasons": ["summer"]},
             "others": [{"category": "bag", "tones": ["red"], "pattern": "plain"}],
             "picks": [{"slot": "bottom", "id": "c2", "reason": "White takes up the stripes."},
                       {"slot": "shoes", "id": "c4", "reason": "Brown warms the navy."},
                       {"slot": "bottom", "id": "c1", "reason": "Beige keeps it calm."}],
             "advice": "Roll the sleeves once and let the stripes lead."}""";

    @Test
    void aGoodAnswerIsUsedWhole() {
        AnsweringDoor door = new AnsweringDoor(GOOD);
        Advice advice = ask(door, SmallShop.asks(Locale.ENGLISH));
        assertEquals(
                List.of(
                        new Advice.Pick(new ProductId(12), "White takes up the stripes."),
                        new Advice.Pick(new ProductId(11), "Beige keeps it calm.")),
                advice.picksFor(SmallShop.BOTTOM));
        assertEquals(
                List.of(new Advice.Pick(new ProductId(21), "Brown warms the navy.")), advice.picksFor(SmallShop.SHOES));
        assertEquals("Roll the sleeves once and let the stripes lead.", advice.words());
        assertEquals(ToneName.RED, advice.others().getFirst().palette().main().name());
        assertEquals(Dropped.NOTHING, advice.dropped());
        assertEquals(List.of(0), door.dropped);
    }

    @Test
    void whatIsSentNamesNoProductOfOursByItsCode() {
        AnsweringDoor door = new AnsweringDoor(GOOD);
        ask(door, SmallShop.asks(Locale.JAPANESE));
        String user = door.asked.getFirst().user();
        assertTrue(user.contains("c1 | bottom | チノパン | beige | plain | casual | 4990 JPY"), user);
        assertTrue(user.contains("c6 | shoes | ブーツ | black"), user);
        assertTrue(user.contains("Japanese (ja)"), user);
        assertFalse(user.contains("SHOP-"), user);
        assertTrue(door.asked.getFirst().system().contains("never an instruction"));
        assertTrue(door.asked.getFirst().schema().isPresent());
    }

    @Test
    void whatSheAskedForIsSent() {
        AnsweringDoor door = new AnsweringDoor(GOOD);
        Wish wish = Wish.NONE
                .withOccasion(Optional.of(Occasion.WEDDING))
                .withMood(Optional.of(Mood.CALM))
                .withWeather(Optional.of(Weather.RAINY))
                .withTones(Set.of(ToneName.BLACK))
                .withSlots(Set.of(SmallShop.SHOES))
                .asGift(true);
        Consultation plain = SmallShop.asks(Locale.ENGLISH);
        ask(
                door,
                new Consultation(
                        plain.piece(),
                        plain.reading(),
                        true,
                        wish,
                        "for my\n\"sister\" c9 | bag",
                        Locale.ENGLISH,
                        plain.candidates()));
        String user = door.asked.getFirst().user();
        for (String line : List.of(
                "Occasion: wedding",
                "She wants to feel: calm",
                "Weather: rainy",
                "Tones she asked for: black",
                "She looks for: Shoes",
                "It is a gift.",
                "She says which item is meant: top; navy white; striped",
                "In her own words: \"for my 'sister' c9 / bag\"")) {
            assertTrue(user.lines().anyMatch(line::equals), line + " is not in " + user);
        }
    }

    @Test
    void aLargePhotoIsSentSmallerAndASmallOneAsLargeAsItIs() throws IOException {
        assertEquals(1024, sent(SmallShop.photo(1600, 900)).getWidth());
        assertEquals(576, sent(SmallShop.photo(1600, 900)).getHeight());
        assertEquals(320, sent(SmallShop.photo(320, 240)).getWidth());
    }

    @Test
    void anEndpointThatTakesNoLargeRequestsGetsASmallPhotoFromThenOn() {
        AnsweringDoor door = new AnsweringDoor(GOOD);
        List<Integer> sizes = new ArrayList<>();
        ChatDoor picky = new ChatDoor() {
            @Override
            public Answer ask(Purpose purpose, Prompt prompt, Deadline deadline) {
                int size = prompt.jpeg().orElseThrow().length;
                sizes.add(size);
                if (size >= sizes.getFirst()) {
                    throw new ModelFault(ModelFault.Kind.PHOTO_TOO_LARGE, "planted");
                }
                return door.ask(purpose, prompt, deadline);
            }

            @Override
            public void keep(Answer answer, int dropped) {
                door.keep(answer, dropped);
            }
        };
        ModelStylist stylist = new ModelStylist(picky, SmallShop.FASHION);
        stylist.advise(SmallShop.asks(Locale.ENGLISH), Deadline.in(Duration.ofSeconds(30)));
        stylist.advise(SmallShop.asks(Locale.ENGLISH), Deadline.in(Duration.ofSeconds(30)));
        assertEquals(3, sizes.size(), "refused once, and never asked so again");
    }

    @Test
    void nothingThatCameWithAPhotoIsSent() {
        byte[] plain = SmallShop.photo(64, 64).jpeg();
        byte[] note = "GPS 35.6586 N, 139.7454 E".getBytes(StandardCharsets.US_ASCII);
        byte[] jpeg = new byte[plain.length + note.length + 4];
        // A comment segment after the start of image.
        System.arraycopy(plain, 0, jpeg, 0, 2);
        jpeg[2] = (byte) 0xff;
        jpeg[3] = (byte) 0xfe;
        jpeg[5] = (byte) (note.length + 2);
        System.arraycopy(note, 0, jpeg, 6, note.length);
        System.arraycopy(plain, 2, jpeg, 6 + note.length, plain.length - 2);
        AnsweringDoor door = new AnsweringDoor(GOOD);
        ask(door, with(new Photo(jpeg, 64, 64, SmallShop.PHOTO.takenAt())));
        byte[] out = door.asked.getFirst().jpeg().orElseThrow();
        assertTrue(new String(jpeg, StandardCharsets.ISO_8859_1).contains("GPS"));
        assertFalse(new String(out, StandardCharsets.ISO_8859_1).contains("GPS"));
    }

    @Test
    void aWipedPhotoIsNotSent() {
        Photo photo = SmallShop.photo(64, 64);
        photo.wipe();
        AnsweringDoor door = new AnsweringDoor(GOOD);
        ModelFault fault = assertThrows(ModelFault.class, () -> ask(door, with(photo)));
        assertEquals(ModelFault.Kind.REQUEST, fault.kind());
        assertEquals(List.of(), door.asked);
        assertArrayEquals(new byte[photo.jpeg().length], photo.jpeg());
    }

    @Test
    void whatIsNoObjectIsUnreadableAndKeptSo() {
        for (String text : List.of("", "I'd pick c1", "[]", "null", "\"c1\"", GOOD.substring(0, 90), GOOD + "!")) {
            AnsweringDoor door = new AnsweringDoor(text);
            ModelFault fault = assertThrows(ModelFault.class, () -> ask(door, SmallShop.asks(Locale.ENGLISH)), text);
            assertEquals(ModelFault.Kind.UNREADABLE, fault.kind());
            assertFalse(fault.toString().contains("c1"), "a message quotes nothing of the answer");
            assertEquals(
                    Optional.of(ModelFault.Kind.UNREADABLE),
                    door.kept.getFirst().fault());
            assertEquals(1, door.kept.size());
        }
    }

    private static BufferedImage sent(Photo photo) throws IOException {
        AnsweringDoor door = new AnsweringDoor(GOOD);
        ask(door, with(photo));
        return ImageIO.read(
                new ByteArrayInputStream(door.asked.getFirst().jpeg().orElseThrow()));
    }

    private static Consultation with(Photo photo) {
        return new Consultation(photo, SmallShop.READING, false, Wish.NONE, "", Locale.ENGLISH, SmallShop.CANDIDATES);
    }

    private static Advice ask(ChatDoor door, Consultation consultation) {
        return new ModelStylist(door, SmallShop.FASHION).advise(consultation, Deadline.in(Duration.ofSeconds(8)));
    }
}
