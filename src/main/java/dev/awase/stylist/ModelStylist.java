package dev.awase.stylist;

import dev.awase.camera.CameraFault;
import dev.awase.camera.Photo;
import dev.awase.item.Taxonomy;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.Optional;

/**
 * A vision model as stylist: photo, wish and candidates go out in one request, and only what passes the check comes
 * back. Where there is no photo, words of the piece go in its place.
 */
final class ModelStylist implements Stylist {
    private final ChatDoor door;
    private final StylingPrompt prompt;
    private final StylingCheck check;
    private final JsonSchema schema;
    private final SentPhoto photo;
    private final boolean elsewhere;

    ModelStylist(ChatDoor door, Taxonomy taxonomy) {
        this(door, taxonomy, new SentPhoto(), true);
    }

    /** {@code photo} is shared by all who ask the same endpoint: what it refuses is found out once. */
    ModelStylist(ChatDoor door, Taxonomy taxonomy, SentPhoto photo, boolean elsewhere) {
        this.elsewhere = elsewhere;
        this.door = door;
        this.photo = photo;
        this.prompt = new StylingPrompt(taxonomy);
        this.check = new StylingCheck(taxonomy);
        this.schema = StylingSchema.of(taxonomy);
    }

    @Override
    public Advice advise(Consultation consultation, Deadline deadline) {
        Candidates candidates = Candidates.of(consultation.candidates());
        ChatDoor.Answer answer = ask(consultation, candidates, deadline);
        try {
            Advice advice = check.advice(answer.text(), consultation, candidates);
            door.keep(answer, advice.dropped().total());
            return advice;
        } catch (ModelFault unreadable) {
            door.keep(new ChatDoor.Answer(answer.text(), answer.call().failed(unreadable.kind())), 1);
            throw unreadable;
        }
    }

    @Override
    public boolean seesElsewhere() {
        return elsewhere;
    }

    private ChatDoor.Answer ask(Consultation consultation, Candidates candidates, Deadline deadline) {
        ChatDoor.Prompt asked = new ChatDoor.Prompt(
                StylingPrompt.SYSTEM,
                prompt.user(consultation, candidates),
                consultation.piece().photo().map(this::jpeg),
                Optional.of(schema));
        try {
            return door.ask(Purpose.STYLING, asked, deadline);
        } catch (ModelFault fault) {
            if (fault.kind() == ModelFault.Kind.PHOTO_TOO_LARGE && photo.shrink()) {
                return ask(consultation, candidates, deadline);
            }
            throw fault;
        }
    }

    private byte[] jpeg(Photo seen) {
        try {
            return photo.jpeg(seen);
        } catch (CameraFault gone) {
            throw new ModelFault(ModelFault.Kind.REQUEST, "The photo is gone; nothing was asked.", gone);
        }
    }
}
