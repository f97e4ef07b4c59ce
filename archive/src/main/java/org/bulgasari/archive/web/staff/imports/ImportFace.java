package org.bulgasari.archive.web.staff.imports;

import java.nio.file.Path;
import java.util.List;
import org.bulgasari.archive.interop.imports.ImportRuns;
import org.bulgasari.archive.interop.imports.Imports;
import org.bulgasari.archive.platform.ids.Ids;
import org.bulgasari.archive.web.http.HttpSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The import's pages, their jobs and their uploads.
@Configuration(proxyBeanMethods = false)
@Import(ImportPages.class)
public class ImportFace {

    private static final int RUNS = 100;

    /// What an earlier process left is removed, but the files of runs that it did not finish.
    @Bean
    Uploads uploads(HttpSettings settings, Imports imports, Ids ids) {
        Uploads uploads = new Uploads(settings.uploads(), ids);
        List<Path> unfinished = imports.runs().newest(RUNS).stream()
                .filter(run -> !run.state().equals(ImportRuns.FINISHED))
                .flatMap(run -> run.files().stream())
                .map(Path::of)
                .toList();
        uploads.removeAllBut(unfinished);
        return uploads;
    }

    @Bean
    ImportJobs importJobs(Imports imports, Uploads uploads, Ids ids) {
        return new ImportJobs(imports, uploads, ids);
    }
}
