package dev.awase;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.awase.camera.CameraFault;
import dev.awase.camera.PictureFile;
import dev.awase.item.Reading;
import dev.awase.vision.DeviceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code awase read}: the readings alone. One bad picture does not keep the others from being read. */
@Command(
        name = "read",
        description = "Reads what photos show: category, tones, pattern.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = "--photo", paramLabel = "FILE", required = true, description = "A JPEG, PNG or WebP picture.")
    private List<Path> photos = List.of();

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    /** {@code error} says in words why there is no reading. */
    record Entry(
            String photo,
            @JsonUnwrapped ReadingDocument reading,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> error) {}

    record Document(List<Entry> readings) {}

    @Override
    public Integer call() {
        List<Entry> entries = new ArrayList<>();
        try (DeviceReader reader = Readers.of(main.home(), Store.taxonomy(main.home()))) {
            for (Path photo : photos) {
                entries.add(entry(reader, photo));
            }
        }
        boolean failed = entries.stream().anyMatch(entry -> entry.error().isPresent());
        spec.commandLine().getOut().println(json ? Json.of(new Document(entries)) : text(entries));
        return failed ? 1 : 0;
    }

    private Entry entry(DeviceReader reader, Path photo) {
        try {
            Reading reading = reader.read(PictureFile.read(photo));
            return new Entry(photo.toString(), ReadingDocument.of(reading), Optional.empty());
        } catch (CameraFault fault) {
            spec.commandLine().getErr().println("awase: " + fault.getMessage());
            return new Entry(photo.toString(), ReadingDocument.NONE, Optional.of(fault.getMessage()));
        }
    }

    private static String text(List<Entry> entries) {
        return entries.stream().map(ReadCommand::line).collect(Collectors.joining("\n"));
    }

    private static String line(Entry entry) {
        return entry.photo() + ": "
                + entry.error().orElseGet(() -> entry.reading().text());
    }
}
