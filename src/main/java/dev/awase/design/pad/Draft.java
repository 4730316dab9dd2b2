package dev.awase.design.pad;

/**
 * Words being written: the text, the caret as a place in it, and how many kana right before the caret were typed since
 * the last conversion.
 */
public record Draft(String text, int caret, int composed) {
    /** The longest text a field takes, in UTF-16 units; what would make it longer is not written. */
    public static final int MOST = 300;

    public static final Draft EMPTY = new Draft("", 0, 0);

    public Draft {
        if (caret < 0 || caret > text.length() || composed < 0 || composed > caret) {
            throw new IllegalArgumentException("a caret stands in its text and kana before it: " + caret + " of "
                    + text.length() + ", " + composed + " composed");
        }
    }

    /** Words from elsewhere, the caret behind them; cut where they are too long. */
    public static Draft of(String words) {
        String kept = words.substring(0, Math.min(MOST, words.length()));
        return new Draft(kept, kept.length(), 0);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The kana typed since the last conversion. */
    public String composing() {
        return text.substring(caret - composed, caret);
    }

    /** Writes at the caret. Kana go on composing, anything else ends it. */
    public Draft typed(String signs) {
        if (text.length() + signs.length() > MOST) {
            return this;
        }
        int kana = Kana.all(signs) ? composed + signs.length() : 0;
        return new Draft(before() + signs + after(), caret + signs.length(), kana);
    }

    /** Takes the sign before the caret away. */
    public Draft deleted() {
        if (caret == 0) {
            return this;
        }
        int from = text.offsetByCodePoints(caret, -1);
        return new Draft(text.substring(0, from) + after(), from, Math.max(0, composed - (caret - from)));
    }

    /** Marks the kana before the caret; other signs stay as they are. */
    public Draft marked(KanaMark mark) {
        if (caret == 0) {
            return this;
        }
        char changed = mark.on(text.charAt(caret - 1));
        return new Draft(text.substring(0, caret - 1) + changed + after(), caret, composed);
    }

    /** The kana typed since the last conversion, written in other characters. */
    public Draft written(String words) {
        String kept = text.substring(0, caret - composed) + words;
        return kept.length() + after().length() > MOST ? this : new Draft(kept + after(), kept.length(), 0);
    }

    /** The caret elsewhere; the nearest place that there is. */
    public Draft at(int place) {
        return new Draft(text, Math.clamp(place, 0, text.length()), 0);
    }

    /** The caret one sign to the left. */
    public Draft left() {
        return caret == 0 ? this : at(text.offsetByCodePoints(caret, -1));
    }

    /** The caret one sign to the right. */
    public Draft right() {
        return caret == text.length() ? this : at(text.offsetByCodePoints(caret, 1));
    }

    private String before() {
        return text.substring(0, caret);
    }

    private String after() {
        return text.substring(caret);
    }

    /** Never the words: a draft may reach a log inside something else. */
    @Override
    public String toString() {
        return "Draft[" + text.length() + " long, caret " + caret + "]";
    }
}
