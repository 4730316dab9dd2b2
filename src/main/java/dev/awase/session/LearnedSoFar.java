package dev.awase.session;

import dev.awase.analytics.Choices.Mark;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import dev.awase.coordination.taste.Offering;
import dev.awase.coordination.taste.TasteLearner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A learner with what it has learned from: the stylists' relations, and the shop's choices up to a mark. For one thread;
 * goes to bytes and comes back from them.
 */
record LearnedSoFar(TasteLearner learner, Set<Relation> relations, Mark mark) {
    private static final long SEED = 1;

    static LearnedSoFar nothing(Offering offering, long resets) {
        return new LearnedSoFar(new TasteLearner(offering, SEED), Set.of(), new Mark(0, resets));
    }

    LearnedSoFar upTo(long choice) {
        return new LearnedSoFar(learner, relations, new Mark(choice, mark.resets()));
    }

    LearnedSoFar with(Collection<Relation> learned) {
        Set<Relation> all = new LinkedHashSet<>(relations);
        all.addAll(learned);
        return new LearnedSoFar(learner, all, mark);
    }

    /** The same, with others drawn from what the shop has by now. */
    LearnedSoFar with(Offering offering) {
        try {
            return read(write(), mark, offering);
        } catch (IOException impossible) {
            throw new UncheckedIOException("what was just written cannot be read", impossible);
        }
    }

    byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(relations.size());
            for (Relation relation : relations) {
                out.writeLong(relation.one().value());
                out.writeLong(relation.other().value());
                out.writeUTF(relation.kind().name());
            }
            learner.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory cannot be written", impossible);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException if another version of this program wrote it */
    static LearnedSoFar read(byte[] taste, Mark mark, Offering offering) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(taste))) {
            Set<Relation> relations = new LinkedHashSet<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                relations.add(new Relation(
                        new ProductId(in.readLong()),
                        new ProductId(in.readLong()),
                        Relation.Kind.valueOf(in.readUTF())));
            }
            return new LearnedSoFar(TasteLearner.read(in, offering, SEED), relations, mark);
        } catch (IllegalArgumentException unknown) {
            throw new IOException("another version of this program wrote it", unknown);
        }
    }
}
