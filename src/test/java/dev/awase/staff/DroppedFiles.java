package dev.awase.staff;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/** Files let go of over a node as the desktop does it: the toolkit's own events with a list of files. */
public final class DroppedFiles {
    private DroppedFiles() {}

    /** On the screen's thread. */
    public static void on(Node node, List<Path> files) {
        Dragboard dragged = DragboardHelper.createDragboard(board());
        ClipboardContent content = new ClipboardContent();
        content.putFiles(files.stream().map(Path::toFile).toList());
        dragged.setContent(content);
        PickResult under = new PickResult(node, 5, 5);
        for (EventType<DragEvent> step : List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
            Event.fireEvent(node, new DragEvent(step, dragged, 5, 5, 5, 5, TransferMode.COPY, null, node, under));
        }
    }

    /** The toolkit's clipboard within a program refuses to say that its content may be copied; the desktop's says so. */
    private static TKClipboard board() {
        TKClipboard local = Toolkit.getToolkit().createLocalClipboard();
        return (TKClipboard) Proxy.newProxyInstance(
                DroppedFiles.class.getClassLoader(), new Class<?>[] {TKClipboard.class}, (_, method, arguments) -> {
                    try {
                        return method.getName().equals("getTransferModes")
                                ? EnumSet.of(TransferMode.COPY)
                                : method.invoke(local, arguments);
                    } catch (InvocationTargetException fault) {
                        throw fault.getCause();
                    }
                });
    }
}
