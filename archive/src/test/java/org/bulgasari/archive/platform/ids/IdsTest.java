package org.bulgasari.archive.platform.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void idsGrowEvenWhenTheClockStandsStillOrGoesBack() {
        List<Instant> hands = new ArrayList<>(List.of(Instant.ofEpochMilli(5_000)));
        Ids ids = new Ids(() -> hands.getFirst());
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) made.add(ids.next());
        hands.set(0, Instant.ofEpochMilli(1_000));
        for (int i = 0; i < 10_000; i++) made.add(ids.next());

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anIdIsAVersion7UuidOfItsMillisecond() {
        UUID id = UUID.fromString(new Ids(InstantSource.fixed(Instant.ofEpochMilli(1_700_000_000_000L))).next());

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(1_700_000_000_000L);
    }

    @Test
    void onlyLowerCaseUuidTextIsAnId() {
        assertThat(Ids.isId(new Ids(InstantSource.system()).next())).isTrue();
        assertThat(Ids.isId("0192F000-0000-7000-8000-000000000000")).isFalse();
        assertThat(Ids.isId("../../../etc/passwd-0000-000000000000")).isFalse();
        assertThat(Ids.isId("")).isFalse();
    }
}
