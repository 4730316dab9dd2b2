package dev.awase;

import dev.awase.catalog.files.CatalogExport;
import dev.awase.catalog.files.Exported;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code awase export}: the catalog as a file that a spreadsheet opens and that imports to the same catalog. */
@Command(
        name = "export",
        description = "Writes the catalog as a CSV that imports to the same catalog.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = "awase-catalog.csv",
            description = "The file to write.")
    private Path file;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    record Document(String file, int products, int rows, java.util.Optional<String> images) {}

    @Override
    public Integer call() {
        try (Store store =
                Store.open(main.home(), new Progress(spec.commandLine().getErr()))) {
            Exported written = new CatalogExport(store.catalog()).write(file);
            Document document = new Document(
                    file.toString(),
                    written.products(),
                    written.rows(),
                    written.images().map(Path::toString));
            String images = document.images()
                    .map(folder -> "; import it with --images " + folder)
                    .orElse("");
            spec.commandLine()
                    .getOut()
                    .println(
                            json
                                    ? Json.of(document)
                                    : "%,d products in %,d rows written to %s%s"
                                            .formatted(written.products(), written.rows(), file, images));
        }
        return 0;
    }
}
