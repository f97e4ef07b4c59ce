package org.bulgasari.archive.web.staff.records;

import java.util.List;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.agents.Agent;

/// What a form would make of a work.
sealed interface Draft {

    /// Ready to be saved; `newAgents` are not in the archive yet.
    record Fit(Work work, List<Agent> newAgents) implements Draft {}

    record Unfit(List<FormProblem> problems) implements Draft {}
}
