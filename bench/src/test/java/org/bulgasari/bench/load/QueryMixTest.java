package org.bulgasari.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bulgasari.bench.load.QueryMix.Subject;
import org.junit.jupiter.api.Test;

class QueryMixTest {

    private static final List<Subject> ONE_FILM =
            List.of(new Subject("Closely observed trains", "Ostre sledovane vlaky", "Jiri Menzel"));

    @Test
    void everyKindOfQueryIsDrawnInTurn() {
        List<String> queries = QueryMix.draw(ONE_FILM, 7);

        assertThat(queries.get(0)).isEqualTo("Closely observed trains");
        assertThat(queries.get(1)).isIn("Closely", "observed", "trains");
        assertThat(queries.get(2)).isEqualTo("Jiri Menzel");
        assertThat(queries.get(3)).isEqualTo("Closely observ");
        assertThat(queries.get(4)).isNotEqualTo("Closely observed trains").hasSizeBetween(22, 23);
        assertThat(queries.get(5)).isEqualTo("Ostre sledovane vlaky");
        assertThat(queries.get(6)).startsWith("Menzel ");
    }

    @Test
    void theSameRecordsGiveTheSameQueries() {
        assertThat(QueryMix.draw(ONE_FILM, 70)).isEqualTo(QueryMix.draw(ONE_FILM, 70));
    }

    @Test
    void aRecordWithoutWhatAKindNeedsIsPassedOver() {
        List<Subject> films = List.of(new Subject("M", "", ""), ONE_FILM.getFirst());

        assertThat(QueryMix.draw(films, 70)).hasSize(70).doesNotContain("");
    }
}
