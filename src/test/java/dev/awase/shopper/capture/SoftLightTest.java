package dev.awase.shopper.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.design.Motion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoftLightTest {
    @Test
    void wordsTurnDarkWhenItIsLightAndNoSooner() {
        SoftLight light = new SoftLight(Motion.CALM);
        List<Boolean> told = new ArrayList<>();
        light.day(told::add);
        light.setOpacity(0.3);
        assertEquals(List.of(false), told, "dark words would be read by nobody");
        light.setOpacity(0.7);
        light.setOpacity(1);
        assertEquals(List.of(false, true), told);
        light.setOpacity(0.4);
        assertEquals(List.of(false, true, false), told);
    }
}
