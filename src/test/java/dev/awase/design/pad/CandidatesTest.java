package dev.awase.design.pad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    @Test
    void whatWasFoundComesFirstThenKatakanaThenAsItStands() {
        assertEquals(List.of("鞄", "バッグ", "カバン", "かばん"), Candidates.of("かばん", List.of("鞄", "バッグ", " ", "鞄", "カバン")));
        assertEquals(List.of("スーツ", "すーつ"), Candidates.of("すーつ", List.of()));
        assertEquals(List.of("ー"), Candidates.of("ー", List.of()));
    }

    @Test
    void withoutKanaThereIsNothingToWrite() {
        assertEquals(List.of(), Candidates.of("", List.of("鞄")));
    }

    @Test
    void aFloodIsCut() {
        List<String> many = Collections.nCopies(3, "漢").stream().toList();
        assertEquals(3, Candidates.of("か", many).size());
        List<String> flood = "一二三四五六七八九十".chars().mapToObj(Character::toString).toList();
        assertEquals(10, Candidates.of("か", flood).size());
    }
}
