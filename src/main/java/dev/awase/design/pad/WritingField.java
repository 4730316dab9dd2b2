package dev.awase.design.pad;

import dev.awase.design.Motion;
import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.WhileShown;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;

/**
 * Where words appear as they are written: two lines of them, around a caret that goes where it is touched; kana that
 * can still be converted are underlined. A keyboard that happens to be there works, too.
 */
public final class WritingField extends Region {
    private static final int LINES = 2;

    private final ObjectProperty<Draft> draft;
    private final Runnable touched;
    private final Runnable enter;
    private final Text before = new Text();
    private final Text composing = new Text();
    private final Text after = new Text();
    private final TextFlow flow = new TextFlow(before, composing, after);
    private final Text line = new Text("あ");
    private final Rectangle caret = new Rectangle();
    private final Pane page = new Pane(flow, caret);
    private final Label placeholder;

    /** {@code touched} is told when somebody wants to write here, {@code enter} when a keyboard's enter is pressed. */
    public WritingField(
            String id,
            ObjectProperty<Draft> draft,
            String placeholder,
            Studio studio,
            Runnable touched,
            Runnable enter) {
        this.draft = draft;
        this.touched = touched;
        this.enter = enter;
        this.placeholder = new Label(placeholder);
        setId(id);
        getStyleClass().add("writing-field");
        getStylesheets().add(Styles.beside(WritingField.class, "pad.css"));
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        setAccessibleText(placeholder);
        setFocusTraversable(true);
        List.of(before, composing, after, line)
                .forEach(text -> text.getStyleClass().add("written"));
        composing.setUnderline(true);
        line.setVisible(false);
        line.setManaged(false);
        caret.getStyleClass().add("caret");
        caret.setWidth(Math.max(1, studio.em(0.09)));
        caret.setVisible(false);
        this.placeholder.getStyleClass().add("placeholder");
        Rectangle window = new Rectangle();
        window.widthProperty().bind(page.widthProperty());
        window.heightProperty().bind(page.heightProperty());
        page.setClip(window);
        page.setMouseTransparent(true);
        this.placeholder.setMouseTransparent(true);
        getChildren().addAll(this.placeholder, page, line);
        draft.subscribe(this::show);
        listen();
        blink(studio.motion());
    }

    /** Shows the caret: what is written next appears here. */
    public void setWriting(boolean writing) {
        caret.setVisible(writing);
    }

    private void show(Draft now) {
        int from = now.caret() - now.composed();
        before.setText(now.text().substring(0, from));
        composing.setText(now.composing());
        after.setText(now.text().substring(now.caret()));
        placeholder.setVisible(now.text().isEmpty());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        requestLayout();
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_CLICKED, mouse -> {
            requestFocus();
            Point2D at = flow.sceneToLocal(mouse.getSceneX(), mouse.getSceneY());
            draft.set(draft.get().at(flow.getHitInfo(at).getInsertionIndex()));
            touched.run();
            mouse.consume();
        });
        addEventHandler(KeyEvent.KEY_TYPED, typed -> {
            String sign = typed.getCharacter();
            boolean shortcut = typed.isControlDown() || typed.isMetaDown();
            if (!shortcut && !sign.isEmpty() && !Character.isISOControl(sign.charAt(0))) {
                draft.set(draft.get().typed(sign));
                typed.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            Draft now = draft.get();
            if (key.getCode() == KeyCode.ENTER) {
                enter.run();
            } else if (key.getCode() == KeyCode.BACK_SPACE) {
                draft.set(now.deleted());
            } else if (key.getCode() == KeyCode.LEFT) {
                draft.set(now.left());
            } else if (key.getCode() == KeyCode.RIGHT) {
                draft.set(now.right());
            } else {
                return;
            }
            key.consume();
        });
    }

    private void blink(Motion motion) {
        Timeline blink = new Timeline(
                new KeyFrame(Duration.ZERO, new KeyValue(caret.opacityProperty(), 1)),
                new KeyFrame(Duration.millis(600), new KeyValue(caret.opacityProperty(), 1)),
                new KeyFrame(Duration.millis(601), new KeyValue(caret.opacityProperty(), 0)),
                new KeyFrame(Duration.millis(1000), new KeyValue(caret.opacityProperty(), 0)));
        blink.setCycleCount(Animation.INDEFINITE);
        if (motion != Motion.STILL) {
            WhileShown.run(this, blink);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? draft.get().text()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            touched.run();
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset();
        double wanted = Math.clamp(flow.prefHeight(room), lineHeight(), LINES * lineHeight() + 1);
        return snapSizeY(wanted + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double wide = getWidth() - left - snappedRightInset();
        double high = getHeight() - top - snappedBottomInset();
        page.resizeRelocate(left, top, wide, high);
        layoutInArea(placeholder, left, top, wide, high, 0, HPos.LEFT, VPos.CENTER);
        double textHigh = Math.max(lineHeight(), flow.prefHeight(wide));
        flow.resize(wide, textHigh);
        flow.layout();
        Bounds at = new Path(flow.getCaretShape(draft.get().caret(), true)).getLayoutBounds();
        boolean empty = draft.get().text().isEmpty();
        double caretTop = empty ? 0 : at.getMinY();
        double caretHigh = empty ? lineHeight() : at.getHeight();
        // The line of the caret is seen whole; a text that has room stands in the middle.
        double moved =
                textHigh <= high ? (high - textHigh) / 2 : -Math.clamp(caretTop + caretHigh - high, 0, textHigh - high);
        flow.relocate(0, moved);
        caret.setHeight(caretHigh);
        caret.relocate(empty ? 0 : Math.rint(at.getMinX()), caretTop + moved);
    }

    private double lineHeight() {
        return Math.ceil(line.getLayoutBounds().getHeight());
    }
}
