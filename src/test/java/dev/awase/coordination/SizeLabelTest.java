package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizeLabelTest {
    @ParameterizedTest
    @CsvSource({
        "M, m",
        "ｍ, m",
        "Mサイズ, m",
        "size M, m",
        "Medium, m",
        "LL, xl",
        "3L, 2xl",
        "XXL, 2xl",
        "2XL, 2xl",
        "XXXS, 3xs",
        "SS, xs",
        "S/M, s m",
        "S-M, s m",
        "24.5cm, 24.5",
        "２４．５センチ, 24.5",
        "24.0, 24",
        "W30 L32, 30",
        "EU 39, 39",
        "9号, 9",
        "36 (S), 36 s",
        "85cm, 85",
        "Tall M, m",
        "Tall, tall"
    })
    void takesLabelsApart(String label, String parts) {
        assertEquals(List.of(parts.split(" ")), SizeLabel.of(label).parts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "F",
                "f",
                "FREE",
                "Free Size",
                "free-size",
                "フリー",
                "フリーサイズ",
                "ﾌﾘｰ",
                "One Size",
                "ONE_SIZE",
                "one-size",
                "OS",
                "ワンサイズ",
                "-",
                "Default Title"
            })
    void knowsOneSizeForEverybody(String label) {
        assertTrue(SizeLabel.of(label).isOneSize(), label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"???", "★", "特大", "/"})
    void neverTakesAnUnknownWordForOneSize(String label) {
        assertEquals(1, SizeLabel.of(label).parts().size(), label);
    }
}
