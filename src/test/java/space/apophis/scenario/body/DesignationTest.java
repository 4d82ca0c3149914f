package space.apophis.scenario.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignationTest {

    @Test
    void aNumberedAsteroidHasAllItsNames() {
        final Set<String> names = Designation.names("(99942) Apophis (2004 MN4)");
        assertTrue(
                names.containsAll(List.of("99942", "APOPHIS", "99942 APOPHIS", "2004 MN4", "2099942", "20099942")),
                names.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "(99942), 99942 Apophis, true",
        "(99942) Apophis, (99942), true",
        "(2004 MN4), (99942) Apophis (2004 MN4), true",
        "2023 DZ2, (2023 DZ2), true",
        "(4) Vesta (A807 FA), (4) Vesta, true",
        "(99942) Apophis, (101955) Bennu, false",
        "2024 BX1, (2024) McLaughlin, false",
        "2024 BX1, 2024 YR4, false",
        "C/2022 E3 (ZTF), C/2020 V2 (ZTF), false",
        "C/2022 E3 (ZTF), C/2022 E3, true"
    })
    void oneNameInCommonMakesThemOne(String one, String other, boolean same) {
        assertEquals(same, Designation.isSame(one, other));
        assertEquals(same, Designation.isSame(other, one));
    }
}
