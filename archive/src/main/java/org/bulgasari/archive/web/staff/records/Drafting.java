package org.bulgasari.archive.web.staff.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bulgasari.archive.catalogue.Summary;
import org.bulgasari.archive.catalogue.Title;
import org.bulgasari.archive.catalogue.TitleType;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.catalogue.dates.EdtfDate;
import org.bulgasari.archive.catalogue.rights.Restriction;
import org.bulgasari.archive.catalogue.rights.RestrictionKind;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.bulgasari.archive.platform.ids.Ids;
import org.bulgasari.archive.web.staff.records.WorkForm.AgentRow;
import org.bulgasari.archive.web.staff.records.WorkForm.RestrictionRow;
import org.bulgasari.archive.web.staff.records.WorkForm.TitleRow;
import org.jspecify.annotations.Nullable;

/// Makes a work of a form, or gathers everything that is wrong with it.
final class Drafting {

    private static final int LONGEST_TITLE = 1_000;

    private final List<FormProblem> problems = new ArrayList<>();
    private final Terms terms;
    private final Credits credits;

    Drafting(Vocabularies vocabularies, Agents agents, Ids ids) {
        this.terms = new Terms(vocabularies, problems);
        this.credits = new Credits(agents, ids);
    }

    /// `current` as the form changes it; what the form does not show stays.
    Draft draft(WorkForm form, Work current) {
        List<Title> titles = titles(form.titles());
        EdtfDate date = date(form.date());
        Integer length = length(form.minutes(), form.seconds());
        List<String> countries = terms.countries(form.countries());
        var languages = terms.languages(form.languages());
        List<String> forms = terms.forms(form.forms());
        List<String> genres = terms.genres(form.genres());
        String colour = terms.one("colours", form.colour(), "edit.problem.colour");
        String sound = terms.one("sounds", form.sound(), "edit.problem.sound");
        List<Summary> summaries = summaries(form);
        List<Restriction> restrictions = restrictions(form.restrictions());
        roles(form.agents(), current);
        Credits.Credited credited = credits.read(form.agents(), current.contributions());
        if (!problems.isEmpty()) return new Draft.Unfit(List.copyOf(problems));
        Work revised = new Work(
                current.id(),
                current.kind(),
                titles,
                date,
                countries,
                languages,
                forms,
                genres,
                terms.subjects(form.subjects()),
                colour,
                sound,
                length,
                summaries,
                credited.contributions(),
                current.identifiers(),
                current.relations(),
                current.variants(),
                current.manifestations(),
                current.statements(),
                current.rights(),
                restrictions,
                form.note().isEmpty() ? null : form.note());
        return new Draft.Fit(revised, credited.newAgents());
    }

    private List<Title> titles(List<TitleRow> rows) {
        List<Title> titles = new ArrayList<>();
        for (TitleRow row : rows) {
            if (row.text().length() > LONGEST_TITLE) {
                problems.add(
                        FormProblem.of("edit.problem.long-title", row.text().substring(0, 40)));
                continue;
            }
            String type = terms.one("title-types", row.type(), "edit.problem.title-type");
            titles.add(new Title(
                    row.text(),
                    type == null ? TitleType.ALTERNATIVE : TitleType.of(type),
                    terms.oneLanguage(row.language()),
                    terms.one("scripts", row.script(), "edit.problem.script"),
                    terms.one("transliteration-schemes", row.transliteration(), "edit.problem.transliteration")));
        }
        long preferred = titles.stream()
                .filter(title -> title.type() == TitleType.PREFERRED)
                .count();
        if (preferred != 1) problems.add(FormProblem.of("edit.problem.one-preferred"));
        return titles;
    }

    private @Nullable EdtfDate date(String text) {
        if (text.isEmpty()) return null;
        Optional<EdtfDate> date = EdtfDate.parse(text);
        if (date.isEmpty()) problems.add(FormProblem.of("edit.problem.date", text));
        return date.orElse(null);
    }

    private @Nullable Integer length(String minutes, String seconds) {
        if (minutes.isEmpty() && seconds.isEmpty()) return null;
        boolean numbers = minutes.matches("\\d{0,5}") && seconds.matches("[0-5]?\\d?");
        int length = numbers ? 60 * number(minutes) + number(seconds) : 0;
        if (length > 0) return length;
        problems.add(FormProblem.of("edit.problem.length", minutes + ":" + seconds));
        return null;
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private List<Summary> summaries(WorkForm form) {
        return form.summaries().stream()
                .map(row -> new Summary(terms.oneLanguage(row.language()), row.text()))
                .toList();
    }

    private List<Restriction> restrictions(List<RestrictionRow> rows) {
        List<Restriction> restrictions = new ArrayList<>();
        for (RestrictionRow row : rows) {
            String kind = terms.one("restriction-kinds", row.kind(), "edit.problem.restriction");
            if (kind == null) continue;
            boolean age = kind.equals(RestrictionKind.AGE.code());
            if (age && !row.value().matches("\\d{1,2}")) problems.add(FormProblem.of("edit.problem.age", row.value()));
            restrictions.add(new Restriction(RestrictionKind.of(kind), orNull(row.value()), orNull(row.note())));
        }
        return restrictions;
    }

    /// A role that an import wrote and no vocabulary knows may stay.
    private void roles(List<AgentRow> rows, Work current) {
        for (AgentRow row : rows)
            if (current.by(row.role()).isEmpty()) {
                if (row.role().isEmpty()) problems.add(FormProblem.of("edit.problem.role", row.name()));
                else terms.one("agent-roles", row.role(), "edit.problem.role");
            }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
