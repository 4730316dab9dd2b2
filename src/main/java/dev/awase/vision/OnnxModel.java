package dev.awase.vision;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import dev.awase.item.Category;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;

/**
 * A model in an ONNX file: {@code photo} in, float32 [n, 3, edge, edge]; {@code kinds} out, and {@code tones},
 * {@code patterns} and {@code heat} where it has them (see {@link Answers}). It runs on the thread that asks, one core,
 * and holds the same memory after the thousandth photo as after the first. Safe to ask from any thread.
 */
final class OnnxModel implements Eyes {
    private static final String PHOTO = "photo";
    private static final String AGAIN =
            "Take another model, or export this one again as assets/learned/README.md tells.";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final ModelCard card;
    /** Looking shares it, closing takes it alone: a session must not go while it runs. */
    private final ReentrantReadWriteLock open = new ReentrantReadWriteLock();

    private boolean closed;

    private OnnxModel(OrtEnvironment environment, OrtSession session, ModelCard card) {
        this.environment = environment;
        this.session = session;
        this.card = card;
    }

    /** Where a file's bytes come from: a path, so that a large one is not held twice, or the program itself. */
    interface Source {
        OrtSession session(OrtEnvironment environment, OrtSession.SessionOptions options) throws OrtException;

        static Source of(Path file) {
            return (environment, options) -> environment.createSession(file.toString(), options);
        }

        static Source of(byte[] file) {
            return (environment, options) -> environment.createSession(file, options);
        }
    }

    /**
     * Opens a model and lets it look at a gray square once, so that what does not fit is found now and not in front of
     * a shopper.
     *
     * @param known the categories that the shop's taxonomy has
     * @throws UnfitModel in words, if it is no ONNX file or not such a model
     */
    static OnnxModel open(OrtEnvironment environment, Source source, Predicate<Category> known) throws UnfitModel {
        OrtSession session = session(environment, source);
        try {
            Map<String, String> metadata = session.getMetadata().getCustomMetadata();
            OnnxModel model = new OnnxModel(environment, session, ModelCard.of(metadata, shape(session), known));
            model.run(Letterbox.of(RgbPicture.plain(0x808080), model.card.edge()));
            return model;
        } catch (UnfitModel | OrtException | RuntimeException unfit) {
            close(session);
            throw unfit instanceof UnfitModel words
                    ? words
                    : new UnfitModel("it does not run (" + firstLine(unfit) + ")", AGAIN, unfit);
        }
    }

    private static OrtSession session(OrtEnvironment environment, Source source) throws UnfitModel {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Without the arena each look gives back what it took.
            options.setCPUArenaAllocator(false);
            return source.session(environment, options);
        } catch (OrtException unfit) {
            throw new UnfitModel("it is no ONNX model that can be run (" + firstLine(unfit) + ")", AGAIN, unfit);
        }
    }

    private static long[] shape(OrtSession session) throws OrtException, UnfitModel {
        NodeInfo photo = session.getInputInfo().get(PHOTO);
        if (photo == null || session.getNumInputs() != 1 || !(photo.getInfo() instanceof TensorInfo tensor)) {
            throw new UnfitModel(
                    "it asks for " + session.getInputNames() + " and not for \"" + PHOTO + "\" alone", AGAIN);
        }
        return tensor.getShape();
    }

    @Override
    public double clearFrom() {
        return card.clearFrom();
    }

    @Override
    public String words() {
        return card.kinds().size() + " kinds, told from " + card.edge() + " pixels";
    }

    @Override
    public Seen look(RgbPicture photo) {
        try {
            return run(Letterbox.of(photo, card.edge()));
        } catch (OrtException | UnfitModel fault) {
            throw new IllegalStateException("the model that ran at start does not run any more", fault);
        }
    }

    private Seen run(Letterbox box) throws OrtException, UnfitModel {
        int views = card.mirrored() ? 2 : 1;
        int edge = card.edge();
        FloatBuffer pixels = ByteBuffer.allocateDirect(Float.BYTES * 3 * views * edge * edge)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        box.addTo(pixels, card, false);
        if (card.mirrored()) {
            box.addTo(pixels, card, true);
        }
        open.readLock().lock();
        try {
            if (closed) {
                return Seen.NOTHING;
            }
            try (OnnxTensor photo =
                            OnnxTensor.createTensor(environment, pixels.rewind(), new long[] {views, 3, edge, edge});
                    OrtSession.Result result = session.run(Map.of(PHOTO, photo))) {
                return new Answers(name -> value(result, name), card, box).seen();
            }
        } finally {
            open.readLock().unlock();
        }
    }

    private static Optional<OnnxTensor> value(OrtSession.Result result, String name) {
        Optional<OnnxValue> value = result.get(name);
        return value.filter(OnnxTensor.class::isInstance).map(OnnxTensor.class::cast);
    }

    /** Waits for those who are looking; whoever looks later sees nothing. */
    @Override
    public void close() {
        open.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                close(session);
            }
        } finally {
            open.writeLock().unlock();
        }
    }

    private static void close(OrtSession session) {
        try {
            session.close();
        } catch (OrtException gone) {
            throw new IllegalStateException("a model's session cannot be closed", gone);
        }
    }

    private static String firstLine(Exception fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }
}
