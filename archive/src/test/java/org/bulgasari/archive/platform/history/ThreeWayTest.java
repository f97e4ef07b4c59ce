package org.bulgasari.archive.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThreeWayTest {

    public record Card(String title, @Nullable Integer year, List<String> marks) {}

    /// A record with a rule.
    public record Pair(List<String> entries) {
        public Pair {
            if (entries.size() > 2) throw new IllegalArgumentException("A pair has no " + entries.size() + " entries");
        }
    }

    private static Card card(String title, @Nullable Integer year, String... marks) {
        return new Card(title, year, List.of(marks));
    }

    @Test
    void whatOneSideChangedIsTakenFromThatSide() {
        ThreeWay.Merged<Card> merged = ThreeWay.merge(card("Hanyo", 1960), card("하녀", 1960), card("Hanyo", 1961));

        assertThat(merged.record()).isEqualTo(card("하녀", 1961));
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void whatBothChangedAlikeIsNoConflict() {
        Card same = card("하녀", null);

        assertThat(ThreeWay.merge(card("Hanyo", 1960), same, same)).isEqualTo(new ThreeWay.Merged<>(same, List.of()));
    }

    @Test
    void whatBothChangedOtherwiseStaysOursAndIsNamed() {
        ThreeWay.Merged<Card> merged = ThreeWay.merge(card("Hanyo", 1960), card("하녀", 1959), card("Hanyo", null));

        assertThat(merged.record()).isEqualTo(card("하녀", 1959));
        assertThat(merged.conflicts()).containsExactly("year");
    }

    @Test
    void listsAreBroughtTogetherEntryByEntry() {
        ThreeWay.Merged<Card> merged = ThreeWay.merge(
                card("Hanyo", 1960, "old", "kept"),
                card("Hanyo", 1960, "old", "kept", "mine"),
                card("Hanyo", 1960, "theirs", "kept"));

        assertThat(merged.record().marks()).containsExactly("kept", "mine", "theirs");
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void anEntryThatBothReplacedIsAConflict() {
        ThreeWay.Merged<Card> merged =
                ThreeWay.merge(card("Hanyo", 1960, "old"), card("Hanyo", 1960, "mine"), card("Hanyo", 1960, "theirs"));

        assertThat(merged.record().marks()).containsExactly("mine");
        assertThat(merged.conflicts()).containsExactly("marks");
    }

    @Test
    void listsThatMakeNoRecordTogetherAreAConflict() {
        Pair ours = new Pair(List.of("a", "mine"));
        Pair theirs = new Pair(List.of("a", "theirs"));

        ThreeWay.Merged<Pair> merged = ThreeWay.merge(new Pair(List.of("a")), ours, theirs);

        assertThat(merged).isEqualTo(new ThreeWay.Merged<>(ours, List.of("entries")));
    }
}
