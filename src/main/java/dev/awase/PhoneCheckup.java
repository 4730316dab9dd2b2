package dev.awase;

import dev.awase.session.PhoneFault;
import dev.awase.staff.health.Symptom;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.stream.Stream;

/** What the doctor finds about the way in from a shopper's phone. It opens nothing: whether a phone comes through, a phone shows. */
record PhoneCheckup(PhoneSettings settings, StoreNetwork network) {
    private static final String SUBJECT = "phone";

    /** Nothing where the settings cannot be read, which is told already. */
    static Stream<Finding> of(Home home) {
        try {
            PhoneSettings set = Settings.read(home.settings()).phone();
            return Stream.of(new PhoneCheckup(set, StoreNetwork.ofThisMachine()).finding());
        } catch (Refusal unusable) {
            return Stream.empty();
        }
    }

    Finding finding() {
        if (!settings.enabled()) {
            return Finding.ok(SUBJECT, "shoppers cannot send a photo from their phone: it is switched off")
                    .as(Symptom.PHONE_OFF);
        }
        try {
            InetAddress address = network.address(settings);
            return address.isLoopbackAddress() || network.has(address) ? well(address) : elsewhere(address);
        } catch (PhoneFault fault) {
            return fault.kind() == PhoneFault.Kind.SEVERAL_NETWORKS ? several() : none();
        }
    }

    private Finding well(InetAddress address) {
        String where =
                (address instanceof Inet6Address ? "[" + StoreNetwork.text(address) + "]" : StoreNetwork.text(address))
                        + ":" + settings.port();
        return Finding.ok(
                        SUBJECT,
                        "shoppers can send a photo from their phone, at " + where
                                + "; the phone has to be in that network, and a firewall must let the port through")
                .as(Symptom.PHONE_WELL, where);
    }

    private Finding elsewhere(InetAddress address) {
        return Finding.warn(
                        SUBJECT,
                        "no phone can come in: " + StoreNetwork.text(address)
                                + " is none of this machine's addresses now",
                        "Correct \"phone\": {\"address\": …} in the settings, or take it out to have it found.")
                .as(Symptom.PHONE_ELSEWHERE, StoreNetwork.text(address));
    }

    private Finding several() {
        String all = StoreNetwork.words(network.addresses());
        return Finding.warn(
                        SUBJECT,
                        "no phone can come in: this machine has several addresses, " + all,
                        "Name the one that phones can reach in the settings, as \"phone\": {\"address\": \""
                                + StoreNetwork.text(network.addresses().getFirst()) + "\"}.")
                .as(Symptom.PHONE_SEVERAL, all);
    }

    private static Finding none() {
        return Finding.warn(
                        SUBJECT,
                        "no phone can come in: this machine is in no network of a store",
                        "Connect it by cable or Wi-Fi, or switch the way from a phone off.")
                .as(Symptom.PHONE_NO_NETWORK);
    }
}
