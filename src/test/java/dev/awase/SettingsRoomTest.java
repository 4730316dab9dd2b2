package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.staff.settings.Setting;
import dev.awase.staff.settings.SettingsShelf;
import dev.awase.staff.settings.SettingsShelf.Faults;
import dev.awase.staff.settings.SettingsShelf.Kept;
import dev.awase.staff.settings.SettingsShelf.Refused;
import dev.awase.staff.settings.SettingsShelf.Refused.Why;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsRoomTest {
    private static final String CANARY = "sk-canary-4712";

    @TempDir
    Path folder;

    private Path file;
    private SettingsRoom shelf;

    @BeforeEach
    void open() {
        file = folder.resolve("settings.json");
        shelf = new SettingsRoom(new Home(folder), Map.of());
    }

    @Test
    void everySettingGoesIntoTheFileAndComesBack() {
        Map<Setting, String> values = all();
        assertEquals(Set.of(Setting.values()), values.keySet(), "a setting that no test writes");
        Kept written = shelf.write(shelf.read(), values);
        assertEquals(values, written.values());
        assertEquals(values, shelf.read().values());
        Settings settings = Settings.read(file, Map.of());
        assertEquals(90, settings.timeouts().idleSeconds());
        assertEquals(Optional.of("日向"), settings.brand().name());
        assertEquals(List.of(Language.EN, Language.JA), settings.languages());
    }

    private static Map<Setting, String> all() {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        List<String> written =
                """
                http://127.0.0.1:8080/video|false|270|false|true|301.5|500|900|portrait|180|other|http://localhost:8080/v1|res|us-west-2|m|a|t|\
                1.5|9|100|10|0.25|2|en,ja|en|90|30|15|10:00-20:00|10:00-20:00|10:00-20:00|10:00-20:00|18:00-02:00|closed|closed|\
                日向|logo.png|#124a3a|dark|https://shop.example/p/{sku}|お問い合わせは受付まで。|Ask at the desk.|192.168.0.30:9100|false""".lines().flatMap(line -> Stream.of(line.split("\\|"))).toList();
        Setting[] settings = Setting.values();
        for (int i = 0; i < settings.length; i++) {
            values.put(settings[i], written.get(i));
        }
        return values;
    }

    @Test
    void whatIsNotOnThePageKeepsItsPlace() throws IOException {
        Files.writeString(
                file,
                "{\"reader\": {\"gray\": \"0.9,0.1,0.05,0.05\"}, \"model\": {\"price_in\": 0.5, \"preset\": \"openai\","
                        + " \"detail\": \"low\"}, \"language\": \"en\"}");
        Kept kept = shelf.read();
        shelf.write(kept, with(kept, Setting.MODEL_NAME, "another"));
        assertEquals(
                "{\"reader\":{\"gray\":\"0.9,0.1,0.05,0.05\"},\"model\":{\"price_in\":0.5,\"preset\":\"openai\","
                        + "\"detail\":\"low\",\"model\":\"another\"},\"language\":\"en\"}",
                Files.readString(file).replaceAll("\\s", ""));
    }

    @Test
    void anOlderCameraStaysAWordUntilMoreIsSaidOfIt() throws IOException {
        Files.writeString(file, "{\"camera\": \"C920\"}");
        Kept kept = shelf.read();
        assertEquals("C920", kept.values().get(Setting.CAMERA_DEVICE));
        kept = shelf.write(kept, with(kept, Setting.CAMERA_DEVICE, "C930"));
        assertEquals("{\"camera\":\"C930\"}", Files.readString(file).replaceAll("\\s", ""));
        shelf.write(kept, with(kept, Setting.CAMERA_ROTATE, "90"));
        assertEquals(
                "{\"camera\":{\"device\":\"C930\",\"rotate\":90}}",
                Files.readString(file).replaceAll("\\s", ""));
    }

    @Test
    void aSettingTakenAwayLeavesNothingBehind() {
        Kept kept = shelf.write(shelf.read(), Map.of(Setting.TIMEOUT_IDLE, "60"));
        assertEquals("{ }", shelf.write(kept, Map.of()).text().orElseThrow().strip());
    }

    @Test
    void whatAStartWouldRefuseIsNeverWritten() throws IOException {
        Files.writeString(file, "{\"language\": \"en\"}");
        Kept kept = shelf.read();
        for (Map.Entry<Setting, String> wrong : Map.of(
                        Setting.TIMEOUT_IDLE, "5",
                        Setting.SCREEN_SHORT, "wide",
                        Setting.CAMERA_ROTATE, "45",
                        Setting.TIMEOUT_GOODBYE, "10.5",
                        Setting.MODEL_PRESET, "nobody",
                        Setting.MODEL_CALLS, "-1",
                        Setting.MODEL_PRICE_IN, "-1",
                        Setting.MODEL_PRICE_OUT, "free",
                        Setting.BRAND_THEME, "high_contrast",
                        Setting.BRAND_ACCENT, "#ffee00")
                .entrySet()) {
            Map<Setting, String> values = with(kept, wrong.getKey(), wrong.getValue());
            assertEquals(
                    Set.of(wrong.getKey()), shelf.faults(kept, values).wrong().keySet());
            assertEquals(Why.UNUSABLE, refused(() -> shelf.write(kept, values)));
            assertEquals("{\"language\": \"en\"}", Files.readString(file));
        }
    }

    @Test
    void severalWrongValuesAreAllFound() {
        Kept kept = shelf.read();
        Map<Setting, String> values = Map.of(
                Setting.TIMEOUT_IDLE, "5",
                Setting.TIMEOUT_COUNTDOWN, "1",
                Setting.HOURS_MONDAY, "morning",
                Setting.MODEL_PRESET, "other",
                Setting.BRAND_NAME, "Hinata");
        Faults faults = shelf.faults(kept, values);
        assertEquals(
                Set.of(Setting.TIMEOUT_IDLE, Setting.TIMEOUT_COUNTDOWN, Setting.HOURS_MONDAY, Setting.MODEL_NAME),
                faults.wrong().keySet(),
                faults.toString());
    }

    @Test
    void aChangeBySomebodyElseIsNotOverwritten() throws IOException {
        Kept kept = shelf.read();
        Files.writeString(file, "{\"language\": \"en\"}");
        assertEquals(Why.CHANGED, refused(() -> shelf.write(kept, Map.of(Setting.TIMEOUT_IDLE, "60"))));
        assertEquals("{\"language\": \"en\"}", Files.readString(file));
    }

    @Test
    void aFaultInTheMiddleLeavesTheOldFileWhole() throws IOException {
        Files.writeString(file, "{\"language\": \"en\"}");
        SettingsRoom failing = new SettingsRoom(new Home(folder), Map.of(), new KeptFile(file, () -> {
            throw new IOException("the power went");
        }));
        assertEquals(Why.UNWRITABLE, refused(() -> failing.write(failing.read(), Map.of(Setting.TIMEOUT_IDLE, "60"))));
        assertEquals("{\"language\": \"en\"}", Files.readString(file));
        assertEquals(List.of("settings.json", "settings.json.bak"), names());
    }

    @Test
    void theFileOfBeforeIsKeptAndComesBack() throws IOException {
        Kept none = shelf.read();
        Kept first = shelf.write(none, Map.of(Setting.TIMEOUT_IDLE, "60"));
        Kept second = shelf.write(first, Map.of(Setting.TIMEOUT_IDLE, "90"));
        assertEquals(first.text().orElseThrow(), Files.readString(folder.resolve("settings.json.bak")));
        Kept back = shelf.replace(second, first.text());
        assertEquals("60", back.values().get(Setting.TIMEOUT_IDLE));
        shelf.replace(back, none.text());
        assertFalse(Files.exists(file));
    }

    @Test
    void whoeverCouldReadTheFileStillCan() throws IOException {
        Files.writeString(file, "{}");
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
            shelf.write(shelf.read(), Map.of(Setting.TIMEOUT_IDLE, "60"));
            assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void aPasswordInAnAddressIsNotRepeatedWhereItIsRefused() {
        Map<Setting, String> values = Map.of(Setting.CAMERA_DEVICE, "http://staff:" + CANARY + "@");
        Kept kept = shelf.read();
        assertEquals(
                Set.of(Setting.CAMERA_DEVICE),
                shelf.faults(kept, values).wrong().keySet());
        Refused refused = assertThrows(Refused.class, () -> shelf.write(kept, values));
        assertFalse(refused.toString().contains(CANARY), refused.toString());
        assertFalse(shelf.faults(kept, values).toString().contains(CANARY));
    }

    @Test
    void whatTheEnvironmentSaysIsShown() {
        SettingsRoom told =
                new SettingsRoom(new Home(folder), Map.of("AWASE_MODEL_PRESET", "openai", "OPENAI_API_KEY", CANARY));
        assertEquals("openai", told.read().fixed().get(Setting.MODEL_PRESET));
        assertEquals(SettingsShelf.KeyPlace.ENVIRONMENT, told.key());
        assertFalse(told.read().toString().contains(CANARY));
    }

    @Test
    void theKeyIsInItsOwnFileAndNowhereElse() throws IOException {
        assertEquals(SettingsShelf.KeyPlace.NONE, shelf.key());
        shelf.setKey("  " + CANARY + "\n");
        assertEquals(SettingsShelf.KeyPlace.FILE, shelf.key());
        Kept kept = shelf.write(shelf.read(), Map.of(Setting.MODEL_PRESET, "openai"));
        kept = shelf.write(kept, Map.of(Setting.MODEL_PRESET, "gemini"));
        assertFalse(shelf.export(kept).contains(CANARY));
        assertFalse(kept.toString().contains(CANARY));
        assertEquals(List.of("model.key"), holding(CANARY));
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("model.key"))));
        }
        assertEquals(Why.NO_KEY, refused(() -> shelf.setKey("two words")));
        assertEquals(SettingsShelf.KeyPlace.FILE, shelf.key());
        shelf.removeKey();
        assertEquals(List.of(), holding(CANARY));
    }

    @Test
    void anExportHasNoPasswordAndIsTakenAsItIs() throws IOException {
        Kept kept = shelf.write(
                shelf.read(),
                Map.of(
                        Setting.CAMERA_DEVICE,
                        "http://staff:" + CANARY + "@192.168.0.20/video",
                        Setting.BRAND_NAME,
                        "日向"));
        String exported = shelf.export(kept);
        assertFalse(exported.contains(CANARY), exported);
        assertTrue(exported.contains("http://192.168.0.20/video"), exported);
        Path other = Files.writeString(folder.resolve("other.json"), exported);
        Kept brought = shelf.bring(other);
        assertEquals("日向", brought.values().get(Setting.BRAND_NAME));
        shelf.replace(kept, brought.text());
        assertEquals(exported, Files.readString(file));
    }

    @Test
    void onlySettingsAreBrought() throws IOException {
        Path other = folder.resolve("other.json");
        Files.writeString(other, "sku,name\n1,Coat\n");
        assertEquals(Why.NOT_SETTINGS, refused(() -> shelf.bring(other)));
        Files.write(other, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertEquals(Why.NOT_SETTINGS, refused(() -> shelf.bring(other)));
        Files.writeString(other, "{\"model\": {\"preset\": \"openai\", \"key\": \"" + CANARY + "\"}}");
        assertEquals(Why.UNUSABLE, refused(() -> shelf.bring(other)));
        assertEquals(Why.NOT_SETTINGS, refused(() -> shelf.bring(folder.resolve("nowhere.json"))));
    }

    @Test
    void aFileThatCannotBeUsedIsShownAndNotExported() throws IOException {
        Files.writeString(file, "{\"model\": {\"key\": \"" + CANARY + "\"}}");
        Kept kept = shelf.read();
        assertTrue(kept.unusable().isPresent());
        assertFalse(kept.unusable().get().contains(CANARY));
        assertEquals(Why.UNUSABLE, refused(() -> shelf.export(kept)));
        assertFalse(shelf.faults(kept, kept.values()).none());
    }

    @Test
    void theDefaultsOnThePageAreThoseOfTheProgram() {
        Settings written = shelf.with(shelf.read(), shelf.read().defaults());
        assertEquals(Settings.DEFAULT, written);
    }

    private static Map<Setting, String> with(Kept kept, Setting setting, String value) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        values.putAll(kept.values());
        values.put(setting, value);
        return values;
    }

    private static Why refused(Runnable work) {
        return assertThrows(Refused.class, work::run).why();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> holding(String secret) throws IOException {
        List<String> found = new ArrayList<>();
        for (String name : names()) {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            if (new String(bytes, StandardCharsets.ISO_8859_1).contains(secret)) {
                found.add(name);
            }
        }
        return found;
    }
}
