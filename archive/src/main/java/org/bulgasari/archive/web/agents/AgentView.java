package org.bulgasari.archive.web.agents;

import java.util.List;
import org.bulgasari.archive.web.cards.FilmCard;
import org.jspecify.annotations.Nullable;

/// An agent, ready to print.
public record AgentView(
        String kicker,
        String name,
        List<OtherName> names,
        List<Identifier> identifiers,
        @Nullable String note,
        List<Part> parts) {

    public record OtherName(String text, @Nullable String language, String remark) {}

    public record Identifier(
            String scheme, String value, @Nullable String address) {}

    /// The works in one role, the oldest first.
    public record Part(String role, String count, List<FilmCard> films) {}
}
