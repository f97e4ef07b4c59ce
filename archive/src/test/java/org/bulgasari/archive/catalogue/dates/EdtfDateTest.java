package org.bulgasari.archive.catalogue.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

    @ParameterizedTest
    @CsvSource({
        "1985, 1985-01-01, 1985-12-31",
        "1985~, 1985-01-01, 1985-12-31",
        "1985-02, 1985-02-01, 1985-02-28",
        "1985-06-12?, 1985-06-12, 1985-06-12",
        "198X, 1980-01-01, 1989-12-31",
        "19XX, 1900-01-01, 1999-12-31",
        "1985-XX, 1985-01-01, 1985-12-31",
        "1983/1985, 1983-01-01, 1985-12-31",
        "1983/.., 1983-01-01, 9999-12-31",
        "../1985, 0001-01-01, 1985-12-31"
    })
    void aDateMeansTheWidestDaysItMay(String text, LocalDate first, LocalDate last) {
        EdtfDate date = EdtfDate.of(text);

        assertThat(List.of(date.firstDay(), date.lastDay())).containsExactly(first, last);
        assertThat(date.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "85",
                "1985-13",
                "1985-02-30",
                "1985/1983",
                "../..",
                "c. 1985",
                "1985-06-12-01",
                "198X-06",
                "/"
            })
    void whatIsNoDateIsNotRead(String text) {
        assertThat(EdtfDate.parse(text)).isEmpty();
    }

    @Test
    void theYearShownIsTheFirstItMayMeanUnlessOnlyTheLastIsKnown() {
        assertThat(EdtfDate.of("1983/1985").year()).isEqualTo(1983);
        assertThat(EdtfDate.of("../1985").year()).isEqualTo(1985);
        assertThat(EdtfDate.of("198X").year()).isEqualTo(1980);
    }

    @Test
    void firstDayNeverFollowsLastDay() {
        qt().forAll(
                        integers().between(1, 9999),
                        integers().between(1, 12),
                        integers().between(1, 31))
                .check((year, month, day) -> EdtfDate.parse("%04d-%02d-%02d".formatted(year, month, day))
                        .map(date -> !date.firstDay().isAfter(date.lastDay()))
                        .orElse(day > 28));
    }
}
