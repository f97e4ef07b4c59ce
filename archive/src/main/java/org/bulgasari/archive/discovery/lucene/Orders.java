package org.bulgasari.archive.discovery.lucene;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.bulgasari.archive.discovery.SearchRequest;

/// The orders in which films are listed; what has no year or no copies comes last, equals by title.
final class Orders {

    private static final SortField TITLE = new SortField(Fields.SORT_TITLE, SortField.Type.STRING);

    private Orders() {}

    static Sort of(SearchRequest request) {
        return switch (request.order()) {
            case BEST ->
                request.text().isBlank()
                        ? new Sort(TITLE)
                        : new Sort(SortField.FIELD_SCORE, new SortField(Fields.LENGTH, SortField.Type.INT), TITLE);
            case TITLE -> new Sort(TITLE);
            case OLDEST -> new Sort(number(Fields.SORT_YEAR, false), TITLE);
            case LATEST -> new Sort(number(Fields.SORT_YEAR, true), TITLE);
            case NEWEST_ARRIVAL -> new Sort(number(Fields.ARRIVAL, true), TITLE);
            case RAREST -> new Sort(number(Fields.RARITY, true), TITLE);
        };
    }

    private static SortField number(String field, boolean highestFirst) {
        return new SortField(field, SortField.Type.LONG, highestFirst, highestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    }
}
