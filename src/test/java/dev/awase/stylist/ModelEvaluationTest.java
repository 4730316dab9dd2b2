package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.item.ToneName;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelEvaluationTest {
    private static final GoldenPhoto NAVY_TOP = new GoldenPhoto(
            "a.jpg",
            SmallShop.TOP::equals,
            Optional.of(palette -> palette.main().name() == ToneName.NAVY));
    private static final Admission ASKED = Admission.within(Duration.ofSeconds(20));

    @Test
    void aModelThatReadsAndChoosesWellPasses() {
        ModelFigures figures = measure(3, PickingModel.seeing("top", "navy").turn());
        assertEquals(List.of(), ASKED.refusals(figures));
        assertEquals(3, figures.visits());
        assertEquals(6, figures.picks());
        assertEquals(0, figures.inventedIds() + figures.slotFaults() + figures.inventedAfterCheck());
        assertEquals(1, figures.category());
        assertEquals(Optional.of(1.0), figures.tone());
        assertEquals(1, figures.language());
        assertEquals(120, figures.tokensInPerVisit());
        assertEquals(30, figures.tokensOutPerVisit());
        assertEquals(1, figures.callsPerVisit());
        assertEquals(Map.of(), figures.faults());
        assertTrue(figures.msP95() >= figures.msP50());
        assertTrue(figures.firstMsP50() > 0 && figures.firstMsP50() <= figures.msP95());
    }

    @Test
    void tokensAreTurnedIntoMoney() {
        assertEquals(
                Optional.of((120 * 2.5 + 30 * 10) / 1e6),
                measured(2, PickingModel.seeing("top", "navy").turn())
                        .figures(Optional.of(new ModelSettings.Price(2.5, 10)))
                        .costPerVisit());
    }

    @Test
    void inventedIdsAreCountedBeforeTheCheckAndNoneComeThrough() {
        ModelFigures figures =
                measure(2, PickingModel.seeing("top", "navy").inventing(2).turn());
        assertEquals(8, figures.picks());
        assertEquals(4, figures.inventedIds());
        assertEquals(0, figures.inventedAfterCheck());
        assertEquals(Map.of("unknown_id", 4), figures.flaws());
        assertEquals(1, ASKED.refusals(figures).size());
        assertTrue(ASKED.refusals(figures).getFirst().startsWith("invented ids"), () -> ASKED.refusals(figures) + "");
    }

    @Test
    void aModelThatSeesTheWrongThingInTheWrongLanguageIsRefusedForEach() {
        ModelFigures figures = measure(
                2, PickingModel.seeing("bag", "red").saying("White stands out.").turn());
        assertEquals(0, figures.category());
        assertEquals(Optional.of(0.0), figures.tone());
        assertEquals(0, figures.language());
        assertEquals(3, ASKED.refusals(figures).size());
    }

    @Test
    void whatCannotBeReadCountsAgainstTheForm() {
        ModelFigures figures = measure(
                2,
                PickingModel.seeing("top", "navy").turn(),
                Turns.answer("{\"item\": {}, \"others\": [], \"picks\": 7, \"advice\": \"\"}"));
        assertEquals(0.5, figures.schemaValid());
        assertEquals(1, figures.answered());
        ModelFigures garbage = measure(2, Turns.answer("I would rather talk."));
        assertEquals(0, garbage.schemaValid());
        assertEquals(0, garbage.answered());
        assertEquals(Map.of("unreadable", 2), garbage.faults());
    }

    @Test
    void nothingMeasuredIsNothingPassed() {
        assertEquals(List.of("nothing was measured"), ASKED.refusals(measure(0, Turns.status(500))));
    }

    @Test
    void whatWasCancelledSaysNothingOfTheModel() {
        ModelEvaluation evaluation = new ModelEvaluation(new ScriptedStylist(), new CallTally(new ListLedger()));
        Deadline deadline = Deadline.in(Duration.ofSeconds(20));
        deadline.cancel();
        Optional<ModelFault> fault = evaluation.visit(
                NAVY_TOP,
                deadline,
                stylist -> stylist.advise(SmallShop.asks(Locale.JAPANESE), deadline)
                        .reading());
        assertTrue(fault.isPresent());
        assertEquals(0, evaluation.figures(Optional.empty()).visits());
    }

    private static ModelFigures measure(int visits, FaultServer.Turn... turns) {
        return measured(visits, turns).figures(Optional.empty());
    }

    private static ModelEvaluation measured(int visits, FaultServer.Turn... turns) {
        try (FaultServer server = FaultServer.playing(turns)) {
            CallTally calls = new CallTally(new ListLedger());
            ModelEvaluation evaluation =
                    new ModelEvaluation(Endpoints.at(server, calls).stylist(SmallShop.FASHION), calls);
            for (int i = 0; i < visits; i++) {
                Deadline deadline = Deadline.in(Duration.ofSeconds(20));
                evaluation.visit(
                        NAVY_TOP,
                        deadline,
                        stylist -> stylist.advise(SmallShop.asks(Locale.JAPANESE), deadline)
                                .reading());
            }
            return evaluation;
        }
    }
}
