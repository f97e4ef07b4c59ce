package org.bulgasari.archive.curation.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bulgasari.archive.curation.duplicates.LabelledPairs.LabelledPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pairs were labelled before the program saw them. Those of development, and then every second line of the others,
/// were looked at to mend the rules.
class LabelledPairsTest {

    private static final String LABELLED = "labelled-pairs.jsonl";

    /// What was found among labelled pairs.
    ///
    /// @param ofTold of those that are one film, as the records alone tell
    /// @param ofAll of all that are one film
    private record Found(double precision, double ofTold, double ofAll) {

        static Found in(List<LabelledPair> pairs) {
            double right = count(pairs, pair -> pair.same() && pair.isProposed());
            double told = count(pairs, pair -> pair.same() && pair.isTold());
            double toldFound = count(pairs, pair -> pair.same() && pair.isTold() && pair.isProposed());
            return new Found(
                    right / count(pairs, LabelledPair::isProposed),
                    toldFound / told,
                    right / count(pairs, LabelledPair::same));
        }

        private static double count(List<LabelledPair> pairs, Predicate<LabelledPair> which) {
            return pairs.stream().filter(which).count();
        }

        void print(String name) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: precision %.3f, recall %.3f where told, %.3f of all%n",
                    name,
                    precision,
                    ofTold,
                    ofAll);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LABELLED, "development-pairs.jsonl"})
    void whatIsProposedIsOneFilmAndMostOfWhatTheRecordsTellIsProposed(String file) throws Exception {
        Found found = Found.in(LabelledPairs.read(file));

        found.print(file);
        assertThat(found.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(found.ofTold()).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void thePairsThatWereNeverLookedAtAreHardlyWorse() throws Exception {
        List<LabelledPair> pairs = LabelledPairs.read(LABELLED);
        List<LabelledPair> unseen = IntStream.range(0, pairs.size())
                .filter(line -> line % 2 == 0)
                .mapToObj(pairs::get)
                .toList();

        Found found = Found.in(unseen);

        found.print("never looked at");
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(300);
        assertThat(found.precision()).isGreaterThanOrEqualTo(0.90);
        assertThat(found.ofTold()).isGreaterThanOrEqualTo(0.75);
    }
}
