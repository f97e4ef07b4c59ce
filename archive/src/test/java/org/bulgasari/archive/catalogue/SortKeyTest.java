package org.bulgasari.archive.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortKeyTest {

    @ParameterizedTest
    @CsvSource({
        "The Shining, en, shining",
        "L'avventura, it, avventura",
        "Le Mépris, fr, mepris",
        "Die Hard, en, die hard",
        "Die Büchse der Pandora, de, buchse der pandora",
        "8½, it, 81 2",
        "A, en, a",
        "불가사리, ko, 불가사리",
        "The Big Sleep, , big sleep",
        "...!, , ...!"
    })
    void aTitleIsOrderedWithoutItsOwnLanguagesArticle(String title, @Nullable String language, String key) {
        assertThat(SortKey.ofTitle(title, language)).isEqualTo(key);
    }
}
