package org.bulgasari.archive.web.films;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bulgasari.archive.catalogue.Relation;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.Works.IncomingRelation;
import org.bulgasari.archive.catalogue.vocabulary.Term;
import org.bulgasari.archive.web.cards.TitleChoice;
import org.bulgasari.archive.web.films.FilmView.Related;
import org.bulgasari.archive.web.films.FilmView.RelationGroup;
import org.bulgasari.archive.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/// The film's relations, each read from this film's end.
final class RelationViewing {

    private final FilmRecord film;
    private final Wording wording;

    RelationViewing(FilmRecord film, Wording wording) {
        this.film = film;
        this.wording = wording;
    }

    List<RelationGroup> relations() {
        Map<String, List<Related>> groups = new LinkedHashMap<>();
        for (Relation each : film.work().relations())
            related(each)
                    .ifPresent(other -> groups.computeIfAbsent(
                                    wording.term("relation-types", each.type()), n -> new ArrayList<>())
                            .add(other));
        film.incoming().stream()
                .sorted(Comparator.comparing(each -> placeOrder(each.place())))
                .forEach(each -> incoming(each)
                        .ifPresent(other -> groups.computeIfAbsent(inverse(each.type()), n -> new ArrayList<>())
                                .add(other)));
        return groups.entrySet().stream()
                .map(group -> new RelationGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /// A relation to a work that this reader may not know of is not shown.
    private Optional<Related> related(Relation relation) {
        if (relation.target() == null)
            return Optional.of(new Related(
                    Objects.requireNonNull(relation.targetTitle()),
                    null,
                    remark(null, relation.place(), relation.note())));
        return Optional.ofNullable(film.related().get(relation.target()))
                .map(work -> related(work, remark(work, relation.place(), relation.note())));
    }

    private Optional<Related> incoming(IncomingRelation relation) {
        return Optional.ofNullable(film.related().get(relation.from()))
                .map(work -> related(work, remark(work, relation.place(), null)));
    }

    private Related related(Work work, String remark) {
        String title =
                TitleChoice.ofTitles(work.titles(), wording.language()).shown().text();
        return new Related(title, "/films/" + work.id(), remark);
    }

    private String remark(@Nullable Work work, @Nullable String place, @Nullable String note) {
        String year = work == null ? null : work.year().map(String::valueOf).orElse(null);
        String number = place == null ? null : wording.say("film.place-in", place);
        return Stream.of(year, number, note)
                .filter(Objects::nonNull)
                .reduce((one, two) -> one + " · " + two)
                .orElse("");
    }

    /// "remake of" read from the other end is "remade as".
    private String inverse(String type) {
        Optional<Term> term = wording.vocabularies().named("relation-types").find(type);
        String column = "inverse_" + wording.language().code();
        return term.flatMap(each -> each.more(column)).orElse(type);
    }

    /// Numbers by size, others after them as written.
    private static String placeOrder(@Nullable String place) {
        if (place == null) return "~";
        return place.matches("\\d{1,6}") ? "0".repeat(6 - place.length()) + place : place;
    }
}
