package dev.awase.design;

import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** A label that breaks its lines between {@link Phrases phrases}, at whatever width it is given. */
final class PhrasedLabel extends Label {
    private final Text probe = new Text();
    private String whole;
    private boolean breaking;

    PhrasedLabel(String text) {
        super(text);
        whole = text;
        setWrapText(true);
        textProperty().addListener((on, old, next) -> {
            if (!breaking) {
                whole = next;
            }
        });
    }

    private double widthOf(String text) {
        probe.setFont(getFont());
        probe.setLineSpacing(getLineSpacing());
        probe.setText(text);
        return probe.getLayoutBounds().getWidth();
    }

    private String brokenAt(double width) {
        // Without a width the sentence stands on one line.
        double room = width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset();
        return Phrases.broken(whole, room, this::widthOf);
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(widthOf(whole)) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        widthOf(brokenAt(width));
        double high = probe.getLayoutBounds().getHeight() + 1 + snappedTopInset() + snappedBottomInset();
        return snapSizeY(Math.max(high, super.computePrefHeight(width)));
    }

    @Override
    protected void layoutChildren() {
        String broken = brokenAt(getWidth());
        if (!broken.equals(getText())) {
            breaking = true;
            setText(broken);
            breaking = false;
        }
        super.layoutChildren();
    }
}
