package dev.awase;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.StoreNetwork.Card;
import dev.awase.session.PhoneFault;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which address of this machine a phone could come in by. */
class StoreNetworkTest {
    private static final PhoneSettings ON = new PhoneSettings(true, Optional.empty(), 8484, Optional.empty());

    @Test
    void theOneAddressOfTheStoresNetworkIsFound() {
        StoreNetwork network = new StoreNetwork(List.of(
                card("eth0", "192.168.0.20", "fe80::1", "fd00::20"),
                card("docker0", "172.17.0.1"),
                card("wg0", "10.8.0.2"),
                card("wan0", "203.0.113.7")));
        assertEquals(InetAddress.ofLiteral("192.168.0.20"), network.address(ON));
    }

    @Test
    void aNetworkOfVersionSixAloneIsOneToo() {
        assertEquals(
                InetAddress.ofLiteral("fd00::20"),
                new StoreNetwork(List.of(card("eth0", "fe80::1", "fd00::20", "2001:db8::1"))).address(ON));
    }

    @Test
    void whereThereIsNoneOrWhereThereAreSeveralNobodyGuesses() {
        assertEquals(PhoneFault.Kind.NO_NETWORK, fault(new StoreNetwork(List.of(card("wan0", "203.0.113.7")))));
        StoreNetwork two = new StoreNetwork(List.of(card("eth0", "192.168.0.20"), card("wlan0", "10.0.0.5")));
        assertEquals(PhoneFault.Kind.SEVERAL_NETWORKS, fault(two));
        PhoneSettings named = new PhoneSettings(true, Optional.of("10.0.0.5"), 8484, Optional.empty());
        assertEquals(InetAddress.ofLiteral("10.0.0.5"), two.address(named));
    }

    @Test
    void windowsNetworksOfOtherProgramsAreKnownByTheirLongNames() {
        Card hyper = new Card("eth7", "Hyper-V Virtual Ethernet Adapter", List.of(InetAddress.ofLiteral("172.20.0.1")));
        StoreNetwork network = new StoreNetwork(List.of(hyper, card("wlan2", "192.168.1.4")));
        assertEquals(List.of(InetAddress.ofLiteral("192.168.1.4")), network.addresses());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "shop.example",
                "0.0.0.0",
                "::",
                "169.254.1.1",
                "2001:db8::1",
                "100.64.0.1",
                "192.168.0.20:80",
                "http://192.168.0.20",
                "fe80::1",
                "224.0.0.1"
            })
    void noOtherAddressCanBeSet(String address) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new PhoneSettings(true, Optional.of(address), 8484, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.0.20", "10.1.2.3", "172.31.0.1", "fd12::1", "127.0.0.1", "auto", "AUTO", " "})
    void aStoresOwnCanBeSet(String address) {
        assertDoesNotThrow(() -> new PhoneSettings(true, Optional.of(address), 8484, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 80, 1023, 65_536})
    void portsHaveBounds(int port) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new PhoneSettings(true, Optional.empty(), port, Optional.empty()));
    }

    @Test
    void aNetworksNameIsShortAndPlain() {
        for (String name : List.of("x".repeat(33), "a\nb")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new PhoneSettings(true, Optional.empty(), 8484, Optional.of(name)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.0.20", "fd00::20", "fd12:3456::1:0:0:1", "fd00:1:2:3:4:5:6:7", "::1", "fd00::"})
    void anAddressIsWrittenAsPeopleWriteIt(String address) {
        assertEquals(address, StoreNetwork.text(InetAddress.ofLiteral(address)));
    }

    @Test
    void thePhoneMayWriteItAnotherWay() {
        PhoneHost host = new PhoneHost(InetAddress.ofLiteral("fd00::20"), 8484);
        assertEquals("http://[fd00::20]:8484/", host.root());
        assertTrue(host.is(List.of("[fd00:0:0:0:0:0:0:20]:8484")));
        assertTrue(host.is(List.of("[FD00::20]:8484")));
        assertFalse(host.is(List.of("[fd00::21]:8484")));
        assertFalse(host.is(List.of("[fd00::20]:8485")));
        assertFalse(host.is(List.of("[fd00::20]:8484", "[fd00::20]:8484")));
        assertFalse(host.is(null));
    }

    private static PhoneFault.Kind fault(StoreNetwork network) {
        return assertThrows(PhoneFault.class, () -> network.address(ON)).kind();
    }

    private static Card card(String name, String... addresses) {
        return new Card(
                name, name, Stream.of(addresses).map(InetAddress::ofLiteral).toList());
    }
}
