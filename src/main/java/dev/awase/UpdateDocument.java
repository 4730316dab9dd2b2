package dev.awase;

import dev.awase.upkeep.update.Ledger;
import dev.awase.upkeep.update.Manifest;
import dev.awase.upkeep.update.Phase;
import dev.awase.upkeep.update.Refused;
import dev.awase.upkeep.update.Trial;
import dev.awase.upkeep.update.Version;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How this machine stands with updates; {@code set_up} says whether the chain's key lies there. */
record UpdateDocument(
        String version,
        String platform,
        boolean setUp,
        Optional<String> folder,
        Optional<String> address,
        List<Looked> looked,
        Optional<String> waiting,
        Optional<Step> trial,
        Optional<Step> last) {
    /** One update that was looked at just now. */
    record Looked(
            String name, String phase, Optional<String> version, Optional<String> reason, Optional<String> words) {
        static Looked of(UpdateIntake.Found found) {
            return new Looked(
                    found.name(),
                    found.phase().id(),
                    found.version().map(Version::toString),
                    found.reason().map(Refused.Reason::id),
                    found.reason().map(Refused.Reason::words));
        }

        /** It is no news that the version which runs lies there. */
        boolean refused() {
            return Phase.REFUSED.id().equals(phase)
                    && reason.filter(Refused.Reason.SAME.id()::equals).isEmpty();
        }
    }

    /** Something that was done here. */
    record Step(String version, String phase, String at, Optional<String> detail) {
        static Step of(Ledger.Line line) {
            return new Step(
                    line.version().toString(),
                    line.event().phase().map(Phase::id).orElseThrow(),
                    line.at().toString(),
                    Optional.of(line.detail()).filter(detail -> !detail.equals(Ledger.Line.NONE)));
        }
    }

    UpdateDocument {
        looked = List.copyOf(looked);
    }

    static UpdateDocument of(UpdateRoom room, UpdateSettings settings, List<UpdateIntake.Found> found, Instant now) {
        Optional<Trial> trial =
                Files.exists(room.versions().flag()) ? room.course().trial() : Optional.empty();
        Optional<Step> last = room.course().last().map(Step::of);
        return new UpdateDocument(
                room.release().version().toString(),
                room.release().platform(),
                Files.isReadable(room.versions().key()),
                settings.folder().map(Object::toString),
                settings.address().map(Object::toString),
                found.stream().map(Looked::of).toList(),
                room.ready(now).map(Manifest::version).map(Version::toString),
                trial.flatMap(_ -> last),
                last);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("runs     " + version + " on " + platform);
        lines.add("key      " + (setUp ? "the chain’s key lies here" : "none lies here, so no update is believed"));
        lines.add("from     "
                + folder.or(() -> address.isPresent()
                                ? Optional.empty()
                                : Optional.of("nowhere: settings.json names" + " neither a folder nor an address"))
                        .orElse("")
                + address.map(where -> (folder.isPresent() ? " and " : "") + where)
                        .orElse(""));
        looked.forEach(each ->
                lines.add("found    " + each.name() + ": " + each.words().orElse("it waits")));
        lines.add("waiting  "
                + waiting.map(next -> next + ", until the shop is closed and nobody is there (awase update --now: until"
                                + " nobody is there)")
                        .orElse("nothing"));
        last.ifPresent(step -> lines.add("last     " + step.version() + " " + step.phase()
                + step.detail().map(" "::concat).orElse("") + ", " + step.at()));
        return String.join(System.lineSeparator(), lines);
    }
}
