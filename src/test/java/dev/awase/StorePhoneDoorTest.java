package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.StoreNetwork.Card;
import dev.awase.session.PhoneDoor;
import dev.awase.session.PhoneFault;
import dev.awase.staff.settings.TestBench.NoPhones;
import dev.awase.staff.settings.TestBench.PhonePage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The door as the settings have it, and the staff's try of it. */
class StorePhoneDoorTest {
    @Test
    void whatIsSwitchedOffIsNotOfferedAndDoesNotOpen() {
        StorePhoneDoor door = new StorePhoneDoor(PhoneSettings.DEFAULT, Optional.empty(), true);
        assertFalse(door.offered());
        PhoneFault fault = assertThrows(PhoneFault.class, () -> door.open(new PhoneCaller(), Locale.ENGLISH, false));
        assertEquals(PhoneFault.Kind.OFF, fault.kind());
    }

    @Test
    void aRehearsalLetsInThisMachineAloneAndSaysSo() throws IOException {
        StorePhoneDoor door = new StorePhoneDoor(on("", free()), Optional.empty(), true);
        assertTrue(door.offered());
        PhoneDoor.Opened open = door.open(new PhoneCaller(), Locale.ENGLISH, false);
        try {
            assertTrue(open.rehearsal());
            assertTrue(open.address().startsWith("http://127.0.0.1:"), open.address());
            assertEquals(200, new PhoneClient(open.address()).get().status());
        } finally {
            open.close();
        }
    }

    @Test
    void theStaffsTryIsReachedByAPhone() throws IOException {
        PhonePage page =
                PhoneTrial.open(on("127.0.0.1", free()), new StoreNetwork(List.of()), Optional.empty(), Locale.ENGLISH);
        try {
            assertFalse(page.reached());
            assertEquals(200, new PhoneClient(page.address()).get().status());
            assertTrue(page.reached());
            assertFalse(page.over());
        } finally {
            page.close();
        }
    }

    @Test
    void whereThereAreSeveralAddressesTheTryNamesThem() {
        StoreNetwork two = new StoreNetwork(List.of(new Card(
                "eth0", "eth0", List.of(InetAddress.ofLiteral("192.168.0.20"), InetAddress.ofLiteral("10.0.0.5")))));
        NoPhones none = assertThrows(
                NoPhones.class, () -> PhoneTrial.open(on("", 8484), two, Optional.empty(), Locale.ENGLISH));
        assertEquals(NoPhones.Lack.SEVERAL_NETWORKS, none.why());
        assertEquals("192.168.0.20, 10.0.0.5", none.known());
    }

    private static PhoneSettings on(String address, int port) {
        return new PhoneSettings(true, Optional.of(address), port, Optional.empty());
    }

    /** A port that was free just now. */
    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
