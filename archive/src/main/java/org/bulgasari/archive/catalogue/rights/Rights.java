package org.bulgasari.archive.catalogue.rights;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Rights statements and restrictions by subject. Subject kinds: `work`, `manifestation`, `item`.
public interface Rights {

    Map<String, List<RightsStatement>> statementsAbout(String subjectKind, Collection<String> subjects);

    Map<String, List<Restriction>> restrictionsOn(String subjectKind, Collection<String> subjects);

    /// Writes rights statements and restrictions of subjects that have none yet, within the running change.
    void add(
            String subjectKind,
            Map<String, List<RightsStatement>> statements,
            Map<String, List<Restriction>> restrictions);

    /// Makes these the only rights statements and restrictions of each subject, within the running change.
    void replace(
            String subjectKind,
            Map<String, List<RightsStatement>> statements,
            Map<String, List<Restriction>> restrictions,
            Collection<String> subjects);
}
