package org.bulgasari.archive.web.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bulgasari.archive.discovery.Dimension;
import org.bulgasari.archive.discovery.SearchOrder;
import org.bulgasari.archive.discovery.SearchRequest;
import org.bulgasari.archive.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// A search as its address says it: words, chosen values, order, page from 1, sleeves or table, and the film whose
/// reasons are shown. What an address says wrongly is passed over.
public record SearchState(
        String words,
        Map<Dimension, Set<String>> chosen,
        SearchOrder order,
        int page,
        boolean asTable,
        @Nullable String explained) {

    static final int PAGE_SIZE = 30;
    private static final int LAST_PAGE = 10_000 / PAGE_SIZE;
    private static final int MOST_CHOSEN = 50;

    public static SearchState of(MultiValueMap<String, String> query) {
        Map<Dimension, Set<String>> chosen = new EnumMap<>(Dimension.class);
        for (Dimension each : Dimension.values()) {
            List<String> values = query.getOrDefault(name(each), List.of());
            Set<String> kept = new LinkedHashSet<>(values.stream()
                    .filter(value -> !value.isBlank())
                    .limit(MOST_CHOSEN)
                    .toList());
            if (!kept.isEmpty()) chosen.put(each, kept);
        }
        String words = query.getFirst("q");
        return new SearchState(
                words == null ? "" : words.strip(),
                chosen,
                order(query.getFirst("sort")),
                page(query.getFirst("page")),
                "table".equals(query.getFirst("view")),
                query.getFirst("why"));
    }

    private static SearchOrder order(@Nullable String name) {
        for (SearchOrder each : SearchOrder.values()) if (code(each).equals(name)) return each;
        return SearchOrder.BEST;
    }

    private static int page(@Nullable String number) {
        if (number == null || !number.matches("\\d{1,4}")) return 1;
        return Math.clamp(Integer.parseInt(number), 1, LAST_PAGE);
    }

    static String name(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }

    static String code(SearchOrder order) {
        return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    SearchRequest request(String language, boolean staff) {
        SearchRequest request =
                SearchRequest.of(words).ordered(order).in(language).page((page - 1) * PAGE_SIZE, PAGE_SIZE);
        for (Map.Entry<Dimension, Set<String>> each : chosen.entrySet())
            request = request.choosing(each.getKey(), each.getValue().toArray(String[]::new));
        return staff ? request.forStaff() : request;
    }

    boolean isChosen(Dimension dimension, String value) {
        return chosen.getOrDefault(dimension, Set.of()).contains(value);
    }

    /// The same search with this value chosen, or no longer chosen, from its first page.
    SearchState toggled(Dimension dimension, String value) {
        Map<Dimension, Set<String>> other = new EnumMap<>(Dimension.class);
        other.putAll(chosen);
        Set<String> values = new LinkedHashSet<>(chosen.getOrDefault(dimension, Set.of()));
        if (!values.remove(value)) values.add(value);
        if (values.isEmpty()) other.remove(dimension);
        else other.put(dimension, values);
        return new SearchState(words, other, order, 1, asTable, null);
    }

    SearchState withoutChoices() {
        return new SearchState(words, Map.of(), order, 1, asTable, null);
    }

    SearchState at(int otherPage) {
        return new SearchState(words, chosen, order, otherPage, asTable, null);
    }

    SearchState shownAsTable(boolean table) {
        return new SearchState(words, chosen, order, page, table, null);
    }

    SearchState explaining(String id) {
        return new SearchState(words, chosen, order, page, asTable, id);
    }

    /// Path and query of this search.
    public String address() {
        List<String> parts = new ArrayList<>();
        if (!words.isEmpty()) parts.add("q=" + Page.encoded(words));
        chosen.forEach(
                (dimension, values) -> values.forEach(value -> parts.add(name(dimension) + "=" + Page.encoded(value))));
        if (order != SearchOrder.BEST) parts.add("sort=" + code(order));
        if (asTable) parts.add("view=table");
        if (page > 1) parts.add("page=" + page);
        if (explained != null) parts.add("why=" + Page.encoded(explained));
        return parts.isEmpty() ? "/search" : "/search?" + String.join("&", parts);
    }
}
