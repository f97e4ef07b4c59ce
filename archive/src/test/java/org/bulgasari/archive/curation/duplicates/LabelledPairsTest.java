package org.bulgasari.archive.curation.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.bulgasari.archive.curation.duplicates.LabelledPairs.LabelledPair;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The pairs were labelled before the program saw them; every second line was then looked at to mend it.
class LabelledPairsTest {

    private static List<LabelledPair> pairs;

    @BeforeAll
    static void read() throws Exception {
        pairs = LabelledPairs.read("labelled-pairs.jsonl");
    }

    @Test
    void whatIsProposedIsOneFilm() {
        double right = count(pair -> pair.same() && pair.isProposed());
        double wrong = count(pair -> !pair.same() && pair.isProposed());

        assertThat(pairs).hasSizeGreaterThanOrEqualTo(300);
        assertThat(right / (right + wrong)).as("precision").isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void mostOfWhatTheRecordsTellIsProposed() {
        double told = count(pair -> pair.same() && pair.isTold());
        double found = count(pair -> pair.same() && pair.isTold() && pair.isProposed());

        assertThat(found / told).as("recall").isGreaterThanOrEqualTo(0.80);
    }

    private static long count(Predicate<LabelledPair> which) {
        return pairs.stream().filter(which).count();
    }
}
