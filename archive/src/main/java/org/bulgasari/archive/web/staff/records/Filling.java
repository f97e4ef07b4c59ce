package org.bulgasari.archive.web.staff.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.LanguageUse;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.bulgasari.archive.catalogue.vocabulary.Vocabulary;
import org.bulgasari.archive.web.staff.records.WorkForm.AgentRow;
import org.bulgasari.archive.web.staff.records.WorkForm.RestrictionRow;
import org.bulgasari.archive.web.staff.records.WorkForm.SummaryRow;
import org.bulgasari.archive.web.staff.records.WorkForm.TitleRow;
import org.jspecify.annotations.Nullable;

/// Fills a [WorkForm] from a work, with the names of terms in the reader's language; [Drafting] reads them back.
final class Filling {

    private final Vocabularies vocabularies;
    private final Locale locale;

    Filling(Vocabularies vocabularies, Locale locale) {
        this.vocabularies = vocabularies;
        this.locale = locale;
    }

    WorkForm of(Work work, Map<AgentId, Agent> agents) {
        Integer length = work.lengthInSeconds();
        return new WorkForm(
                work.titles().stream()
                        .map(title -> new TitleRow(
                                title.text(),
                                title.type().code(),
                                orBlank(title.language()),
                                orBlank(title.script()),
                                orBlank(title.transliteration())))
                        .toList(),
                work.date() == null ? "" : work.date().text(),
                joined(work.countries().stream()
                        .map(code -> vocabularies.countries().name(code, locale))
                        .toList()),
                joined(work.languages().stream().map(this::language).toList()),
                terms("forms", work.forms()),
                terms("genres", work.genres()),
                joined(work.subjects()),
                orBlank(work.colour()),
                orBlank(work.sound()),
                length == null ? "" : String.valueOf(length / 60),
                length == null || length % 60 == 0 ? "" : String.valueOf(length % 60),
                work.summaries().stream()
                        .map(summary -> new SummaryRow(summary.text(), orBlank(summary.language())))
                        .toList(),
                agentRows(work.contributions(), agents),
                work.restrictions().stream()
                        .map(each ->
                                new RestrictionRow(each.kind().code(), orBlank(each.value()), orBlank(each.note())))
                        .toList(),
                orBlank(work.note()));
    }

    private static List<AgentRow> agentRows(List<Contribution> contributions, Map<AgentId, Agent> agents) {
        List<AgentRow> rows = new ArrayList<>();
        for (Contribution each : contributions) {
            Agent agent = agents.get(each.agent());
            if (agent != null)
                rows.add(new AgentRow(each.agent().value(), agent.name(), each.role(), orBlank(each.creditedAs())));
        }
        return rows;
    }

    private String language(LanguageUse use) {
        String name = vocabularies.languages().name(use.code(), locale);
        return use.use() == null || use.use().equals("spoken")
                ? name
                : name + " (" + vocabularies.named("language-uses").label(use.use(), locale) + ")";
    }

    private String terms(String vocabulary, List<String> codes) {
        Vocabulary terms = vocabularies.named(vocabulary);
        return joined(codes.stream().map(code -> terms.label(code, locale)).toList());
    }

    private static String joined(List<String> values) {
        return String.join(WorkForm.PARTED_BY, values);
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
