package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.Finding.Verdict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MachineCheckupTest {
    @Test
    void anOldJavaFailsAndLittleMemoryWarns() {
        long plenty = 2L << 30;
        assertEquals(
                Verdict.OK,
                MachineCheckup.java(Runtime.Version.parse("25.0.3"), plenty).verdict());
        assertEquals(
                Verdict.WARN,
                MachineCheckup.java(Runtime.Version.parse("25.0.3"), 1L << 28).verdict());
        assertEquals(
                Verdict.FAIL,
                MachineCheckup.java(Runtime.Version.parse("17.0.9"), plenty).verdict());
    }

    @Test
    void aLanguageWithoutGlyphsIsNamedWithThePackageThatBringsThem() {
        List<Finding> found = MachineCheckup.fonts(language -> language.equals(Locale.ENGLISH))
                .toList();
        Finding japanese = found.stream()
                .filter(finding -> finding.words().startsWith("Japanese"))
                .findFirst()
                .orElseThrow();
        assertEquals(Verdict.WARN, japanese.verdict());
        assertTrue(japanese.remedy().orElseThrow().contains("fonts-noto-cjk"));
        assertEquals(
                3,
                found.stream()
                        .filter(finding -> finding.verdict() == Verdict.WARN)
                        .count());
    }

    @Test
    void aLanguageThatCannotBeReadAloudIsNamedWithThePackageThatBringsIt() {
        Finding japanese = MachineCheckup.speech(language -> !language.equals(Locale.JAPANESE));
        assertEquals(Verdict.OK, japanese.verdict());
        assertTrue(japanese.words().contains("in Japanese.") && japanese.words().contains("open-jtalk"));
        assertEquals(
                "screens can be read aloud in every language",
                MachineCheckup.speech(language -> true).words());
    }

    @Test
    void aMissingCameraOrDisplayKeepsNobodyFromRehearsing() {
        assertEquals(Verdict.WARN, MachineCheckup.cameras(List.of()).verdict());
        assertEquals(Verdict.OK, MachineCheckup.cameras(List.of("HD Webcam")).verdict());
        assertEquals(Verdict.WARN, MachineCheckup.display(false).verdict());
        assertEquals(Verdict.OK, MachineCheckup.display(true).verdict());
    }

    @Test
    void whateverIsNotWellSaysWhatToDo() {
        MachineCheckup.findings()
                .forEach(finding -> assertEquals(
                        finding.verdict() != Verdict.OK, finding.remedy().isPresent(), finding.text()));
    }

    @Test
    void theConsoleHasWordsOfItsOwnForEachAsBadAsTheDoctors() {
        MachineCheckup.findings().forEach(FindingStates::assertSame);
        FindingStates.assertSame(MachineCheckup.java(Runtime.Version.parse("17.0.9"), 2L << 30));
        FindingStates.assertSame(MachineCheckup.java(Runtime.Version.parse("25.0.3"), 1L << 28));
        FindingStates.assertSame(MachineCheckup.display(false));
        FindingStates.assertSame(MachineCheckup.cameras(List.of()));
        MachineCheckup.fonts(language -> false).forEach(FindingStates::assertSame);
    }
}
