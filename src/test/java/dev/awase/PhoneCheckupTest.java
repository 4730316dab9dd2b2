package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.StoreNetwork.Card;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhoneCheckupTest {
    private static final Card WIRE = new Card("eth0", "eth0", List.of(InetAddress.ofLiteral("192.168.0.20")));
    private static final Card AIR = new Card("wlan0", "wlan0", List.of(InetAddress.ofLiteral("10.0.0.5")));

    @Test
    void eachWayItCanStandHasItsWords() {
        assertEquals(Finding.Verdict.OK, found(PhoneSettings.DEFAULT).verdict());
        assertTrue(found(PhoneSettings.DEFAULT).words().contains("switched off"));
        assertEquals(Finding.Verdict.OK, found(on(""), WIRE).verdict());
        assertTrue(found(on(""), WIRE).words().contains("192.168.0.20:8484"));
        assertEquals(Finding.Verdict.WARN, found(on("")).verdict());
        Finding several = found(on(""), WIRE, AIR);
        assertEquals(Finding.Verdict.WARN, several.verdict());
        assertTrue(several.words().contains("192.168.0.20, 10.0.0.5"));
        assertEquals(Finding.Verdict.OK, found(on("10.0.0.5"), WIRE, AIR).verdict());
        assertTrue(found(on("10.0.0.9"), WIRE, AIR).words().contains("10.0.0.9 is none"));
    }

    private static Finding found(PhoneSettings settings, Card... cards) {
        Finding finding = new PhoneCheckup(settings, new StoreNetwork(List.of(cards))).finding();
        FindingStates.assertSame(finding);
        return finding;
    }

    private static PhoneSettings on(String address) {
        return new PhoneSettings(true, Optional.of(address), 8484, Optional.empty());
    }
}
