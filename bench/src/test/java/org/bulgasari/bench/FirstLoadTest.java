package org.bulgasari.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstLoadTest {

    @Test
    void stylesScriptsIconsAndPicturesAreFetchedAndOtherLinksAreNot() {
        String page = """
                <link rel="stylesheet" href="/assets/a.css"><link rel="icon" type="image/svg+xml" href="/mark.svg">
                <link rel="canonical" href="http://127.0.0.1/"><link rel="alternate" hreflang="ko" href="/ko/">
                <script src="/assets/a.js?v=1" defer></script><script type="application/ld+json">{}</script>
                <img alt="" src="/pictures/1"><img src="data:image/png;base64,AA"><a href="/search">search</a>
                """;

        assertThat(FirstLoad.inPage(page))
                .containsExactlyInAnyOrder("/assets/a.css", "/mark.svg", "/assets/a.js?v=1", "/pictures/1");
    }

    @Test
    void whatAStyleSheetNamesIsFetchedFromBesideIt() {
        String css =
                "@font-face{src:url('../fonts/f.woff2')} b{background:url(data:image/gif;base64,AA)} u{mask:url(#m)}";

        assertThat(FirstLoad.inStyle("/assets/css/a.css", css)).containsExactly("/assets/fonts/f.woff2");
    }
}
