package dev.awase.stylist;

import dev.awase.camera.CameraFault;
import dev.awase.camera.PhotoPixels;
import dev.awase.item.Taxonomy;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.Optional;

/**
 * A vision model as stylist: photo, wish and candidates go out in one request, and only what passes the check comes
 * back.
 */
final class ModelStylist implements Stylist {
    /** Pixels of the longer edge: what models look at in detail, without paying for more. */
    private static final int LONG_EDGE = 1024;

    private static final float QUALITY = 0.85f;

    private final ChatDoor door;
    private final StylingPrompt prompt;
    private final StylingCheck check;
    private final JsonSchema schema;

    ModelStylist(ChatDoor door, Taxonomy taxonomy) {
        this.door = door;
        this.prompt = new StylingPrompt(taxonomy);
        this.check = new StylingCheck(taxonomy);
        this.schema = StylingSchema.of(taxonomy);
    }

    @Override
    public Advice advise(Consultation consultation, Deadline deadline) {
        Candidates candidates = Candidates.of(consultation.candidates());
        ChatDoor.Prompt asked = new ChatDoor.Prompt(
                StylingPrompt.SYSTEM,
                prompt.user(consultation, candidates),
                Optional.of(jpeg(consultation)),
                Optional.of(schema));
        ChatDoor.Answer answer = door.ask(Purpose.STYLING, asked, deadline);
        try {
            Advice advice = check.advice(answer.text(), consultation, candidates);
            door.keep(answer, advice.dropped().total());
            return advice;
        } catch (ModelFault unreadable) {
            door.keep(new ChatDoor.Answer(answer.text(), answer.call().failed(unreadable.kind())), 1);
            throw unreadable;
        }
    }

    private static byte[] jpeg(Consultation consultation) {
        try {
            return PhotoPixels.jpeg(consultation.photo(), LONG_EDGE, QUALITY);
        } catch (CameraFault gone) {
            throw new ModelFault(ModelFault.Kind.REQUEST, "The photo is gone; nothing was asked.", gone);
        }
    }
}
