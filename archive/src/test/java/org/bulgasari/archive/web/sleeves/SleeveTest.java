package org.bulgasari.archive.web.sleeves;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SleeveTest {

    private static final int SEEDS = 60;

    @Test
    void theSameFilmAlwaysHasTheSameSleeve() {
        Cover cover = titled("불가사리");

        assertThat(Sleeve.draw(cover)).isEqualTo(Sleeve.draw(cover));
        assertThat(Spine.draw(cover)).isEqualTo(Spine.draw(cover));
    }

    @Test
    void filmsHaveDifferentSleeves() {
        List<String> sleeves = new ArrayList<>();
        for (int i = 0; i < SEEDS; i++) sleeves.add(Sleeve.draw(cover("film " + i, "Title")));

        assertThat(sleeves.stream().distinct().count()).isGreaterThan(SEEDS / 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</svg><script>alert(1)</script>",
                "\" onload=\"alert(1)",
                "&lt;b&gt; ]]> <!-- --> '",
                "\u0000\u0007\uFFFE\uD800 broken",
                "   ",
                "Üǘ́̂̃̄ 👩‍👩‍👧‍👧 گاو עברית",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
            })
    void noTitleBreaksTheDrawing(String title) throws Exception {
        for (int i = 0; i < SEEDS; i++) {
            Cover cover = new Cover("seed" + i, title, title, title, title, title, List.of(title, title), title);

            for (String drawing : List.of(Sleeve.draw(cover), Spine.draw(cover))) {
                Document svg = parsed(drawing);
                assertThat(svg.getElementsByTagName("script").getLength()).isZero();
                assertThat(attributesOfAll(svg)).noneMatch(name -> name.startsWith("on"));
            }
        }
    }

    @Test
    void aTitleAsLongAsABookIsCut() {
        assertThat(Sleeve.draw(titled("word ".repeat(200_000))).length()).isLessThan(6_000);
        assertThat(Spine.draw(titled("불".repeat(1_000_000))).length()).isLessThan(3_000);
    }

    @ParameterizedTest
    @EnumSource
    void lettersStandOutFromTheirGround(Palette inks) {
        assertThat(contrast(inks.letters, inks.ground)).as(inks.name()).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void koreanTitlesStayWholeOnTheirSleeve() {
        assertThat(Lettering.fit("탈출기", 128, 100, 46).lines()).containsExactly("탈출기");
    }

    @Test
    void linesFitTheirBox() {
        Lettering.Setting set = Lettering.fit("The Cremator of the Northern Provinces", 160, 100, 46);

        assertThat(set.height()).isLessThanOrEqualTo(100);
        for (String line : set.lines())
            assertThat(Lettering.width(line) * set.size()).isLessThanOrEqualTo(160);
    }

    private static Cover titled(String title) {
        return cover("0198c1d2-0000-7000-8000-000000000001", title);
    }

    private static Cover cover(String seed, String title) {
        return new Cover(seed, title, "ko", "Pulgasari", "1985", "North Korea", List.of("VHS"), title);
    }

    private static Document parsed(String drawing) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(drawing)));
    }

    private static List<String> attributesOfAll(Document svg) {
        List<String> names = new ArrayList<>();
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var attributes = ((Element) all.item(i)).getAttributes();
            for (int j = 0; j < attributes.getLength(); j++)
                names.add(attributes.item(j).getNodeName());
        }
        return names;
    }

    /// WCAG 2.2, contrast ratio.
    private static double contrast(String one, String two) {
        double a = luminance(one);
        double b = luminance(two);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
