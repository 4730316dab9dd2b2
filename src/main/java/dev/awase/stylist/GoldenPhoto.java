package dev.awase.stylist;

import dev.awase.item.Category;
import dev.awase.item.Palette;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is right of a photo, as a person said or, where nobody did, as this machine reads it.
 *
 * @param name the photo's file
 * @param tone empty where nobody said which colors are right
 */
public record GoldenPhoto(String name, Predicate<Category> category, Optional<Predicate<Palette>> tone) {}
