package dev.awase.stylist;

import dev.awase.camera.Photo;
import dev.awase.coordination.Look;
import dev.awase.coordination.Wish;
import dev.awase.item.Reading;
import java.util.Locale;

/**
 * What a stylist is asked: the piece as she is given it, as this machine reads it, the wish, what the shopper said in her own words (may be
 * empty), her language, and the candidates by slot. Only these candidates may be in the answer.
 *
 * @param settled the shopper herself said which item on the photo is meant or what it is: its kind and tones in {@code
 *     reading} stand, and are not read again
 */
public record Consultation(
        Presented piece,
        Reading.Clear reading,
        boolean settled,
        Wish wish,
        String words,
        Locale language,
        Look candidates) {
    /** What nobody sees is not read again. */
    public Consultation {
        settled |= piece.photo().isEmpty();
    }

    /** Of a piece on a photo. */
    public Consultation(
            Photo photo,
            Reading.Clear reading,
            boolean settled,
            Wish wish,
            String words,
            Locale language,
            Look candidates) {
        this(Presented.of(photo), reading, settled, wish, words, language, candidates);
    }
}
