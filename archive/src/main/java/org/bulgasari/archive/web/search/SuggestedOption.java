package org.bulgasari.archive.web.search;

import org.bulgasari.archive.discovery.Suggestion;
import org.bulgasari.archive.web.Page;

/// A suggestion, ready to print: what it is, a remark beside it, and where it leads.
public record SuggestedOption(String text, String remark, String address) {

    static SuggestedOption of(Suggestion suggestion, Page page) {
        return switch (suggestion.kind()) {
            case FILM ->
                new SuggestedOption(suggestion.text(), remark(suggestion), page.to("/films/" + suggestion.id()));
            case AGENT ->
                new SuggestedOption(
                        suggestion.text(),
                        suggestion.context().equals(suggestion.text())
                                ? page.say("suggest.agent")
                                : page.say("suggest.agent-as", suggestion.context()),
                        suggestion.id().isEmpty()
                                ? page.to("/search?q=" + Page.encoded(suggestion.context()))
                                : page.to("/agents/" + suggestion.id()));
        };
    }

    private static String remark(Suggestion film) {
        String year = film.year() == 0 ? "" : String.valueOf(film.year());
        if (film.context().isEmpty()) return year;
        return year.isEmpty() ? film.context() : film.context() + ", " + year;
    }
}
