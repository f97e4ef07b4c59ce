package org.bulgasari.archive.web.staff.records;

import java.util.List;

/// What keeps a form from being saved: `key` is the message, `arguments` what was typed and what would do.
public record FormProblem(String key, List<String> arguments) {
    public FormProblem {
        arguments = List.copyOf(arguments);
    }

    static FormProblem of(String key, String... arguments) {
        return new FormProblem(key, List.of(arguments));
    }
}
