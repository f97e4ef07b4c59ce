package org.bulgasari.archive.web.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.discovery.Dimension;
import org.bulgasari.archive.discovery.FacetValue;
import org.bulgasari.archive.discovery.FilmEntry;
import org.bulgasari.archive.discovery.FilmIndex;
import org.bulgasari.archive.discovery.SearchOrder;
import org.bulgasari.archive.discovery.SearchRequest;
import org.bulgasari.archive.discovery.SearchResult;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.web.Page;
import org.bulgasari.archive.web.cards.FilmCard;
import org.bulgasari.archive.web.cards.FilmCards;
import org.bulgasari.archive.web.home.HomeView.Bar;
import org.bulgasari.archive.web.home.HomeView.Figure;
import org.bulgasari.archive.web.home.HomeView.Tally;
import org.bulgasari.archive.web.wording.Wording;

/// Gathers the first page from the index, as the public may see it.
final class HomeViewing {

    private static final int ARRIVALS = 36;
    private static final int RARE = 14;
    private static final int TALLIES = 10;
    private static final int CHART_WIDTH = 1000;
    private static final int CHART_HEIGHT = 150;

    private final FilmIndex index;
    private final Items items;
    private final Wording wording;

    HomeViewing(FilmIndex index, Items items, Wording wording) {
        this.index = index;
        this.items = items;
        this.wording = wording;
    }

    HomeView view() {
        Set<Dimension> counted = EnumSet.of(Dimension.COUNTRY, Dimension.DECADE, Dimension.CARRIER, Dimension.LANGUAGE);
        SearchResult all =
                index.search(asked(SearchOrder.NEWEST_ARRIVAL, ARRIVALS).counting(counted));
        List<FilmCard> arrivals = new FilmCards(wording).of(all.hits());
        return new HomeView(
                wording.say("home.statement"),
                arrivals.isEmpty() ? wording.say(index.isFilled() ? "home.empty" : "search.building") : null,
                figures(all),
                arrivals,
                rare(),
                decades(values(all, Dimension.DECADE)),
                tallies(all, Dimension.COUNTRY, "country"),
                tallies(all, Dimension.CARRIER, "carrier"),
                tallies(all, Dimension.LANGUAGE, "language"));
    }

    private SearchRequest asked(SearchOrder order, int size) {
        return SearchRequest.of("")
                .ordered(order)
                .page(0, size)
                .in(wording.language().code())
                .counting(Set.of());
    }

    private static List<FacetValue> values(SearchResult result, Dimension dimension) {
        return result.facets().getOrDefault(dimension, List.of());
    }

    private List<Figure> figures(SearchResult all) {
        return List.of(
                new Figure(wording.number(all.total()), wording.say("home.works", all.total())),
                new Figure(wording.number(items.count()), wording.say("home.items", items.count())),
                figure(values(all, Dimension.COUNTRY), "home.countries"),
                figure(values(all, Dimension.LANGUAGE), "home.languages"),
                figure(values(all, Dimension.CARRIER), "home.carriers"));
    }

    private Figure figure(List<FacetValue> values, String key) {
        return new Figure(wording.number(values.size()), wording.say(key, values.size()));
    }

    private List<FilmCard> rare() {
        List<FilmEntry> rarest = index.search(asked(SearchOrder.RAREST, RARE)).hits();
        Map<WorkId, List<Item>> held = items.holding(
                rarest.stream().map(entry -> new WorkId(entry.id())).toList());
        List<FilmCard> cards = new ArrayList<>();
        for (FilmEntry entry : rarest) {
            List<Item> shown = held.getOrDefault(new WorkId(entry.id()), List.of()).stream()
                    .filter(item -> !item.isStaffOnly())
                    .toList();
            if (!shown.isEmpty()) cards.add(new FilmCards(wording).of(entry).remarked(reason(shown)));
        }
        return cards;
    }

    /// Why a film is called rare, in one sentence.
    private String reason(List<Item> held) {
        boolean onTape = held.stream().allMatch(this::isTape);
        if (held.size() == 1) return onTape ? wording.say("home.rare.one-tape") : wording.say("home.rare.one-copy");
        boolean unlicensed =
                held.stream().noneMatch(item -> item.authorisation().equals("licensed"));
        if (unlicensed) return wording.say("home.rare.unlicensed");
        return onTape ? wording.say("home.rare.tapes") : wording.say("home.rare.few", held.size());
    }

    private boolean isTape(Item item) {
        return wording.vocabularies()
                .named("carrier-types")
                .find(item.carrierType())
                .map(type -> "family-tape".equals(type.broader()))
                .orElse(false);
    }

    private List<Bar> decades(List<FacetValue> values) {
        List<FacetValue> ordered = values.stream()
                .filter(value -> value.code().matches("\\d{4}"))
                .sorted(Comparator.comparing(FacetValue::code))
                .toList();
        if (ordered.isEmpty()) return List.of();
        int first = Integer.parseInt(ordered.getFirst().code());
        int step = CHART_WIDTH / ((Integer.parseInt(ordered.getLast().code()) - first) / 10 + 1);
        long most = ordered.stream().mapToLong(FacetValue::count).max().orElse(1);
        return ordered.stream().map(value -> bar(value, first, step, most)).toList();
    }

    private Bar bar(FacetValue value, int first, int step, long most) {
        String label = wording.decade(value.code());
        return new Bar(
                (Integer.parseInt(value.code()) - first) / 10 * step + step / 10,
                step * 8 / 10,
                (int) Math.max(2, value.count() * CHART_HEIGHT / most),
                value.code(),
                wording.number(value.count()),
                wording.say("home.decade", label, value.count()),
                "/search?decade=" + value.code());
    }

    private List<Tally> tallies(SearchResult all, Dimension dimension, String parameter) {
        List<FacetValue> values = values(all, dimension);
        long most = values.stream().mapToLong(FacetValue::count).max().orElse(1);
        return values.stream()
                .limit(TALLIES)
                .map(value -> new Tally(
                        value.label(),
                        wording.number(value.count()),
                        (int) (value.count() * 1000 / most),
                        "/search?" + parameter + "=" + Page.encoded(value.code())))
                .toList();
    }
}
