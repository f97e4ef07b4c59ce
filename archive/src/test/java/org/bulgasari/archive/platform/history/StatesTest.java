package org.bulgasari.archive.platform.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bulgasari.archive.catalogue.WorkBuilder.aWork;

import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.rights.RestrictionKind;
import org.junit.jupiter.api.Test;

class StatesTest {

    private static final Work PULGASARI = aWork().titled("Pulgasari")
            .originally("불가사리", "ko", "Kore")
            .from("1985~")
            .in("KP")
            .spoken("ko")
            .directedBy(new AgentId("0198c0de-0000-7000-8000-000000000001"))
            .identified("imdb", "tt0089851")
            .reported("date", "1983", "A shop's card")
            .permitted("JP", "show", "lend")
            .restricted(RestrictionKind.ON_SITE)
            .build();

    @Test
    void aWorkIsReadAsItWasWritten() {
        assertThat(States.read(States.write(PULGASARI), Work.class)).isEqualTo(PULGASARI);
    }

    @Test
    void aWorkOfWhichLittleIsKnownIsReadAsItWasWritten() {
        Work bare = aWork().titled("Untitled tape").build();

        assertThat(States.read(States.write(bare), Work.class)).isEqualTo(bare);
    }

    @Test
    void aPartThatAStateDoesNotKnowIsEmptyAndOneThatTheRecordLostIsPassedOver() {
        String older = States.write(PULGASARI).replaceFirst("\"genres\":\\[[^]]*]", "\"reels\":[1,2]");

        assertThat(States.read(older, Work.class).genres()).isEmpty();
    }

    @Test
    void textThatIsNoStateIsRefused() {
        assertThatThrownBy(() -> States.read("{\"titles\":", Work.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not the state of a Work: ");
    }
}
