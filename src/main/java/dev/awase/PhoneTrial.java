package dev.awase;

import dev.awase.camera.Photo;
import dev.awase.session.PhoneDoor;
import dev.awase.session.PhoneFault;
import dev.awase.staff.settings.TestBench;
import dev.awase.staff.settings.TestBench.NoPhones;
import dev.awase.staff.settings.TestBench.PhonePage;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A page that the staff try to reach with a phone of theirs: it takes nothing, and says that it was reached. */
final class PhoneTrial implements PhonePage, PhoneDoor.Caller {
    private volatile boolean reached;
    private volatile boolean over;
    private Optional<PhoneServer> server = Optional.empty();

    private PhoneTrial() {}

    /** @throws NoPhones where no phone could come in */
    static TestBench.PhonePage open(
            PhoneSettings settings, StoreNetwork network, Optional<String> shop, Locale language) {
        PhoneTrial trial = new PhoneTrial();
        try {
            PhoneServer.Post post =
                    new PhoneServer.Post(network.address(settings), settings.port(), settings.wifi(), true);
            trial.server = Optional.of(
                    PhoneServer.open(post, PhoneServer.Limits.USUAL, trial, new PhoneHtml(shop, false, language)));
            return trial;
        } catch (PhoneFault fault) {
            throw new NoPhones(why(fault), StoreNetwork.words(network.addresses()), fault);
        }
    }

    private static NoPhones.Lack why(PhoneFault fault) {
        return switch (fault.kind()) {
            case OFF, NO_NETWORK -> NoPhones.Lack.NO_NETWORK;
            case SEVERAL_NETWORKS -> NoPhones.Lack.SEVERAL_NETWORKS;
            case NO_SUCH_ADDRESS -> NoPhones.Lack.NO_SUCH_ADDRESS;
            case PORT_TAKEN -> NoPhones.Lack.PORT_TAKEN;
        };
    }

    @Override
    public String address() {
        return server.map(PhoneServer::address).orElseThrow();
    }

    @Override
    public boolean reached() {
        return reached;
    }

    @Override
    public boolean over() {
        return over;
    }

    @Override
    public void close() {
        server.ifPresent(PhoneServer::close);
    }

    @Override
    public void came() {
        reached = true;
    }

    @Override
    public CompletableFuture<Boolean> brought(Photo photo) {
        photo.wipe();
        return CompletableFuture.completedFuture(false);
    }

    @Override
    public void late() {
        over = true;
    }
}
