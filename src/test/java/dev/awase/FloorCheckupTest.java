package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.staff.health.Note;
import dev.awase.staff.health.Symptom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the doctor says of a shop's own floors, some of them planted bad. */
class FloorCheckupTest {
    private static final Path DEMO = Path.of("assets", "demo", "floor");
    private static final String WELL =
            "<rect id='kiosk' width='1' height='1'/><rect data-zone='Bags' width='5' height='5'/>";

    @TempDir
    Path folder;

    @Test
    void aShopWithoutFloorsIsToldNothing() {
        assertEquals(List.of(), notes(folder));
        assertEquals(List.of(), notes(folder.resolve("none")));
    }

    @Test
    void theDemoStoresAreFit() {
        assertEquals(List.of(Note.of(Symptom.FLOOR_WELL, 2)), notes(DEMO));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FLOOR_BROKEN   | <rect",
                "FLOOR_BROKEN   | <g transform='translate()'/>",
                "FLOOR_BROKEN   | <g transform='matrix(1 2)'/>",
                "FLOOR_ACTIVE   | <script>alert(1)</script>",
                "FLOOR_ACTIVE   | <image href='data:image/png;base64,AAAA'/>",
                "FLOOR_OUTSIDE  | <use href='https://example.org/a.svg#x'/>",
                "FLOOR_OUTSIDE  | <style>@import url(https://example.org/a.css)</style>",
                "FLOOR_NO_START | <rect data-zone='Bags' width='5' height='5'/>",
                "FLOOR_NO_ZONE  | <rect id='entry' width='5' height='5'/>",
            })
    void oneThatIsUnfitIsNamedWithWhatToDo(Symptom symptom, String part) throws IOException {
        put("1F.svg", part);
        put("2F.svg", WELL);
        assertEquals(List.of(Note.of(symptom, "1F.svg")), notes(folder));
        String text = FloorCheckup.of(folder).findFirst().orElseThrow().text();
        assertTrue(text.contains("1F.svg") && text.contains("->") && text.length() > 100, text);
    }

    @Test
    void oneThatIsTooLargeIsNamed() throws IOException {
        put("1F.svg", WELL + " ".repeat(1_000_000));
        assertEquals(List.of(Note.of(Symptom.FLOOR_LARGE, "1F.svg")), notes(folder));
    }

    @Test
    void aFileThatIsNoSvgOrIsNotNamedSoIsNotPassedOverInSilence() throws IOException {
        put("1F.SVG", WELL);
        Files.write(folder.resolve("2F.png"), new byte[] {1});
        Files.write(folder.resolve(".DS_Store"), new byte[] {1});
        assertEquals(
                List.of(Note.of(Symptom.FLOOR_OTHER, "1F.SVG"), Note.of(Symptom.FLOOR_OTHER, "2F.png")), notes(folder));
    }

    @Test
    void oneThatIsNamedLikeNoFloorIsTold() throws IOException {
        put("1F.svg", WELL);
        put("b1.svg", WELL);
        Files.write(folder.resolve("2F.png"), new byte[] {1});
        assertEquals(
                List.of(Note.of(Symptom.FLOOR_STRANGER, "b1.svg", "1F, B1")),
                FloorCheckup.strangers(folder, Set.of("B1", "1F"))
                        .peek(FindingStates::assertSame)
                        .flatMap(finding -> finding.note().stream())
                        .toList());
        assertEquals(
                0, FloorCheckup.strangers(folder, Set.of()).count(), "a catalog without places says nothing of floors");
    }

    private void put(String name, String parts) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>" + parts + "</svg>");
    }

    private static List<Note> notes(Path folder) {
        return FloorCheckup.of(folder)
                .peek(FindingStates::assertSame)
                .flatMap(finding -> finding.note().stream())
                .toList();
    }
}
