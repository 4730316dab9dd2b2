package dev.awase.catalog.files;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import java.sql.SQLException;
import java.util.Collection;
import org.jdbi.v3.core.Handle;

/** Is told each change of an import, inside its transaction, in the order of the file. */
public interface ImportJournal {
    /** Nobody keeps or shows them. */
    ImportJournal NONE = new ImportJournal() {};

    /** The transaction has begun; nothing is written yet. */
    default void begin(Handle handle) throws SQLException {}

    default void added(Product product) throws SQLException {}

    default void changed(Product before, Product after) throws SQLException {}

    /** A product goes out of sale that a whole file no longer names. */
    default void retired(Product before, Product after) throws SQLException {}

    /** What the file's source named, and what of its range somebody keeps though it is not named. */
    default void named(String source, Collection<ProductId> named, Collection<ProductId> kept) throws SQLException {}

    default void related(Collection<Relation> added, Collection<Relation> removed) throws SQLException {}

    /** All is written; what is thrown here undoes it. */
    default void end(ImportResult result) throws SQLException {}

    /** The transaction is about to be over, whether it is kept or undone. */
    default void close() throws SQLException {}
}
