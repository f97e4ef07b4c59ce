package org.bulgasari.archive.web.staff.records;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bulgasari.archive.web.staff.records.WorkForm.AgentRow;
import org.bulgasari.archive.web.staff.records.WorkForm.RestrictionRow;
import org.bulgasari.archive.web.staff.records.WorkForm.SummaryRow;
import org.bulgasari.archive.web.staff.records.WorkForm.TitleRow;

/// Reads a [WorkForm] from what a browser sent: the fields of the rows of a list come as values of one name, in
/// order.
final class FormReading {

    private final HttpServletRequest sent;

    FormReading(HttpServletRequest sent) {
        this.sent = sent;
    }

    WorkForm form() {
        return new WorkForm(
                rows("title.text", this::title),
                field("date"),
                field("countries"),
                field("languages"),
                field("forms"),
                field("genres"),
                field("subjects"),
                field("colour"),
                field("sound"),
                field("minutes"),
                field("seconds"),
                rows("summary.text", this::summary),
                rows("agent.name", this::agent),
                rows("restriction.kind", this::restriction),
                field("note"));
    }

    /// The version the form was filled from; 0, which no record has, when it is no number.
    int version() {
        String version = field("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    /// The reason for the change; blank when none is given.
    String why() {
        return field("why");
    }

    boolean wantsMoreRows() {
        return sent.getParameter("more") != null;
    }

    private TitleRow title(int row) {
        return new TitleRow(
                nth("title.text", row),
                nth("title.type", row),
                nth("title.language", row),
                nth("title.script", row),
                nth("title.transliteration", row));
    }

    private SummaryRow summary(int row) {
        return new SummaryRow(nth("summary.text", row), nth("summary.language", row));
    }

    private AgentRow agent(int row) {
        return new AgentRow(
                nth("agent.id", row), nth("agent.name", row), nth("agent.role", row), nth("agent.credited", row));
    }

    private RestrictionRow restriction(int row) {
        return new RestrictionRow(
                nth("restriction.kind", row), nth("restriction.value", row), nth("restriction.note", row));
    }

    /// The rows whose first field is not blank.
    private <T> List<T> rows(String first, IntFunction<T> row) {
        String[] values = sent.getParameterValues(first);
        if (values == null) return List.of();
        return IntStream.range(0, values.length)
                .filter(i -> !values[i].isBlank())
                .mapToObj(row)
                .toList();
    }

    private String nth(String name, int row) {
        String[] values = sent.getParameterValues(name);
        return values == null || row >= values.length ? "" : clean(values[row]);
    }

    private String field(String name) {
        String value = sent.getParameter(name);
        return value == null ? "" : clean(value);
    }

    /// Browsers send line ends as CR LF.
    private static String clean(String value) {
        return value.replace("\r\n", "\n").strip();
    }
}
