package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.Photo;
import dev.awase.item.Doubt;
import dev.awase.item.Reading;
import dev.awase.item.ToneName;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeviceReaderTest {
    private final DeviceReader reader = Opened.shipped();

    @ParameterizedTest
    @CsvSource({"#c8322f,#d9c6a5,RED", "#1c1c1e,#6e4a33,BLACK", "#f4f4f2,#3c8a4e,WHITE", "#3f6fb5,#dddddd,BLUE"})
    void namesTheGarmentAndNotTheFloor(String shirt, String floor, ToneName name) {
        Photo photo = Drawn.floor(floor).shirt(shirt, 1).grain(4).photo();
        assertEquals(
                name,
                reader.read(photo).appearance().orElseThrow().palette().main().name());
    }

    @ParameterizedTest
    @CsvSource({"#030303,DARK", "#ffffff,BRIGHT"})
    void doubtsFramesWithoutAPicture(String hex, Doubt doubt) {
        assertEquals(doubt, doubt(reader.read(Drawn.floor(hex).photo())));
    }

    @ParameterizedTest
    @EnumSource
    void neverStandsBehindAFloor(Floors floor) {
        for (int seed = 10; seed < 20; seed++) {
            doubt(reader.read(Drawn.photo(floor.image(seed))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "striped-tee,top",
        "checked-shirt,top",
        "mustard-sweater,top",
        "denim,bottom",
        "brown-chinos,bottom",
        "dotted-skirt,bottom",
        "floral-dress,dress",
        "linen-dress,dress",
        "rust-jacket,outerwear",
        "check-coat,outerwear",
        "sneakers,shoes",
        "brown-boots,shoes",
        "green-bag,bag",
        "plaid-hat,hat"
    })
    void standsBehindARehearsalPhotoOnlyWhereItIsRight(String photo, String category) throws IOException {
        Reading reading = reader.read(rehearsal(photo));
        assertTrue(reading.appearance().isPresent());
        if (reading instanceof Reading.Clear clear) {
            assertEquals(category, clear.item().category().id());
        }
    }

    @Test
    void standsBehindSomeOfThem() throws IOException {
        assertInstanceOf(Reading.Clear.class, reader.read(rehearsal("mustard-sweater")));
    }

    @Test
    void doubtsAPhotoThatWasWiped() {
        Photo photo = Drawn.floor("#d9c6a5").shirt("#c8322f", 1).photo();
        photo.wipe();
        assertEquals(Doubt.EMPTY, doubt(reader.read(photo)));
    }

    @Test
    void doubtsBytesThatAreNoPicture() {
        assertEquals(Doubt.EMPTY, doubt(reader.read(new Photo(new byte[] {1, 2, 3}, 1, 1, Instant.EPOCH))));
    }

    private static Photo rehearsal(String name) throws IOException {
        String file = "/assets/demo/rehearsal/" + name + ".jpg";
        try (InputStream in = Objects.requireNonNull(DeviceReaderTest.class.getResourceAsStream(file), file)) {
            return new Photo(in.readAllBytes(), 960, 1280, Instant.EPOCH);
        }
    }

    private static Doubt doubt(Reading reading) {
        return assertInstanceOf(Reading.Unclear.class, reading).doubt();
    }
}
