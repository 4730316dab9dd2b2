package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "同じグリーンの色みでまとまります = 同じ|グリーンの|色みでまとまります",
                "コットンクルーネックTシャツ = コットンクルーネック|Tシャツ",
                "お持ちの品を、お選びします。 = お持ちの|品を、|お選びします。",
                "巾着ショルダー = 巾着|ショルダー",
                "読み取った内容と呼び出し = 読み取った|内容と|呼び出し",
                "光と色に近い靴 = 光と|色に|近い靴",
                "Wide wool trousers = Wide |wool |trousers",
                "1F · Women · B-5 = 1F |· |Women |· |B-5",
            })
    void beginWhereAReaderBreathes(String text, String phrases) {
        assertEquals(List.of(phrases.split("\\|")), Phrases.phrases(text));
    }

    @ParameterizedTest
    @CsvSource({
        "コーデュロイワイドパンツ, 11, コーデュロイワイド|パンツ",
        "ユーズドストレートデニム, 11, ユーズドストレート|デニム",
        "巾着ショルダー, 6, 巾着|ショルダー",
        "スーパースーパーショート, 11, スーパースーパー|ショート",
        "Washed straight jeans, 15, Washed straight|jeans",
    })
    void leaveNoLonelySign(String text, int signs, String lines) {
        assertEquals(lines, Phrases.broken(text, signs, String::length).replace('\n', '|'));
    }

    @ParameterizedTest
    @CsvSource({
        "まいります。内容は見えますが、写真は見えません。, 20, まいります。|内容は見えますが、写真は見えません。",
        "a sentence of some words on it, 28, a sentence of some|words on it",
    })
    void beginASentenceOnALineWhereThatCostsNoneAndLeaveNoWordAlone(String text, int signs, String lines) {
        assertEquals(lines, Phrases.broken(text, signs, String::length).replace('\n', '|'));
    }

    @Test
    void whatFitsStaysAsItIsWritten() {
        assertEquals("お写真は、\nこの場だけ。", Phrases.broken("お写真は、\nこの場だけ。", 20, String::length));
        assertEquals("", Phrases.broken("", 0, String::length));
    }
}
