package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.LensSettings;
import dev.awase.camera.Turn;
import dev.awase.design.BrandSettings;
import dev.awase.design.ScreenSettings;
import dev.awase.design.Stance;
import dev.awase.design.TimeoutSettings;
import dev.awase.design.Viewing;
import dev.awase.shopper.attract.OpeningHours;
import dev.awase.shopper.notice.PrivacyText;
import dev.awase.shopper.takehome.ShopAddress;
import dev.awase.vision.ReaderSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @TempDir
    Path home;

    @Test
    void theDefaultsAreThose() {
        Settings expected = new Settings(
                new LensSettings("auto", true, Turn.NONE),
                Language.JA,
                List.of(Language.JA, Language.EN, Language.ZH, Language.KO),
                new ScreenSettings(398, 708, 700, Stance.DEFAULT),
                new TimeoutSettings(45, 20, 10),
                new OpeningHours(Map.of()),
                new BrandSettings(Optional.empty(), Optional.empty(), Optional.empty()),
                new PrivacyText(Map.of()),
                new ShopAddress(Optional.empty()),
                new PrinterSettings(Optional.empty(), true),
                new PhoneSettings(false, Optional.empty(), 8484, Optional.empty()),
                ReaderSettings.DEFAULT,
                Optional.empty(),
                new UpdateSettings(Optional.empty(), Optional.empty()));
        assertEquals(expected, Settings.read(home.resolve("settings.json"), Map.of()));
        assertEquals(expected, read("{}"));
        assertEquals(expected, Settings.DEFAULT);
    }

    @Test
    void anOlderFileIsReadAsItWas() {
        Settings older = read("{\"camera\": \"C920 [usb]\", \"language\": \"en\", \"screen\":"
                + " {\"short_side_mm\": 300, \"long_side_mm\": 500, \"lower_edge_mm\": 900}}");
        assertEquals(new LensSettings("C920 [usb]", true, Turn.NONE), older.camera());
        assertEquals(Language.EN, older.language());
        assertEquals(new ScreenSettings(300, 500, 900, Stance.DEFAULT), older.screen());
        assertEquals(List.of(Language.JA, Language.EN, Language.ZH, Language.KO), older.languages());
    }

    @Test
    void howAPanelHangsIsReadAndAnythingElseIsRefused() {
        Settings across = read("""
                {"screen": {"orientation": "portrait", "turn": 180}}
                """);
        assertEquals(
                new Stance(Stance.Orientation.PORTRAIT, 180), across.screen().stance());
        Refusal refused = assertThrows(Refusal.class, () -> read("""
                {"screen": {"turn": 45}}
                """));
        assertEquals(Optional.of("screen.turn"), refused.setting());
        Refusal unknown = assertThrows(Refusal.class, () -> read("""
                {"screen": {"orientation": "slanted"}}
                """));
        assertEquals(Optional.of("screen.orientation"), unknown.setting());
    }

    @Test
    void eachSectionIsRead() {
        Settings all = read("""
                {"camera": {"device": "http://127.0.0.1:8080/video", "mirror": false, "rotate": 270},
                 "languages": ["en"], "screen": {"short_side_mm": 300},
                 "timeouts": {"idle_seconds": 90},
                 "opening_hours": {"monday": "10:00-20:00", "sunday": "closed"},
                 "brand": {"name": "Hinata", "logo": "logo.png", "accent": "#124a3a", "theme": "dark"},
                 "privacy": {"ja": "店の記録には残しません。"},
                 "printer": {"address": "192.168.0.30", "kanji": false},
                 "update": {"folder": "/srv/updates", "address": "https://updates.example/awase/linux-x64.update"}}
                """);
        assertEquals(new LensSettings("http://127.0.0.1:8080/video", false, Turn.LEFT), all.camera());
        assertEquals(Language.EN, all.language());
        assertEquals(new ScreenSettings(300, 708, 700, Stance.DEFAULT), all.screen());
        assertEquals(new TimeoutSettings(90, 20, 10), all.timeouts());
        assertEquals(OpeningHours.of(Map.of("monday", "10:00-20:00", "sunday", "closed")), all.hours());
        assertEquals(
                new BrandSettings(
                        Optional.of("Hinata"),
                        Optional.of(Path.of("logo.png")),
                        Optional.of("#124a3a"),
                        Viewing.Theme.DARK),
                all.brand());
        assertEquals(Optional.of("店の記録には残しません。"), all.privacy().in(Locale.JAPANESE));
        assertEquals(Optional.empty(), all.privacy().in(Locale.ENGLISH));
        assertEquals(new PrinterSettings(Optional.of("192.168.0.30"), false), all.printer());
        assertEquals(
                new UpdateSettings(
                        Optional.of(Path.of("/srv/updates")),
                        Optional.of(URI.create("https://updates.example/awase/linux-x64.update"))),
                all.update());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"camera": {"device": "x", "rotate": 45}}                            | camera.rotate
        {"camera": {"device": ""}}                                           | camera.device
        {"camera": "http://"}                                                | camera.device
        {"camera": {"zoom": 2}}                                              | camera.zoom
        {"screen": {"short_side_mm": 39.8}}                                  | screen.short_side_mm
        {"screen": {"long_side_mm": 300}}                                    | screen.long_side_mm
        {"timeouts": {"idle_seconds": 15}}                                   | timeouts.idle_seconds
        {"timeouts": {"countdown_seconds": 5}}                               | timeouts.countdown_seconds
        {"timeouts": {"goodbye_seconds": 3}}                                 | timeouts.goodbye_seconds
        {"opening_hours": {"monday": "ten to eight"}}                        | opening_hours.monday
        {"opening_hours": {"moonday": "10:00-20:00"}}                        | opening_hours.moonday
        {"brand": {"accent": "red"}}                                         | brand.accent
        {"brand": {"accent": "#e0b060"}}                                     | brand.accent
        {"brand": {"name": "A name that is much too long for one line"}}     | brand.name
        {"printer": {"address": "192.168.0.30:99999"}}                       | printer.address
        {"update": {"address": "http://updates.example/a.update"}}           | update.address
        {"update": {"address": "https://ann:secret@updates.example/a"}}      | update.address
        {"update": {"address": "https:///a.update"}}                         | update.address
        {"update": {"folder": "updates"}}                                    | update.folder
        {"update": {"key": "somewhere"}}                                     | update.key
        {"languages": ["en"], "language": "ja"}                              | language
        {"language": "fr"}                                                   | language
        {"model": {"preset": "nobody"}}                                      | model.preset
        {"model": {"preset": "other", "address": "no address", "model": "m"}} | model.address
        {"model": {"preset": "openai", "hard_seconds": 2}}                   | model.hard_seconds
        """)
    void whatIsOfNoUseIsRefusedAtItsPlace(String text, String place) {
        Refusal refused = assertThrows(Refusal.class, () -> read(text));
        assertEquals(Optional.of(place), refused.setting(), refused.getMessage());
        assertTrue(String.valueOf(refused.getMessage()).contains("settings"), refused.getMessage());
    }

    @Test
    void aLongTextOnPrivacyIsRefused() {
        Refusal refused =
                assertThrows(Refusal.class, () -> read("{\"privacy\": {\"en\": \"" + "w".repeat(121) + "\"}}"));
        assertEquals(Optional.of("privacy.en"), refused.setting());
    }

    @Test
    void whatIsLeftOutOfAFileKeepsItsDefault() {
        assertEquals(Settings.DEFAULT.camera(), read("{\"camera\": {}}").camera());
        assertEquals(Settings.DEFAULT.languages(), read("{\"languages\": []}").languages());
    }

    private Settings read(String text) {
        try {
            return Settings.read(Files.writeString(home.resolve("settings.json"), text), Map.of());
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
