package dev.awase.stylist;

import java.util.List;

/** Writes kana in the characters that people would use: くろいかばん → 黒い鞄, 黒いカバン. */
@FunctionalInterface
public interface KanaWriter {
    /**
     * At most five ways to write it, the likeliest first.
     *
     * @throws ModelFault if they did not come by the deadline
     */
    List<String> write(String kana, Deadline deadline);
}
