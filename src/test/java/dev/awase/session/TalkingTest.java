package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.ListCatalog;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import dev.awase.stylist.Assistant;
import dev.awase.stylist.ModelFault;
import dev.awase.stylist.Reply;
import dev.awase.stylist.Transcriber;
import dev.awase.voice.Microphone;
import dev.awase.voice.Recording;
import dev.awase.voice.VoiceFault;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A visit in which the shopper asks: what this machine knows, what a model adds, and what the microphone hears. */
class TalkingTest {
    private static final Reading.Clear NAVY_TOP = new Reading.Clear(
            Item.of(new Category("top"), new Appearance(Palette.of(ToneName.NAVY), Pattern.PLAIN)), 0.9, List.of());

    private final FakeCamera camera = new FakeCamera();
    private final ListCatalog catalog = new ListCatalog();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final FakeMicrophone microphone = new FakeMicrophone();
    private final Product bag = catalog.add("B-17", "bag", ToneName.BLACK, 3);
    private final Product gone = catalog.add("B-18", "bag", ToneName.RED, 0);

    @Test
    void thisMachineAnswersAloneAndTheCardsOpen() {
        ShopperSession session = asking(Optional.empty(), Optional.empty());
        session.intend(new Intent.AskWords("  a bag that goes with this "));
        assertEquals(Optional.empty(), exchange(session).reply(), "the question is there at once");
        assertEquals("a bag that goes with this", exchange(session).question());
        runAll();
        assertEquals(Reply.Kind.FOUND, reply(session).kind());
        assertTrue(reply(session).whole());
        assertEquals(bag.id(), exchange(session).cards().getFirst().product().id());
        session.intend(new Intent.OpenProduct(bag.id()));
        runAll();
        assertInstanceOf(Step.Detail.class, session.visit().step());
        session.intend(new Intent.Back());
        assertEquals(1, ask(session).exchanges().size(), "back in the conversation");
        session.intend(new Intent.Back());
        assertInstanceOf(Step.Looks.class, session.visit().step());
    }

    @Test
    void aModelMakesTheAnswerBetterInPlaceAndGrows() {
        Assistant model = (enquiry, growing, deadline) -> {
            growing.accept(words("Take the black one.", false, bag.id()));
            return words("Take the black one. It is calm.", true, bag.id(), gone.id(), new ProductId(999));
        };
        ShopperSession session = asking(Optional.of(model), Optional.empty());
        session.intend(new Intent.AskWords("which one?"));
        runAll();
        assertEquals("Take the black one. It is calm.", reply(session).words());
        assertEquals(
                List.of(bag.id()),
                exchange(session).cards().stream()
                        .map(card -> card.product().id())
                        .toList(),
                "only what is there to buy");
    }

    @Test
    void nobodyHearsThatAModelDidNotAnswer() {
        Assistant model = (enquiry, growing, deadline) -> {
            throw new ModelFault(ModelFault.Kind.OFFLINE, "planted");
        };
        ShopperSession session = asking(Optional.of(model), Optional.empty());
        session.intend(new Intent.AskWords("a bag that goes with this"));
        runAll();
        assertEquals(Reply.Kind.FOUND, reply(session).kind());
        assertTrue(reply(session).whole());
    }

    @Test
    void whatNeitherKnowsIsNotMadeUp() {
        Assistant model = (enquiry, growing, deadline) -> new Reply(Reply.Kind.UNKNOWN, "", List.of(), true);
        ShopperSession session = asking(Optional.of(model), Optional.empty());
        session.intend(new Intent.AskWords("is it washable?"));
        runAll();
        assertEquals(Reply.Kind.UNKNOWN, reply(session).kind());
        session.intend(new Intent.CallStaff());
        assertTrue(session.visit().call().begun());
        assertInstanceOf(Step.Call.class, session.visit().step());
    }

    @Test
    void anAnswerFindsAConversationFromWhichSomebodyWasCalled() {
        ShopperSession session = asking(Optional.empty(), Optional.empty());
        session.intend(new Intent.AskWords("a bag that goes with this"));
        session.intend(new Intent.OpenCall());
        runAll();
        session.intend(new Intent.Back());
        assertTrue(reply(session).whole());
    }

    @Test
    void anAnswerForAConversationThatWasLeftIsDropped() {
        ShopperSession session = asking(Optional.empty(), Optional.empty());
        session.intend(new Intent.AskWords("a bag that goes with this"));
        session.intend(new Intent.StartOver());
        runAll();
        assertEquals(new Visit(2, Locale.JAPANESE, new Step.Attract()), session.visit());
    }

    @Test
    void whatWasSaidStandsInTheFieldAndIsWiped() {
        Transcriber transcriber = (recording, language, deadline) -> "黒いバッグ";
        ShopperSession session = asking(Optional.empty(), Optional.of(transcriber));
        assertEquals(Step.Hearing.READY, ask(session).hearing());
        session.intend(new Intent.HoldToTalk());
        assertEquals(Step.Hearing.LISTENING, ask(session).hearing());
        session.intend(new Intent.LetGo());
        assertEquals(Step.Hearing.WRITING, ask(session).hearing());
        runAll();
        assertEquals(new Step.Heard(1, "黒いバッグ"), ask(session).heard());
        assertEquals(Step.Hearing.READY, ask(session).hearing());
        assertArrayEquals(new byte[2], microphone.recording.wav(), "nothing of the voice is kept");
        assertTrue(ask(session).exchanges().isEmpty(), "she reads it before it is asked");
    }

    @Test
    void aMicrophoneThatFailsSaysSoAndCanBeTriedAgain() {
        microphone.broken = true;
        ShopperSession session = asking(Optional.empty(), Optional.of((recording, language, deadline) -> "unheard"));
        session.intend(new Intent.HoldToTalk());
        session.intend(new Intent.LetGo());
        runAll();
        assertEquals(Step.Hearing.FAILED, ask(session).hearing());
        microphone.broken = false;
        session.intend(new Intent.HoldToTalk());
        session.intend(new Intent.LetGo());
        runAll();
        assertEquals("unheard", ask(session).heard().words());
    }

    @Test
    void leavingWhileTalkingDropsWhatWasSaid() {
        ShopperSession session = asking(Optional.empty(), Optional.of((recording, language, deadline) -> "unheard"));
        session.intend(new Intent.HoldToTalk());
        runAll();
        assertTrue(microphone.listening);
        session.intend(new Intent.Back());
        runAll();
        assertFalse(microphone.listening);
    }

    @Test
    void withoutATranscriberThereIsNoTalkButton() {
        ShopperSession session = asking(Optional.empty(), Optional.empty());
        assertEquals(Step.Hearing.ABSENT, ask(session).hearing());
        session.intend(new Intent.HoldToTalk());
        assertEquals(Step.Hearing.ABSENT, ask(session).hearing());
    }

    @Test
    void anEmptyQuestionIsNone() {
        ShopperSession session = asking(Optional.empty(), Optional.empty());
        session.intend(new Intent.AskWords("   "));
        assertTrue(ask(session).exchanges().isEmpty());
    }

    private ShopperSession asking(Optional<Assistant> assistant, Optional<Transcriber> transcriber) {
        Taxonomy taxonomy = CatalogFixture.fashion();
        ShopFloor floor = new ShopFloor(
                catalog, taxonomy, new Coordinator(taxonomy, CoordinationSettings.DEFAULT), Clock.systemUTC());
        Counsel counsel = new Counsel(
                Optional.empty(),
                assistant,
                transcriber,
                Optional.empty(),
                Optional.of(microphone),
                Duration.ofSeconds(8),
                Duration.ofSeconds(20));
        ShopperSession session = new ShopperSession(
                camera, photo -> NAVY_TOP, floor, counsel, Locale.JAPANESE, later::add, Runnable::run);
        session.intend(new Intent.Begin());
        session.intend(new Intent.OpenCamera());
        session.intend(new Intent.TakePhoto(0.75));
        runAll();
        session.intend(new Intent.OpenAsk());
        return session;
    }

    private void runAll() {
        for (Runnable next = later.poll(); next != null; next = later.poll()) {
            next.run();
        }
    }

    private static Reply words(String words, boolean whole, ProductId... products) {
        return new Reply(Reply.Kind.WORDS, words, List.of(products), whole);
    }

    private static Step.Ask ask(ShopperSession session) {
        return assertInstanceOf(Step.Ask.class, session.visit().step());
    }

    private static Exchange exchange(ShopperSession session) {
        return ask(session).exchanges().getLast();
    }

    private static Reply reply(ShopperSession session) {
        return exchange(session).reply().orElseThrow();
    }

    private static final class FakeMicrophone implements Microphone {
        Recording recording = new Recording(new byte[] {1, 2}, Duration.ofSeconds(1));
        boolean listening;
        boolean broken;

        @Override
        public void listen() {
            if (broken) {
                throw new VoiceFault(VoiceFault.Kind.WONT_OPEN, "planted");
            }
            listening = true;
        }

        @Override
        public Recording stop() {
            if (!listening) {
                throw new VoiceFault(VoiceFault.Kind.NOTHING_SAID, "planted");
            }
            listening = false;
            recording = new Recording(new byte[] {1, 2}, Duration.ofSeconds(1));
            return recording;
        }

        @Override
        public void drop() {
            listening = false;
        }
    }
}
