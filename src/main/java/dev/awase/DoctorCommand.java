package dev.awase;

import dev.awase.Finding.Verdict;
import dev.awase.voice.ProgramSpeaker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code awase doctor}: what this machine and this shop lack, each with what to do. Exit 1 where something fails. */
@Command(
        name = "doctor",
        description = "Looks at display, camera, fonts, catalog and disk, or asks the model's endpoint, and says what"
                + " to do.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Option(
            names = "--model",
            description = "Asks the model's endpoint of the settings about seven small questions instead.")
    private boolean model;

    @Option(
            names = "--photo",
            paramLabel = "FILE",
            description = "Also looks for the gray card of the settings in this photo of the kiosk's camera.")
    private Optional<Path> photo = Optional.empty();

    @Option(
            names = "--bundle",
            paramLabel = "FILE.zip",
            description = "Also writes what support needs: findings, logs, stacks; no key, no picture, no name.")
    private Optional<Path> bundle = Optional.empty();

    record Document(boolean well, List<Finding> findings) {}

    @Override
    public Integer call() {
        if (model) {
            ModelCheckup.Document document = new ModelCheckup(main.home(), progress()).document();
            spec.commandLine().getOut().println(json ? Json.of(document) : text(document.findings()));
            return document.well() ? 0 : 1;
        }
        Display.quietJavaFx();
        List<Finding> findings =
                Stream.concat(MachineCheckup.findings(), home()).toList();
        boolean well = findings.stream().noneMatch(finding -> finding.verdict() == Verdict.FAIL);
        Document document = new Document(well, findings);
        spec.commandLine().getOut().println(json ? Json.of(document) : text(findings));
        bundle.ifPresent(file -> bundle(file, document));
        return well ? 0 : 1;
    }

    private Stream<Finding> home() {
        HomeCheckup home = new HomeCheckup(main.home());
        return Stream.of(
                        home.findings(),
                        Stream.of(MachineCheckup.speech(ProgramSpeaker.ofThisMachine()::speaks)),
                        photo.stream().map(home::gray))
                .flatMap(findings -> findings);
    }

    private void bundle(Path file, Document document) {
        try {
            new SupportBundle(main.home()).write(file, document);
            progress().say("awase: " + file + " holds what support needs; no key, no picture and no name is in it");
        } catch (IOException fault) {
            throw new Refusal("the bundle " + file + " cannot be written (" + fault.getMessage()
                    + "); name another place with --bundle");
        }
    }

    private Progress progress() {
        return new Progress(spec.commandLine().getErr());
    }

    private static String text(List<Finding> findings) {
        return findings.stream().map(Finding::text).collect(Collectors.joining(System.lineSeparator()));
    }
}
