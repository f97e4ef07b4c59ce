package org.bulgasari.archive.catalogue.statements;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Statements by subject. Subject kinds: `work`, `variant`, `manifestation`, `item`, `agent`.
public interface Statements {

    /// The statements about each of `subjects`, preferred first as written; a subject without any is absent.
    Map<String, List<Statement>> about(String subjectKind, Collection<String> subjects);

    /// Writes statements about subjects that have none yet, within the running change.
    void add(String subjectKind, Map<String, List<Statement>> bySubject);

    /// Makes these the only statements about each subject, within the running change.
    void replace(String subjectKind, Map<String, List<Statement>> bySubject);
}
