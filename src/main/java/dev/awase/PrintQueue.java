package dev.awase;

import java.io.IOException;
import java.util.Arrays;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;

/** A printer that the operating system knows by a name: it is handed bytes as they are, which it must pass on unchanged. */
final class PrintQueue {
    private PrintQueue() {}

    /** There is no queue of that name. */
    static final class Missing extends IOException {
        private static final long serialVersionUID = 1;

        Missing(String words) {
            super(words);
        }
    }

    /** @throws IOException if there is no queue of this name, or it takes nothing */
    static void print(String name, byte[] bytes) throws IOException {
        PrintService queue = Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new Missing("this machine has no printer queue of that name"));
        Doc doc = new SimpleDoc(bytes, DocFlavor.BYTE_ARRAY.AUTOSENSE, null);
        try {
            queue.createPrintJob().print(doc, null);
        } catch (PrintException refused) {
            throw new IOException("the printer queue takes nothing", refused);
        }
    }
}
