package org.bulgasari.archive.discovery;

/// A film or an agent that what has been typed so far may mean.
///
/// @param id the work's or the agent's id; empty for an agent without one
/// @param text the title or name that matches, to be shown
/// @param context for a film its preferred title when another one matches, else empty; for an agent the usual name
/// @param year for a film its first year, 0 when unknown or for an agent
public record Suggestion(Kind kind, String id, String text, String context, int year) {

    /// What is suggested.
    public enum Kind {
        FILM,
        AGENT
    }
}
