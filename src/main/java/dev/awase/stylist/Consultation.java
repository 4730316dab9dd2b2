package dev.awase.stylist;

import dev.awase.camera.Photo;
import dev.awase.coordination.Look;
import dev.awase.coordination.Wish;
import dev.awase.item.Reading;
import java.util.Locale;

/**
 * What a stylist is asked: the photo as this machine reads it, the wish, what the shopper said in her own words (may be
 * empty), her language, and the candidates by slot. Only these candidates may be in the answer.
 */
public record Consultation(
        Photo photo, Reading.Clear reading, Wish wish, String words, Locale language, Look candidates) {}
