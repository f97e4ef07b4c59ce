package org.bulgasari.archive.web.staff.records;

import java.util.List;

/// Everything the page for changing a record shows. `version` is the one the form will replace; `why` the reason that
/// was typed; `conflict` is not empty when somebody else saved first.
public record EditPage(
        String id,
        String title,
        int version,
        WorkForm form,
        Choices choices,
        String why,
        List<FormProblem> problems,
        List<Difference> conflict) {
    public EditPage {
        problems = List.copyOf(problems);
        conflict = List.copyOf(conflict);
    }

    EditPage with(List<FormProblem> found) {
        return new EditPage(id, title, version, form, choices, why, found, conflict);
    }

    EditPage differing(List<Difference> from) {
        return new EditPage(id, title, version, form, choices, why, problems, from);
    }
}
