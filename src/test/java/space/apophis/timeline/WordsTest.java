package space.apophis.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import space.apophis.scenario.timeline.EventSpec.Confidence;
import space.apophis.scenario.timeline.EventSpec.EventState;
import space.apophis.scenario.timeline.EventSpec.GateKind;
import space.apophis.scenario.timeline.Language;
import space.apophis.scenario.timeline.SystemSpec.ContributionSpec.Standing;
import space.apophis.scenario.timeline.SystemSpec.Domain;

class WordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryWord(Language language) {
        final Words words = new Words(language);
        assertEquals(new Words(Language.ENGLISH).keys(), words.keys());
        words.keys().forEach(key -> assertFalse(words.of(key).isBlank(), key));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordOfTheTimelineIsThere(Language language) {
        final Words words = new Words(language);
        for (Domain word : Domain.values()) {
            assertFalse(words.of("domain", word).isBlank());
        }
        for (EventState word : EventState.values()) {
            assertFalse(words.of("state", word).isBlank());
        }
        for (GateKind word : GateKind.values()) {
            assertFalse(words.of("gate", word).isBlank());
        }
        for (Confidence word : Confidence.values()) {
            assertFalse(words.of("confidence", word).isBlank());
        }
        for (Standing word : Standing.values()) {
            assertFalse(words.of("standing", word).isBlank());
        }
    }

    @Test
    void textsAreReadAsUtf8() {
        assertEquals("Événements", new Words(Language.FRENCH).of("events"));
        assertEquals("打上げ", new Words(Language.JAPANESE).of("gate", GateKind.LAUNCH));
    }

    @Test
    void anUnknownWordIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Words(Language.ENGLISH).of("nonsense"));
    }
}
