package dev.awase.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrashLogTest {
    @ParameterizedTest
    @CsvSource({
        "# C  [libprism_es2.so+0x2b1a], true",
        "# C  [libGLX_nvidia.so.0+0x9f2f4], true",
        "# C  [iris_dri.so+0x11f3], true",
        "# C  [nvoglv64.dll+0xabc], true",
        "# C  [ig9icd64.dll+0xabc], true",
        "# C  [prism_d3d.dll+0x10], true",
        "# C  [libonnxruntime.so+0x1], false",
        "# C  [libsqlitejdbc.so+0x1], false",
        "# V  [libjvm.so+0x7f3]  G1ParScanThreadState, false"
    })
    void theFrameSaysWhereItWas(String frame, boolean graphics) {
        assertEquals(
                graphics,
                CrashLog.of("# SIGSEGV\n# Problematic frame:\n" + frame + "\n").graphics());
    }

    @Test
    void aLogWithoutAFrameSaysNothing() {
        assertFalse(CrashLog.of("# There is insufficient memory\n").graphics());
    }
}
