package dev.awase;

import dev.awase.camera.Camera;
import dev.awase.session.Counsel;
import dev.awase.session.ShopFloor;
import java.util.Optional;

/** Makes ready what a kiosk's settings decide. A lens that stays the same is kept. It takes time: in the background. */
final class Fitter {
    private final Store store;
    private final ShopFloor floor;
    private final Counsels counsels;
    private final Runnable restartWanted;
    private Optional<Fitting> last = Optional.empty();

    /** {@code restartWanted} is run when a camera's driver hangs. */
    Fitter(Store store, ShopFloor floor, Runnable restartWanted) {
        this.restartWanted = restartWanted;
        this.store = store;
        this.floor = floor;
        this.counsels = new Counsels(store, System.getenv());
    }

    synchronized Fitting fit(Settings settings) {
        Camera camera = last.filter(before -> before.settings().camera().equals(settings.camera()))
                .map(Fitting::camera)
                .orElseGet(() -> Lenses.camera(settings, store, restartWanted));
        Counsel counsel = camera.rehearsal() ? counsels.rehearsed(settings, floor) : counsels.of(settings, floor);
        BrandFolder own = BrandFolder.of(store.home());
        Fitting fitting = new Fitting(
                settings,
                camera,
                counsel,
                own,
                settings.storefront(own.attractOr(DemoStore.attract(store)), store.home()),
                StorePhoneDoor.of(settings, camera.rehearsal()));
        last = Optional.of(fitting);
        return fitting;
    }
}
