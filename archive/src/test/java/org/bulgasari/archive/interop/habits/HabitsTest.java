package org.bulgasari.archive.interop.habits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bulgasari.archive.catalogue.vocabulary.Term;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.junit.jupiter.api.Test;

class HabitsTest {

    private final Vocabularies vocabularies = new Vocabularies();

    @Test
    void anArticleBehindATitleComesBackInFront() {
        Map<String, String> written = Map.of(
                "Shining, The", "The Shining",
                "Avventura, L'", "L'Avventura",
                "Violino rosso, Il", "Il Violino rosso",
                "Good, the Bad and the Ugly, The", "The Good, the Bad and the Ugly",
                "Keyboarding, A-Z", "Keyboarding, A-Z",
                "Eclisse, L’", "L'Eclisse",
                "Me, Myself & Irene", "Me, Myself & Irene");

        written.forEach(
                (before, after) -> assertThat(InvertedArticle.righted(before)).isEqualTo(after));
    }

    @Test
    void remarksOnTheCarrierLeaveTheTitle() {
        assertThat(TitleRemarks.of("My night with Maud = ma nuit chez Maud [DVD] (D)"))
                .isEqualTo(new TitleRemarks("My night with Maud = ma nuit chez Maud", List.of("DVD", "D")));
        assertThat(TitleRemarks.of("Picnic at Hanging Rock (Director's cut) [DVD]")
                        .title())
                .isEqualTo("Picnic at Hanging Rock (Director's cut)");
        assertThat(TitleRemarks.of("Open city = Roma, citta aperta (TEFC) {SILENT]")
                        .remarks())
                .containsExactly("TEFC", "SILENT");
    }

    @Test
    void whatTellsPartsApartAndTitlesInBracketsStay() {
        for (String title : List.of(
                "France panorama. [No. 72/10]",
                "[Untitled]",
                "The Letter = La Carta [Destinos: Ep. 01]",
                "X [Part 1]",
                "Flesh (Zeffirelli)"))
            assertThat(TitleRemarks.of(title).title()).isEqualTo(title);
    }

    @Test
    void titlesInOneCellAreTakenApart() {
        assertThat(ParallelTitles.of("Ikiru = to live = doomed"))
                .isEqualTo(new ParallelTitles("Ikiru", List.of("to live", "doomed"), List.of()));
        assertThat(ParallelTitles.of("Beyond the Door (aka Chi sei? / Who?)"))
                .isEqualTo(new ParallelTitles("Beyond the Door", List.of(), List.of("Chi sei?", "Who?")));
        assertThat(ParallelTitles.of("Pulgasari / Bulgasari").parallel()).containsExactly("Bulgasari");
        assertThat(ParallelTitles.of("Shivers a.k.a. They Came from Within").alternative())
                .containsExactly("They Came from Within");
        assertThat(ParallelTitles.of("Face/Off").parallel()).isEmpty();
        assertThat(ParallelTitles.ofEquals("Dead / Undead").title()).isEqualTo("Dead / Undead");
    }

    @Test
    void datesThatAreNotSureBecomeEdtf() {
        Map<String, String> dates = Map.ofEntries(
                Map.entry("1985", "1985"),
                Map.entry("c. 1960", "1960~"),
                Map.entry("circa 1923", "1923~"),
                Map.entry("c1960", "1960~"),
                Map.entry("[1960?]", "1960?"),
                Map.entry("1960s", "196X"),
                Map.entry("circa 1960s", "196X"),
                Map.entry("1997-1998", "1997/1998"),
                Map.entry("Jul 2008", "2008-07"),
                Map.entry("12 Jun 1985", "1985-06-12"),
                Map.entry("June 12, 1985", "1985-06-12"),
                Map.entry("1939-45", "1939/1945"),
                Map.entry("(1986-2001)", "1986/2001"),
                Map.entry("Circa 1970-Circa 1979", "1970~/1979~"),
                Map.entry("01 Jan 2005-30 Apr 2005", "2005-01-01/2005-04-30"),
                Map.entry("1985-06-12", "1985-06-12"),
                Map.entry("1985-06", "1985-06"),
                Map.entry("1985년 6월 12일", "1985-06-12"),
                Map.entry("1983-", "1983/.."),
                Map.entry("31/12/1985", "1985-12-31"),
                Map.entry("03/04/1985", "1985"),
                Map.entry("19--", "19XX"),
                Map.entry("12 giugno 1985", "1985-06-12"),
                Map.entry("198X", "198X"),
                Map.entry("1960년대", "196X"));

        dates.forEach((written, edtf) ->
                assertThat(CircaDate.edtf(written)).as(written).contains(edtf));
        for (String no : List.of("soon", "31 Feb 1985", "12", "", "1985-1960", "85"))
            assertThat(CircaDate.edtf(no)).as(no).isEmpty();
    }

    @Test
    void runningTimesAreSeconds() {
        Map<String, Integer> times = Map.of(
                "01:32:00",
                5520,
                "92 min",
                5520,
                "1h32",
                5520,
                "1h 32m",
                5520,
                "92",
                5520,
                "92'",
                5520,
                "1:32",
                5520,
                "45:30",
                2730,
                "1시간 32분",
                5520,
                "90 s",
                90);

        times.forEach((written, seconds) ->
                assertThat(Duration.inSeconds(written)).as(written).contains(seconds));
        for (String no : List.of("00:00:00", "long", "", "1:75"))
            assertThat(Duration.inSeconds(no)).as(no).isEmpty();
    }

    @Test
    void whatPeopleWriteForACarrierIsUnderstood() {
        assertThat(carrier("VHS/NTSC").parts()).isEqualTo(Map.of("carrierType", "vhs", "standard", "ntsc"));
        assertThat(carrier("LD").parts()).isEqualTo(Map.of("carrierType", "laserdisc"));
        assertThat(carrier("DVD-R boot").parts())
                .containsEntry("carrierType", "dvd-r")
                .containsEntry("authorisation", "bootleg");
        assertThat(carrier("VHS; Access Print (Section 1)").parts())
                .isEqualTo(Map.of("carrierType", "vhs", "role", "lending", "generation", "access"));
        assertThat(carrier("Digital Betacam [PAL]; Sub-master").parts())
                .isEqualTo(Map.of(
                        "carrierType",
                        "digital-betacam",
                        "standard",
                        "pal",
                        "role",
                        "master",
                        "generation",
                        "duplicate"));
        assertThat(carrier("DVD (Region 1)").parts()).containsEntry("region", "1");
        assertThat(carrier("NTSC VHS bootleg").parts())
                .isEqualTo(Map.of("carrierType", "vhs", "standard", "ntsc", "authorisation", "bootleg"));
        assertThat(carrier("VHS, purple shell").rest()).containsExactly("purple shell");
    }

    private CarrierWords carrier(String words) {
        return CarrierWords.of(
                words, (name, each) -> vocabularies.named(name).match(each).map(Term::code));
    }
}
