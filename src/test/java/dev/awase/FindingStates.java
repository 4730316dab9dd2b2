package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.staff.health.Symptom.State;

/** That a finding is as bad on the page of health as on the command line. */
final class FindingStates {
    private FindingStates() {}

    static void assertSame(Finding finding) {
        State expected = switch (finding.verdict()) {
            case OK -> State.WELL;
            case WARN -> State.WORTH;
            case FAIL -> State.BROKEN;
        };
        assertEquals(
                expected,
                finding.note()
                        .orElseThrow(() -> new AssertionError(finding.text()))
                        .symptom()
                        .state(),
                finding.text());
    }
}
