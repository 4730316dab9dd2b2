package dev.awase.staff.curation;

import dev.awase.camera.Photo;
import dev.awase.camera.PictureFile;
import dev.awase.catalog.Product;
import dev.awase.coordination.Placing;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Reading;
import dev.awase.staff.FaultWords;
import dev.awase.staff.Office;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the kiosk would answer for a product or a photo. A photo lives in memory until the next question or until the page
 * is left, and is wiped then. On the screen's thread; the kiosk is asked in the background.
 */
final class AnswersModel {
    private final Office office;
    private final CurationDesk desk;
    private final ReadOnlyObjectWrapper<Optional<Told>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Why>> why = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Photo> photo = Optional.empty();
    private long asked;

    /** What was asked with: a product, or a photo and what it was read as; and the answer, unless the reading is in doubt. */
    record Told(
            Optional<Product> product,
            Optional<Photo> photo,
            Optional<Reading> reading,
            Optional<KioskAnswers.Answer> answer) {}

    /** Where a product stands in the answer, or why it does not. */
    record Why(Product product, Placing placing) {}

    AnswersModel(Office office, CurationDesk desk) {
        this.office = office;
        this.desk = desk;
    }

    // Properties

    ReadOnlyObjectProperty<Optional<Told>> told() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Why>> why() {
        return why.getReadOnlyProperty();
    }

    String wish() {
        return desk.memory().wish;
    }

    // Commands

    /** Asks again what was asked last. */
    void look() {
        desk.memory().asked.ifPresent(this::ask);
    }

    void ask(Product product) {
        wipe();
        desk.memory().asked = Optional.of(product);
        String words = wish();
        run(() -> new Told(
                Optional.of(product),
                Optional.empty(),
                Optional.empty(),
                Optional.of(desk.kiosk().around(product, words))));
    }

    /** Reads a picture file, of which nothing is kept, and asks with what it shows. */
    void ask(Path file) {
        wipe();
        desk.memory().asked = Optional.empty();
        String words = wish();
        run(() -> {
            Photo shown = PictureFile.read(file);
            Reading reading = desk.kiosk().read(shown);
            if (reading.appearance().isEmpty() && reading.guesses().isEmpty()) {
                shown.wipe();
                throw new FaultWords.InWords("staff.curation.unreadable");
            }
            return of(shown, reading, words);
        });
    }

    /** Says what the photo shows, where it is in doubt or was read wrongly. */
    void shows(Category category) {
        Optional<Reading.Clear> clear = told.get().flatMap(Told::reading).flatMap(reading -> reading.as(category));
        if (photo.isPresent() && clear.isPresent()) {
            Photo shown = photo.get();
            String words = wish();
            run(() -> of(shown, clear.get(), words));
        }
    }

    void wish(String words) {
        desk.memory().wish = words.strip();
        Optional<Category> seen = told.get()
                .flatMap(Told::answer)
                .map(answer -> answer.look().anchor().category());
        if (photo.isPresent()) {
            seen.ifPresent(this::shows);
        } else {
            look();
        }
    }

    /** Asks why a product is not in the answer, or where it stands. */
    void why(Product product) {
        told.get()
                .flatMap(Told::answer)
                .ifPresent(answer -> office.errands()
                        .run(
                                () -> new Why(product, desk.kiosk().placing(answer, product.id())),
                                found -> why.set(Optional.of(found))));
    }

    /** Lets go of the photo and of what was told with it. */
    void wipe() {
        asked++;
        photo.ifPresent(Photo::wipe);
        photo = Optional.empty();
        told.set(Optional.empty());
        why.set(Optional.empty());
    }

    private Told of(Photo shown, Reading reading, String words) {
        Optional<Item> item = reading instanceof Reading.Clear clear ? Optional.of(clear.item()) : Optional.empty();
        return new Told(
                Optional.empty(),
                Optional.of(shown),
                Optional.of(reading),
                item.map(anchor -> desk.kiosk().around(anchor, words)));
    }

    private void run(Callable<Told> work) {
        why.set(Optional.empty());
        long mine = ++asked;
        office.errands().run(work, answer -> {
            if (mine == asked) {
                photo = answer.photo();
                told.set(Optional.of(answer));
            } else {
                // Somebody asked something else meanwhile: what comes late is let go of unseen.
                answer.photo().filter(late -> !Optional.of(late).equals(photo)).ifPresent(Photo::wipe);
            }
        });
    }
}
