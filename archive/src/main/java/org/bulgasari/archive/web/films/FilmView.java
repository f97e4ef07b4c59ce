package org.bulgasari.archive.web.films;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A film, ready to print, from top to bottom of its page.
public record FilmView(
        String id,
        String sleeve,
        Names names,
        List<String> warnings,
        Answer answer,
        List<Passage> summaries,
        List<Fact> facts,
        List<RoleGroup> people,
        List<Version> versions,
        List<ClaimGroup> claims,
        List<Vouched> vouched,
        List<RelationGroup> relations,
        List<Fact> identifiers,
        Citation citation,
        @Nullable String note,
        @Nullable StaffView staff) {

    /// Words in a language that may not be the page's.
    public record Passage(String text, @Nullable String language) {}

    /// Words, and where they lead, if anywhere; `outside` addresses leave this site.
    public record Link(String text, @Nullable String address, boolean outside) {
        static Link to(String text, String address) {
            return new Link(text, address, false);
        }

        static Link nowhere(String text) {
            return new Link(text, null, false);
        }
    }

    public record Names(
            String kicker, Passage title, Optional<Passage> original, List<Link> line, List<OtherTitle> others) {}

    public record OtherTitle(Passage title, String kind) {}

    /// Can I see it? `items` are the copies this reader may know of, `rights` what may be done with them.
    public record Answer(String sentence, List<ItemLine> items, List<String> rights, List<Mark> marks) {}

    public record ItemLine(
            String carrier,
            String where,
            String facts,
            @Nullable String staffNote,
            List<Mark> marks) {}

    /// A restriction in words; `loud` ones must not be overlooked.
    public record Mark(String text, boolean loud) {}

    public record Fact(String name, List<Link> values) {}

    public record RoleGroup(String role, List<Person> people) {}

    public record Person(
            String name,
            @Nullable Passage otherName,
            String path,
            @Nullable String remark) {}

    public record Version(
            String name, String facts, @Nullable String note) {}

    public record ClaimGroup(String property, List<Claim> claims) {}

    /// `standing` is a code, for the look of it; `says` how it stands and who says so.
    public record Claim(
            String value,
            String standing,
            String says,
            List<Link> sources,
            @Nullable String note) {}

    /// What nobody contests: a property, its values, how they stand where that is not "accepted", and who vouches
    /// for them.
    public record Vouched(String property, String values, String standing, List<Link> sources) {}

    public record RelationGroup(String name, List<Related> films) {}

    public record Related(String title, @Nullable String path, String remark) {}

    public record Citation(String plain, String bibtexPath, String risPath, String jsonPath) {}

    public record StaffView(
            String recorded, String changed, int version, boolean edits, String editPath, String historyPath) {}
}
