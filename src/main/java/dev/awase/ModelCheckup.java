package dev.awase;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.awase.stylist.Checkup;
import dev.awase.stylist.DialectFile;
import dev.awase.stylist.ModelFault;
import dev.awase.stylist.ModelKey;
import dev.awase.stylist.ModelSettings;
import dev.awase.stylist.Preset;
import dev.awase.stylist.ProbeFinding;
import dev.awase.stylist.ProbeReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the doctor finds about the model's endpoint by asking it. Which schema it understands is kept in the home. */
final class ModelCheckup {
    private final Home home;
    private final Progress progress;
    private final Map<String, String> environment;

    ModelCheckup(Home home, Progress progress) {
        this(home, progress, System.getenv());
    }

    ModelCheckup(Home home, Progress progress, Map<String, String> environment) {
        this.home = home;
        this.progress = progress;
        this.environment = environment;
    }

    /** The figures are there where an endpoint was asked. */
    record Document(
            boolean well,
            @JsonUnwrapped @JsonIgnoreProperties("findings") Optional<ProbeReport> report,
            List<Finding> findings) {}

    Document document() {
        try {
            Optional<ModelSettings> settings =
                    Settings.read(home.settings(), environment).model();
            return settings.map(this::document).orElseGet(ModelCheckup::nobody);
        } catch (Refusal refused) {
            return alone(Finding.fail("settings", String.valueOf(refused.getMessage()), "Mend them, and look again."));
        } catch (ModelFault fault) {
            return alone(finding(ProbeFinding.of("key", ProbeFinding.Verdict.FAILED, fault)));
        }
    }

    private Document document(ModelSettings settings) {
        if (settings.rehearsal()) {
            return alone(Finding.ok("endpoint", "the stylist is a rehearsal: a script answers, and nobody is asked"));
        }
        ModelKey key = ModelKey.find(settings.preset(), home.modelKey(), environment);
        ProbeReport report =
                Checkup.of(settings, key, new DialectFile(home.create().modelDialects()), progress::say);
        List<Finding> findings =
                report.findings().stream().map(ModelCheckup::finding).toList();
        return new Document(report.usable(), Optional.of(report), findings);
    }

    private static Document nobody() {
        return alone(Finding.fail(
                "endpoint",
                "none is set up, so this machine answers alone",
                "Put \"model\": {\"preset\": \"...\"} into settings.json, or set AWASE_MODEL_PRESET; there are "
                        + Preset.ids() + "."));
    }

    private static Document alone(Finding finding) {
        return new Document(finding.verdict() == Finding.Verdict.OK, Optional.empty(), List.of(finding));
    }

    private static Finding finding(ProbeFinding found) {
        Finding.Verdict verdict = switch (found.verdict()) {
            case WELL -> Finding.Verdict.OK;
            case POOR -> Finding.Verdict.WARN;
            case FAILED -> Finding.Verdict.FAIL;
        };
        return new Finding(found.subject(), verdict, found.words(), found.remedy(), Optional.empty());
    }
}
