package org.bulgasari.archive.web.staff.records;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A field in which two versions of a record differ. `label` is the message that names the field.
public record Difference(String label, String mine, String theirs) {

    static List<Difference> between(WorkForm mine, WorkForm theirs) {
        List<Difference> all = new ArrayList<>();
        compare(all, "edit.titles", mine, theirs, form -> lines(form.titles(), WorkForm.TitleRow::text));
        compare(all, "edit.date", mine, theirs, WorkForm::date);
        compare(all, "edit.countries", mine, theirs, WorkForm::countries);
        compare(all, "edit.languages", mine, theirs, WorkForm::languages);
        compare(all, "edit.forms", mine, theirs, WorkForm::forms);
        compare(all, "edit.genres", mine, theirs, WorkForm::genres);
        compare(all, "edit.subjects", mine, theirs, WorkForm::subjects);
        compare(all, "edit.colour", mine, theirs, WorkForm::colour);
        compare(all, "edit.sound", mine, theirs, WorkForm::sound);
        compare(all, "edit.length", mine, theirs, form -> form.minutes() + ":" + form.seconds());
        compare(all, "edit.summary", mine, theirs, form -> lines(form.summaries(), WorkForm.SummaryRow::text));
        compare(all, "edit.agents", mine, theirs, form -> lines(form.agents(), row -> row.name() + ", " + row.role()));
        compare(all, "edit.restrictions", mine, theirs, form -> lines(form.restrictions(), Difference::restriction));
        compare(all, "edit.note", mine, theirs, WorkForm::note);
        return all;
    }

    private static void compare(
            List<Difference> all, String label, WorkForm mine, WorkForm theirs, Function<WorkForm, String> field) {
        String one = field.apply(mine);
        String other = field.apply(theirs);
        if (!one.equals(other)) all.add(new Difference(label, one, other));
    }

    private static <T> String lines(List<T> rows, Function<T, String> text) {
        return rows.stream().map(text).collect(Collectors.joining("\n"));
    }

    private static String restriction(WorkForm.RestrictionRow row) {
        return (row.kind() + " " + row.value() + " " + row.note()).strip();
    }
}
