package dev.awase.session;

import dev.awase.catalog.ProductId;
import dev.awase.coordination.Wish;
import dev.awase.item.Category;
import dev.awase.item.Ground;
import dev.awase.item.Gtin;
import dev.awase.item.ToneName;
import java.util.Locale;

/** What the shopper wants by a touch. */
public sealed interface Intent {
    /** From attract: somebody is here. */
    record Begin() implements Intent {}

    record ChooseLanguage(Locale language) implements Intent {}

    /** Nobody has touched the screen for too long: everything is wiped. */
    record LeftAlone() implements Intent {}

    /** The privacy notice is understood: the lens may open. */
    record OpenCamera() implements Intent {}

    /** Instead of the camera, or once more: a photo from her own phone. */
    record OpenPhone() implements Intent {}

    /** To say by touch what it is, without the camera. */
    record OpenPick() implements Intent {}

    /** A scanner has read the barcode of a product. */
    record Scan(Gtin code) implements Intent {}

    /**
     * Keep the newest frame, as far as she sees it: {@code aspect} is the preview's width by its height. Sent by the screen
     * when its countdown ends.
     */
    record TakePhoto(double aspect) implements Intent {}

    /** In rehearsal: this still instead of a frame. */
    record PickStill(int index) implements Intent {}

    /** It is one of these: settles a doubt, corrects a reading or is picked without one. */
    record CorrectCategory(Category category) implements Intent {}

    /** It is of this color, likewise. */
    record CorrectTone(ToneName tone) implements Intent {}

    record ChangeWish(Wish wish) implements Intent {}

    record OpenProduct(ProductId product) implements Intent {}

    /** The piece of this slot stays, and the rest is matched with it anew; the same once more lets it go. */
    record Keep(Category slot) implements Intent {}

    /** The next best piece for this slot. */
    record Swap(Category slot) implements Intent {}

    /** This product of the look's shelves for its slot. */
    record Wear(ProductId product) implements Intent {}

    /** The look as it was before the last keep, swap or wear. */
    record TakeBack() implements Intent {}

    /** The pieces of the look laid out together, or the shelves again. */
    record LayOut(boolean shown) implements Intent {}

    /** What she says of the product on the screen, or of the look laid out; the same once more takes it back. */
    record Judge(Step.Opinion opinion) implements Intent {}

    /** On what grounds she says it; the same once more takes it back. */
    record Because(Ground ground) implements Intent {}

    /** It is another item on the photo: the one with this place in {@link Styling.Advised#others()}. */
    record ChooseItem(int index) implements Intent {}

    /** From looks or detail: there is something to ask. */
    record OpenAsk() implements Intent {}

    /** {@code meant} are the same words in a language that this machine reads, where a question was touched and not written. */
    record AskWords(String words, String meant) implements Intent {
        public AskWords(String words) {
            this(words, words);
        }
    }

    /** The talk button is held down. */
    record HoldToTalk() implements Intent {}

    /** The talk button is let go. */
    record LetGo() implements Intent {}

    /** What she sees is to go home with her, as a list. */
    record OpenTakeHome() implements Intent {}

    /** The list goes to the shop's printer, too. */
    record PrintList() implements Intent {}

    /** From anywhere in a visit: may somebody be called? */
    record OpenCall() implements Intent {}

    /** Somebody of the shop should come. */
    record CallStaff() implements Intent {}

    /** Whoever answers her call may see her photo, or may no longer. */
    record ShowPhoto(boolean shown) implements Intent {}

    record Back() implements Intent {}

    /** From Trouble: once more. */
    record Retry() implements Intent {}

    /** The visit ends with thanks. */
    record Finish() implements Intent {}

    /** Everything of this visit is deleted now, and the shopper sees what that was. */
    record DeleteNow() implements Intent {}

    /** The visit ends at once: everything is wiped and the idle screen shown. */
    record StartOver() implements Intent {}
}
