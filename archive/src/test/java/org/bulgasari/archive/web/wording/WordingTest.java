package org.bulgasari.archive.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.bulgasari.archive.platform.languages.PageLanguage;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Vocabularies VOCABULARIES = new Vocabularies();
    private final Wording english = new Wording(PageLanguage.ENGLISH, VOCABULARIES);
    private final Wording italian = new Wording(PageLanguage.ITALIAN, VOCABULARIES);
    private final Wording korean = new Wording(PageLanguage.KOREAN, VOCABULARIES);

    @Test
    void datesKeepTheirDoubtInWords() {
        assertThat(english.date("1985")).isEqualTo("1985");
        assertThat(english.date("1985~")).isEqualTo("c. 1985");
        assertThat(english.date("1985?")).isEqualTo("1985 (uncertain)");
        assertThat(english.date("198X")).isEqualTo("1980s");
        assertThat(english.date("19XX")).isEqualTo("1900–1999");
        assertThat(english.date("1983/1985~")).isEqualTo("1983–c. 1985");
        assertThat(english.date("../1985")).isEqualTo("until 1985");
        assertThat(italian.date("1985-06")).isEqualTo("giugno 1985");
        assertThat(korean.date("1985-06-12")).isEqualTo("1985년 6월 12일");
        assertThat(korean.date("198X")).isEqualTo("1980년대");
    }

    @Test
    void whatIsNoDateStandsAsItWas() {
        assertThat(english.date("about the war")).isEqualTo("about the war");
    }

    @Test
    void lengthsAreSaidAsExactlyAsTheyMatter() {
        assertThat(english.length(5_700)).isEqualTo("95 min");
        assertThat(english.length(125)).isEqualTo("2 min 5 s");
        assertThat(korean.length(45)).isEqualTo("45초");
        assertThat(english.length(null)).isNull();
    }

    @Test
    void countriesThatAreNoMoreHaveNames() {
        assertThat(english.country("SUHH")).isEqualTo("Soviet Union");
        assertThat(italian.country("KP")).isEqualTo("Corea del Nord");
        assertThat(korean.country("KP")).isEqualTo("북한");
    }

    @Test
    void whatStandsInBracketsDoesNotFitOnALabel() {
        assertThat(english.briefly("carrier-types", "dvd-r")).isEqualTo("DVD-R");
    }
}
