package org.bulgasari.archive.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bulgasari.archive.discovery.Dimension;
import org.bulgasari.archive.discovery.FacetValue;
import org.bulgasari.archive.discovery.FilmEntry;
import org.bulgasari.archive.discovery.Match;
import org.bulgasari.archive.discovery.SearchOrder;
import org.bulgasari.archive.discovery.SearchResult;
import org.bulgasari.archive.web.Page;
import org.bulgasari.archive.web.cards.FilmCards;
import org.bulgasari.archive.web.search.SearchView.Choice;
import org.bulgasari.archive.web.search.SearchView.Facet;
import org.bulgasari.archive.web.search.SearchView.Field;
import org.bulgasari.archive.web.search.SearchView.Hit;
import org.bulgasari.archive.web.search.SearchView.Order;
import org.bulgasari.archive.web.search.SearchView.Turn;
import org.bulgasari.archive.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/// Puts a search and its result into words.
final class SearchViewing {

    private static final int SHOWN_AT_ONCE = 8;
    private static final int SHOWN_AT_ALL = 80;

    private final SearchState state;
    private final SearchResult result;
    private final List<Match> reasons;
    private final Wording wording;
    private final Page page;
    private final boolean building;

    /// `reasons` are those of the film that the state wants explained; `building` tells that the index is not built
    /// yet.
    SearchViewing(
            SearchState state, SearchResult result, List<Match> reasons, boolean building, Wording wording, Page page) {
        this.state = state;
        this.result = result;
        this.reasons = reasons;
        this.wording = wording;
        this.page = page;
        this.building = building;
    }

    SearchView view() {
        boolean narrowed = !state.chosen().isEmpty();
        return new SearchView(
                heading(),
                result.relaxed() && result.total() > 0 && !state.words().isEmpty()
                        ? wording.say("search.relaxed")
                        : null,
                result.hits().stream().map(this::hit).toList(),
                state.asTable(),
                facets(),
                choices(),
                narrowed ? address(state.withoutChoices()) : null,
                orders(),
                hidden(),
                address(state.shownAsTable(false)),
                address(state.shownAsTable(true)),
                turns(),
                building,
                result.total() == 0,
                narrowed);
    }

    private String address(SearchState other) {
        return page.to(other.address());
    }

    private String heading() {
        return state.words().isEmpty()
                ? wording.say("search.heading.all", result.total())
                : wording.say("search.heading.words", result.total(), state.words());
    }

    private Hit hit(FilmEntry entry) {
        boolean explained = entry.id().equals(state.explained());
        String query = "?q=" + Page.encoded(state.words()) + "&id=" + entry.id();
        boolean explainable = !state.words().isEmpty();
        return new Hit(
                new FilmCards(wording).of(entry),
                explainable ? address(state.explaining(entry.id())) : null,
                explainable ? page.to("/search/why" + query) : null,
                explained ? new WhyWords(wording).sentences(reasons) : List.of());
    }

    private List<Facet> facets() {
        List<Facet> facets = new ArrayList<>();
        for (Dimension each : Dimension.values()) {
            List<FacetValue> values = result.facets().getOrDefault(each, List.of());
            if (!values.isEmpty()) facets.add(facet(each, values));
        }
        return facets;
    }

    private Facet facet(Dimension dimension, List<FacetValue> values) {
        List<Choice> all = values.stream()
                .limit(SHOWN_AT_ALL)
                .map(value -> choice(dimension, value))
                .toList();
        int first = Math.min(SHOWN_AT_ONCE, all.size());
        boolean open = state.chosen().containsKey(dimension) || isOpenAtFirst(dimension);
        return new Facet(name(dimension), open, all.subList(0, first), all.subList(first, all.size()));
    }

    private static boolean isOpenAtFirst(Dimension dimension) {
        return switch (dimension) {
            case COUNTRY, DECADE, CARRIER -> true;
            case FORM, GENRE, LANGUAGE, DIRECTOR, RESTRICTION, HELD -> false;
        };
    }

    private Choice choice(Dimension dimension, FacetValue value) {
        return new Choice(
                "f-" + SearchState.name(dimension) + "-" + Page.encoded(value.code()),
                label(dimension, value.code(), value.label()),
                wording.number(value.count()),
                value.chosen(),
                address(state.toggled(dimension, value.code())));
    }

    private String label(Dimension dimension, String code, String label) {
        return switch (dimension) {
            case DECADE -> wording.decade(code);
            case HELD -> code.equals("yes") ? wording.say("search.held.yes") : wording.say("search.held.no");
            case RESTRICTION -> wording.term("restriction-kinds", code);
            case COUNTRY, CARRIER, FORM, GENRE, LANGUAGE, DIRECTOR -> label;
        };
    }

    /// What is chosen, each removable, whether any film has it or not.
    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (Map.Entry<Dimension, Set<String>> each : state.chosen().entrySet()) {
            for (String code : each.getValue()) {
                String label = result.facets().getOrDefault(each.getKey(), List.of()).stream()
                        .filter(value -> value.code().equals(code))
                        .map(FacetValue::label)
                        .findFirst()
                        .orElse(code);
                choices.add(new Choice(
                        "c-" + SearchState.name(each.getKey()) + "-" + Page.encoded(code),
                        wording.say("search.chosen", name(each.getKey()), label(each.getKey(), code, label)),
                        "",
                        true,
                        address(state.toggled(each.getKey(), code))));
            }
        }
        return choices;
    }

    private String name(Dimension dimension) {
        return DimensionWords.name(dimension, wording);
    }

    private List<Order> orders() {
        List<Order> orders = new ArrayList<>();
        for (SearchOrder each : SearchOrder.values())
            orders.add(new Order(SearchState.code(each), name(each), each == state.order()));
        return orders;
    }

    private String name(SearchOrder order) {
        return switch (order) {
            case BEST -> wording.say("search.sort.best");
            case TITLE -> wording.say("search.sort.title");
            case OLDEST -> wording.say("search.sort.oldest");
            case LATEST -> wording.say("search.sort.latest");
            case NEWEST_ARRIVAL -> wording.say("search.sort.newest-arrival");
            case RAREST -> wording.say("search.sort.rarest");
        };
    }

    private List<Field> hidden() {
        List<Field> fields = new ArrayList<>();
        if (!state.words().isEmpty()) fields.add(new Field("q", state.words()));
        state.chosen()
                .forEach((dimension, values) ->
                        values.forEach(value -> fields.add(new Field(SearchState.name(dimension), value))));
        if (state.asTable()) fields.add(new Field("view", "table"));
        return fields;
    }

    /// First, last, and those around the present page, with gaps between.
    private List<Turn> turns() {
        int last = (int) Math.min((result.total() + SearchState.PAGE_SIZE - 1) / SearchState.PAGE_SIZE, 333);
        List<Turn> turns = new ArrayList<>();
        if (last <= 1) return turns;
        int present = state.page();
        TreeSet<Integer> shown = new TreeSet<>(Set.of(1, last));
        for (int each = present - 2; each <= present + 2; each++) if (each >= 1 && each <= last) shown.add(each);
        if (present > 1) turns.add(turn(wording.say("search.previous"), present - 1, false, null));
        int before = 0;
        for (int each : shown) {
            if (each > before + 1) turns.add(new Turn("…", null, false, null));
            turns.add(turn(wording.number(each), each, each == present, wording.say("search.page", each)));
            before = each;
        }
        if (present < last) turns.add(turn(wording.say("search.next"), present + 1, false, null));
        return turns;
    }

    private Turn turn(String label, int number, boolean present, @Nullable String spoken) {
        return new Turn(label, present ? null : address(state.at(number)), present, spoken);
    }
}
