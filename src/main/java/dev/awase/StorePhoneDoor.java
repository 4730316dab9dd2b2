package dev.awase;

import dev.awase.session.PhoneDoor;
import dev.awase.session.PhoneFault;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;

/** The way in from a phone as the shop has set it up; a rehearsal lets in this machine alone. */
record StorePhoneDoor(PhoneSettings settings, Optional<String> shop, boolean rehearsal) implements PhoneDoor {
    static StorePhoneDoor of(Settings settings, boolean rehearsal) {
        return new StorePhoneDoor(settings.phone(), settings.brand().name(), rehearsal);
    }

    @Override
    public boolean offered() {
        return settings.enabled();
    }

    @Override
    public Opened open(Caller caller, Locale language, boolean leaves) {
        if (!settings.enabled()) {
            throw new PhoneFault(PhoneFault.Kind.OFF, "the way from a phone is switched off");
        }
        return PhoneServer.open(
                new PhoneServer.Post(address(), settings.port(), settings.wifi(), false),
                PhoneServer.Limits.USUAL,
                caller,
                new PhoneHtml(shop, leaves, language));
    }

    private InetAddress address() {
        return rehearsal && settings.fixed().isEmpty()
                ? InetAddress.getLoopbackAddress()
                : StoreNetwork.ofThisMachine().address(settings);
    }
}
