package dev.awase.staff.members;

import dev.awase.access.Trail;
import dev.awase.access.TrailLine;
import dev.awase.access.TrailQuestion;
import dev.awase.staff.Errands;
import dev.awase.staff.Office;
import dev.awase.staff.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The trail as the page shows it: of whom, of what, with which words, a page at a time. On the screen's thread. */
public final class TrailModel {
    static final int PAGE = 50;

    private static final Pattern BETWEEN = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Office office;
    private final ActionWords actions;
    private final Errands.Latest latest = new Errands.Latest();
    private final ReadOnlyObjectWrapper<List<TrailLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(Choices.NONE);
    private final ReadOnlyObjectWrapper<Optional<Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private TrailQuestion question = TrailQuestion.ALL;

    /** Who and what there is to choose from. */
    public record Choices(List<String> people, List<String> kinds) {
        static final Choices NONE = new Choices(List.of(), List.of());
    }

    public TrailModel(Office office) {
        this.office = office;
        this.actions = new ActionWords(office);
    }

    // Properties

    /** The newest first. */
    public ReadOnlyObjectProperty<List<TrailLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Choices> choices() {
        return choices.getReadOnlyProperty();
    }

    /** Whether the trail goes on. */
    public ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }

    /** A file being written. */
    public ReadOnlyObjectProperty<Optional<Work>> work() {
        return work.getReadOnlyProperty();
    }

    // Commands

    /** Reads it anew, and who is in it. */
    public void look() {
        Trail trail = office.trail();
        office.errands().run(() -> new Choices(trail.people(), trail.kinds()), choices::set);
        ask(question);
    }

    /** Narrows the trail to lines that hold all these words: a SKU, a file, a value, what was done. */
    public void search(String words) {
        Map<String, List<String>> each = new LinkedHashMap<>();
        BETWEEN.splitAsStream(words.strip())
                .filter(word -> !word.isEmpty())
                .forEach(word -> each.put(word, actions.meantBy(word)));
        ask(question.withWords(each));
    }

    /** Narrows it to one person, or to nobody in particular. */
    public void of(Optional<String> who) {
        ask(question.withWho(who));
    }

    /** Narrows it to one kind of change. */
    public void about(Optional<String> kind) {
        ask(question.withKind(kind));
    }

    /** The next lines of the trail. */
    public void goOn() {
        List<TrailLine> known = lines.get();
        if (known.isEmpty()) {
            return;
        }
        TrailQuestion asked = question;
        office.errands().run(latest, () -> office.trail().before(known.getLast().number(), asked, PAGE), found -> {
            List<TrailLine> longer = new ArrayList<>(known);
            longer.addAll(found);
            lines.set(longer);
            more.set(found.size() == PAGE);
        });
    }

    /** Writes all lines that were asked for into a file, the newest first. */
    public void export(Path file, TrailCsv csv) {
        if (work.get().isPresent()) {
            return;
        }
        TrailQuestion asked = question;
        boolean[] ended = {false};
        Work going = office.errands()
                .begin(
                        office.text("staff.members.exporting", 0),
                        now -> {
                            long written = csv.write(
                                    file,
                                    office.trail(),
                                    asked,
                                    so -> now.tell(office.text("staff.members.exporting", so), -1));
                            office.note("member.trail-export", String.valueOf(file.getFileName()), "", "");
                            return written;
                        },
                        written -> office.notices().say(office.text("staff.members.exported", written)),
                        () -> {
                            ended[0] = true;
                            work.set(Optional.empty());
                        });
        if (!ended[0]) {
            work.set(Optional.of(going));
        }
    }

    private void ask(TrailQuestion wanted) {
        question = wanted;
        office.errands().run(latest, () -> office.trail().before(Trail.NEWEST, wanted, PAGE), found -> {
            lines.set(found);
            more.set(found.size() == PAGE);
        });
    }
}
