package org.bulgasari.archive.platform.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulgasari.archive.platform.languages.PageLanguage.ENGLISH;
import static org.bulgasari.archive.platform.languages.PageLanguage.ITALIAN;
import static org.bulgasari.archive.platform.languages.PageLanguage.KOREAN;

import org.junit.jupiter.api.Test;

class PageLanguageTest {

    @Test
    void theBestLanguageOfOursIsTaken() {
        assertThat(PageLanguage.wanted("ko-KR,ko;q=0.9,en;q=0.8")).isEqualTo(KOREAN);
        assertThat(PageLanguage.wanted("fr-FR,it;q=0.7,en;q=0.5")).isEqualTo(ITALIAN);
        assertThat(PageLanguage.wanted("en;q=0.3,it;q=0.9")).isEqualTo(ITALIAN);
    }

    @Test
    void nobodyIsLeftWithoutALanguage() {
        assertThat(PageLanguage.wanted(null)).isEqualTo(ENGLISH);
        assertThat(PageLanguage.wanted("")).isEqualTo(ENGLISH);
        assertThat(PageLanguage.wanted("sw")).isEqualTo(ENGLISH);
        assertThat(PageLanguage.wanted("*")).isEqualTo(ENGLISH);
        assertThat(PageLanguage.wanted(";;q=banana")).isEqualTo(ENGLISH);
        assertThat(PageLanguage.wanted("ko,".repeat(10_000))).isEqualTo(ENGLISH);
    }
}
