package org.bulgasari.archive.web.staff.history;

import org.bulgasari.archive.curation.Undo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The history's pages, and what is being taken back from them.
@Configuration(proxyBeanMethods = false)
@Import(HistoryPages.class)
public class HistoryFace {

    @Bean
    UndoJobs undoJobs(Undo undo) {
        return new UndoJobs(undo);
    }
}
