package org.bulgasari.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTableTest {

    private static final String DOCUMENT =
            "before\n" + FigureTable.BEGIN + "\nold words\n" + FigureTable.END + "\nafter\n";

    @Test
    void figuresAreWrittenBetweenTheMarksAndNowhereElse() {
        String recorded = FigureTable.recorded(
                DOCUMENT, List.of(Figure.atMost("import-acmi.time", 31.5, "s", 25)), machineOn("2026-02-01"));

        assertThat(recorded)
                .startsWith("before\n" + FigureTable.BEGIN)
                .endsWith(FigureTable.END + "\nafter\n")
                .contains("| `import-acmi.time` | 31.50 s | ≤ 25 | **no** | 2026-02-01 |")
                .contains("- 2026-02-01: 2 cores, A Processor; 24,000 MB memory; Linux; Temurin")
                .doesNotContain("old words");
    }

    @Test
    void aLaterRunKeepsWhatItDidNotMeasure() {
        String first = FigureTable.recorded(
                DOCUMENT,
                List.of(Figure.observed("a", 1, "ms"), Figure.observed("b", 2, "ms")),
                machineOn("2026-02-01"));

        String second = FigureTable.recorded(first, List.of(Figure.observed("b", 3, "ms")), machineOn("2026-02-02"));

        assertThat(second)
                .contains("| `a` | 1 ms |  |  | 2026-02-01 |", "| `b` | 3 ms |  |  | 2026-02-02 |")
                .contains("- 2026-02-01: ", "- 2026-02-02: ");
    }

    @Test
    void aMachineWithoutFiguresIsForgotten() {
        String first = FigureTable.recorded(DOCUMENT, List.of(Figure.observed("a", 1, "ms")), machineOn("2026-02-01"));

        String second = FigureTable.recorded(first, List.of(Figure.observed("a", 2, "ms")), machineOn("2026-02-02"));

        assertThat(second).doesNotContain("2026-02-01");
    }

    @Test
    void aDocumentWithoutMarksIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureTable.recorded(
                        "no marks", List.of(Figure.observed("a", 1, "ms")), machineOn("2026-02-01")));
    }

    private static Machine machineOn(String date) {
        return new Machine(LocalDate.parse(date), 2, "A Processor", 24_000, "Linux", "Temurin");
    }
}
