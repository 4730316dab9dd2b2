package dev.awase.staff;

import dev.awase.access.Change;
import dev.awase.access.Member;
import dev.awase.access.Role;
import dev.awase.access.Trail;
import dev.awase.access.TrailLine;
import dev.awase.access.TrailQuestion;
import dev.awase.design.Strings;
import dev.awase.design.Typefaces;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** What a page needs around it, remembering what it was told; everything runs at once, on the caller's thread. */
public final class SampleOffice implements Notices, Overlay, Trail {
    public final List<String> said = new ArrayList<>();
    public final List<Runnable> undos = new ArrayList<>();
    public final List<String> troubles = new ArrayList<>();
    public final List<Change> changes = new ArrayList<>();
    public final Shift shift = new Shift();
    public Optional<Region> dialog = Optional.empty();

    public Office in(Locale language, Clock clock) {
        shift.begin(new Member("Mori", Role.MANAGER));
        return new Office(Strings.of(language), errands(), this, this, this, shift, clock);
    }

    public Errands errands() {
        return new Errands(Runnable::run, Runnable::run, fault -> troubles.add(fault.toString()));
    }

    /** One page in the console's window on a test's stage, entered as a manager. */
    public StaffWindow show(
            Stage stage, Area area, Function<Office, StaffPage> page, Locale language, Clock clock, Executor screen) {
        StaffWindow window = new StaffWindow(
                own -> new StaffWindow.Desk(new Errands(Runnable::run, screen, own::trouble), this, clock),
                Map.of(area, page),
                _ -> new StackPane(),
                Typefaces.load(),
                language);
        stage.setFullScreen(false);
        stage.setScene(window.scene(1000, 800));
        stage.setWidth(1000);
        stage.setHeight(800);
        stage.show();
        window.shift().begin(new Member("Mori", Role.MANAGER));
        return window;
    }

    @Override
    public void say(String words) {
        said.add(words);
    }

    @Override
    public void say(String words, Runnable undo) {
        said.add(words);
        undos.add(undo);
    }

    @Override
    public void trouble(String words) {
        troubles.add(words);
    }

    @Override
    public void open(Region opened) {
        dialog = Optional.of(opened);
    }

    @Override
    public void close() {
        dialog = Optional.empty();
    }

    @Override
    public void note(Change change) {
        changes.add(change);
    }

    @Override
    public List<TrailLine> before(long number, TrailQuestion question, int most) {
        return IntStream.range(0, changes.size())
                .mapToObj(at -> new TrailLine(at + 1, changes.get(at)))
                .filter(line -> line.number() < number)
                .filter(line -> question.words().entrySet().stream()
                        .allMatch(word -> line.change().toString().contains(word.getKey())
                                || word.getValue().contains(line.change().action())))
                .filter(line -> question.who().map(line.change().who()::equals).orElse(true))
                .filter(line -> question.kind()
                        .map(kind -> line.change().action().startsWith(kind + "."))
                        .orElse(true))
                .sorted(Comparator.comparingLong(TrailLine::number).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<String> people() {
        return changes.stream().map(Change::who).distinct().sorted().toList();
    }

    @Override
    public List<String> kinds() {
        return changes.stream()
                .map(change -> change.action().substring(0, change.action().indexOf('.')))
                .distinct()
                .sorted()
                .toList();
    }
}
