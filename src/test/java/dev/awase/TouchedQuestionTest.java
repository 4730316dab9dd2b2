package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.awase.camera.LensSettings;
import dev.awase.design.Strings;
import dev.awase.session.Exchange;
import dev.awase.session.Intent;
import dev.awase.session.ShopperSession;
import dev.awase.session.Step;
import dev.awase.stylist.Reply;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question that is touched is understood on this machine in every language, whether it reads that language or not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class TouchedQuestionTest {
    private static final List<String> OF_A_LOOK =
            List.of("cheaper", "black", "wedding", "work", "rain", "calm", "bright", "gift");
    private static final List<String> OF_A_PIECE =
            List.of("similar", "washable", "around", "cheaper", "material", "gift");

    @TempDir
    static Path home;

    private Store store;

    @BeforeAll
    void open() {
        store = Store.open(new Home(home), new Progress(new PrintWriter(Writer.nullWriter())));
    }

    @AfterAll
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "zh-Hans", "ko"})
    void itIsAnsweredAsInEnglish(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        assertEquals(answers(Locale.ENGLISH, OF_A_LOOK, false), answers(language, OF_A_LOOK, false));
        assertEquals(answers(Locale.ENGLISH, OF_A_PIECE, true), answers(language, OF_A_PIECE, true));
    }

    /** What came of each question, asked anew. */
    private List<String> answers(Locale language, List<String> chips, boolean piece) {
        List<String> answers = new ArrayList<>();
        for (String chip : chips) {
            Reply reply = asked(language, chip, piece);
            assertNotEquals(Reply.Kind.UNKNOWN, reply.kind(), chip);
            answers.add(chip + " " + reply.kind() + " " + reply.products());
        }
        return answers;
    }

    private Reply asked(Locale language, String chip, boolean piece) {
        ShopperSession session =
                new GallerySteps(store, Settings.DEFAULT.withCamera(LensSettings.REHEARSAL)).session(language);
        session.intend(new Intent.Begin());
        session.intend(new Intent.OpenCamera());
        session.intend(new Intent.PickStill(0));
        if (piece && session.visit().step() instanceof Step.Looks looks) {
            session.intend(new Intent.OpenProduct(looks.look()
                    .shelves()
                    .getFirst()
                    .matches()
                    .getFirst()
                    .product()
                    .id()));
        }
        session.intend(new Intent.OpenAsk());
        String key = "ask.chip." + chip;
        session.intend(new Intent.AskWords(
                Strings.of(language).text(key), Strings.of(Locale.ENGLISH).text(key)));
        List<Exchange> exchanges = ((Step.Ask) session.visit().step()).exchanges();
        return exchanges.getLast().reply().orElseThrow();
    }
}
