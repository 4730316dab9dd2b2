package dev.awase;

import dev.awase.camera.Camera;
import dev.awase.camera.CameraFault;
import dev.awase.camera.Cameras;
import dev.awase.camera.Photo;
import dev.awase.item.Reading;
import dev.awase.staff.settings.Setting;
import dev.awase.staff.settings.SettingsShelf;
import dev.awase.staff.settings.SettingsShelf.Kept;
import dev.awase.staff.settings.SettingsShelf.Refused.Why;
import dev.awase.staff.settings.TestBench;
import dev.awase.staff.settings.TestBench.NotPrinted;
import dev.awase.stylist.CallLedger;
import dev.awase.stylist.Checkup;
import dev.awase.stylist.DialectFile;
import dev.awase.stylist.ModelFault;
import dev.awase.stylist.ModelKey;
import dev.awase.stylist.ModelSettings;
import dev.awase.stylist.ProbeFinding;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Tries settings out on this machine before they are kept: the very lens, endpoint and printer that they name. */
final class HomeBench implements TestBench {
    private static final Duration PRINTING = Duration.ofSeconds(6);

    private final Store store;
    private final SettingsRoom settings;
    private final Map<String, String> environment;
    private final Clock clock;
    private final boolean besideKiosk;

    HomeBench(Store store, SettingsRoom settings, Map<String, String> environment, Clock clock, boolean besideKiosk) {
        this.store = store;
        this.settings = settings;
        this.environment = Map.copyOf(environment);
        this.clock = clock;
        this.besideKiosk = besideKiosk;
    }

    @Override
    public List<String> cameras() {
        try {
            return Cameras.connected();
        } catch (CameraFault | LinkageError silent) {
            return List.of();
        }
    }

    @Override
    public Camera camera(Kept kept, Map<Setting, String> values) {
        return Lenses.camera(with(kept, values), store);
    }

    @Override
    public Path inHome(String file) {
        return store.home().folder().resolve(file);
    }

    @Override
    public Reading read(Photo photo) {
        return store.reader().read(photo);
    }

    @Override
    public boolean besideKiosk() {
        return besideKiosk;
    }

    @Override
    public List<ProbeFinding> probe(Kept kept, Map<Setting, String> values, Consumer<String> progress) {
        ModelSettings model = with(kept, values)
                .model()
                .orElseThrow(() -> new ModelFault(ModelFault.Kind.NOT_CONFIGURED, "no endpoint is named"));
        if (model.rehearsal()) {
            return List.of(new ProbeFinding(
                    "rehearsal", ProbeFinding.Verdict.WELL, "a script answers, and nobody is asked", Optional.empty()));
        }
        ModelKey key = ModelKey.find(model.preset(), store.home().modelKey(), environment);
        return Checkup.of(model, key, new DialectFile(store.home().modelDialects()), progress)
                .findings();
    }

    @Override
    public Optional<Spent> spent() {
        Kept kept = settings.read();
        if (kept.unusable().isPresent()) {
            return Optional.empty();
        }
        return settings.with(kept, kept.values()).model().map(model -> {
            CallLedger.Spent spent = new ModelLedger(store.database(), clock.getZone()).spentOn(LocalDate.now(clock));
            return new Spent(
                    spent.tokens(),
                    spent.calls(),
                    model.daily().tokens(),
                    model.daily().calls());
        });
    }

    @Override
    public boolean open(Kept kept, Map<Setting, String> values) {
        return with(kept, values).hours().open(LocalDateTime.now(clock));
    }

    @Override
    public Slip print(Kept kept, Map<Setting, String> values, List<String> lines) {
        ReceiptPrinter printer = new ReceiptPrinter(with(kept, values).printer(), PRINTING);
        try {
            printer.print(lines);
            return new Slip(printer.missing(lines));
        } catch (IOException unreached) {
            for (Throwable cause = unreached; cause != null; cause = cause.getCause()) {
                Optional<NotPrinted.Why> why = why(cause);
                if (why.isPresent()) {
                    throw new NotPrinted(why.get(), unreached);
                }
            }
            throw new SettingsShelf.Refused(Why.UNWRITABLE, unreached);
        }
    }

    private static Optional<NotPrinted.Why> why(Throwable cause) {
        return switch (cause) {
            case UnknownHostException _ -> Optional.of(NotPrinted.Why.NO_HOST);
            case ConnectException _, NoRouteToHostException _, SocketTimeoutException _ ->
                Optional.of(NotPrinted.Why.NOBODY);
            case TimeoutException _, ReceiptPrinter.NotReady _ -> Optional.of(NotPrinted.Why.SILENT);
            case NoSuchFileException _ -> Optional.of(NotPrinted.Why.NO_DEVICE);
            case AccessDeniedException _ -> Optional.of(NotPrinted.Why.LOCKED);
            case PrintQueue.Missing _ -> Optional.of(NotPrinted.Why.NO_QUEUE);
            default -> Optional.empty();
        };
    }

    private Settings with(Kept kept, Map<Setting, String> values) {
        try {
            return settings.with(kept, values);
        } catch (Refusal refused) {
            throw new SettingsShelf.Refused(Why.UNUSABLE, refused);
        }
    }
}
