package org.bulgasari.archive.web.staff.records;

import java.util.List;

/// The fields of a record as text, the way they stand in the page. A row whose first field is blank does not count.
///
/// Several values in one field (`countries`, `languages`, `forms`, `genres`, `subjects`) are parted by semicolons.
public record WorkForm(
        List<TitleRow> titles,
        String date,
        String countries,
        String languages,
        String forms,
        String genres,
        String subjects,
        String colour,
        String sound,
        String minutes,
        String seconds,
        List<SummaryRow> summaries,
        List<AgentRow> agents,
        List<RestrictionRow> restrictions,
        String note) {

    static final String PARTED_BY = "; ";

    public record TitleRow(String text, String type, String language, String script, String transliteration) {
        static final TitleRow BLANK = new TitleRow("", "alternative", "", "", "");
    }

    public record SummaryRow(String text, String language) {
        static final SummaryRow BLANK = new SummaryRow("", "");
    }

    /// `id` is the agent's id while the name is left as it was.
    public record AgentRow(String id, String name, String role, String creditedAs) {
        static final AgentRow BLANK = new AgentRow("", "", "director", "");
    }

    public record RestrictionRow(String kind, String value, String note) {
        static final RestrictionRow BLANK = new RestrictionRow("", "", "");
    }

    public WorkForm {
        titles = List.copyOf(titles);
        summaries = List.copyOf(summaries);
        agents = List.copyOf(agents);
        restrictions = List.copyOf(restrictions);
    }

    /// The same form with `more` blank rows at the end of each list.
    WorkForm withBlankRows(int more) {
        return new WorkForm(
                Rows.padded(titles, TitleRow.BLANK, more),
                date,
                countries,
                languages,
                forms,
                genres,
                subjects,
                colour,
                sound,
                minutes,
                seconds,
                Rows.padded(summaries, SummaryRow.BLANK, 1),
                Rows.padded(agents, AgentRow.BLANK, more),
                Rows.padded(restrictions, RestrictionRow.BLANK, 1),
                note);
    }
}
