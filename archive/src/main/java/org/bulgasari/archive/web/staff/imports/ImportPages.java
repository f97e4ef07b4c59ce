package org.bulgasari.archive.web.staff.imports;

import jakarta.servlet.http.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bulgasari.archive.interop.imports.Disagreements;
import org.bulgasari.archive.interop.imports.ImportRequest;
import org.bulgasari.archive.interop.imports.ImportRuns.Run;
import org.bulgasari.archive.interop.imports.Imports;
import org.bulgasari.archive.interop.profiles.ProfileLibrary;
import org.bulgasari.archive.platform.config.DataFolder;
import org.bulgasari.archive.platform.ids.Ids;
import org.bulgasari.archive.platform.signin.Permission;
import org.bulgasari.archive.web.Page;
import org.bulgasari.archive.web.security.Needs;
import org.bulgasari.archive.web.security.Reader;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Importing through the browser.
@Controller
@Needs(Permission.IMPORT)
public final class ImportPages {

    private static final int RUNS_LISTED = 20;

    private final Imports imports;
    private final ImportJobs jobs;
    private final Uploads uploads;
    private final DataFolder folder;
    private final Disagreements disagreements;

    public ImportPages(
            Imports imports, ImportJobs jobs, Uploads uploads, DataFolder folder, Disagreements disagreements) {
        this.imports = imports;
        this.jobs = jobs;
        this.uploads = uploads;
        this.folder = folder;
        this.disagreements = disagreements;
    }

    @GetMapping("/staff/import")
    ModelAndView list(Page page) {
        return list(page, "");
    }

    private ModelAndView list(Page page, String trouble) {
        return new ModelAndView("staff/imports")
                .addObject("profiles", ProfileChoice.ALL)
                .addObject("trouble", trouble)
                .addObject(
                        "undecided",
                        disagreements.open().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                .addObject(
                        "jobs",
                        jobs.listJobs().stream()
                                .map(job -> shown(job, page))
                                .toList()
                                .reversed())
                .addObject(
                        "runs",
                        imports.runs().newest(RUNS_LISTED).stream()
                                .map(run -> row(run, page))
                                .toList());
    }

    /// Takes an upload and begins its preview. Only shipped profiles may be named here, never a path.
    @PostMapping("/staff/import")
    ModelAndView preview(@RequestParam("file") List<Part> files, @RequestParam String profile, Page page) {
        if (!ProfileLibrary.SHIPPED.contains(profile)) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        List<Path> kept = uploads.keep(files);
        if (kept.isEmpty()) return list(page, "import.no-file");
        return to(page, jobs.start(new ImportRequest(kept, profile, true, actor())));
    }

    @GetMapping("/staff/import/{id}")
    ModelAndView show(@PathVariable String id, Page page) {
        Optional<ImportJob> job = jobs.find(id);
        if (job.isPresent()) return new ModelAndView("staff/import").addObject("job", shown(job.get(), page));
        Run run = run(id);
        return new ModelAndView("staff/import-run")
                .addObject("run", row(run, page))
                .addObject("repeatable", isRepeatable(run));
    }

    /// Lets happen what the preview showed.
    @PostMapping("/staff/import/{id}/run")
    ModelAndView runForReal(@PathVariable String id, Page page) {
        ImportJob preview = job(id);
        if (preview.isWorking() || !preview.request().dryRun()) return to(page, preview);
        ImportRequest seen = preview.request();
        ImportJob job = jobs.start(new ImportRequest(seen.files(), seen.profile(), false, actor()));
        jobs.forget(preview);
        return to(page, job);
    }

    @PostMapping("/staff/import/{id}/cancel")
    ModelAndView cancel(@PathVariable String id, Page page) {
        ImportJob job = job(id);
        job.cancel();
        return to(page, job);
    }

    /// Puts the preview and its upload away.
    @PostMapping("/staff/import/{id}/discard")
    ModelAndView discard(@PathVariable String id, Page page) {
        ImportJob job = job(id);
        if (job.isWorking()) return to(page, job);
        uploads.remove(job.request().files());
        jobs.forget(job);
        return new ModelAndView("redirect:" + page.to("/staff/import"));
    }

    /// Imports the files of an interrupted run once more; what it wrote already stays the same.
    @PostMapping("/staff/import/{id}/repeat")
    ModelAndView repeat(@PathVariable String id, Page page) {
        Run run = run(id);
        if (!isRepeatable(run)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return to(page, jobs.start(new ImportRequest(paths(run), run.profile(), false, actor())));
    }

    @GetMapping("/staff/import/{id}/report")
    ResponseEntity<Resource> report(@PathVariable String id) {
        String runId = jobs.find(id).map(ImportPages::runOf).orElse(id);
        Path report = folder.reports().resolve("import-" + runId + ".csv");
        if (!Ids.isId(runId) || !Files.isRegularFile(report)) throw notFound();
        ContentDisposition download = ContentDisposition.attachment()
                .filename(String.valueOf(report.getFileName()))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(new FileSystemResource(report));
    }

    private static String runOf(ImportJob job) {
        return job.state() instanceof ImportState.Finished finished
                ? finished.summary().runId()
                : "";
    }

    private JobPage shown(ImportJob job, Page page) {
        return JobPage.of(job, page.language().locale());
    }

    private RunRow row(Run run, Page page) {
        return RunRow.of(run, isUnderWay(run), page.language().locale());
    }

    private boolean isUnderWay(Run run) {
        return jobs.listJobs().stream()
                .filter(job -> job.isWorking() && !job.request().dryRun())
                .anyMatch(job -> job.request().files().equals(paths(run)));
    }

    private boolean isRepeatable(Run run) {
        return run.finishedAt() == null
                && !isUnderWay(run)
                && ProfileLibrary.SHIPPED.contains(run.profile())
                && uploads.keeps(paths(run));
    }

    private static List<Path> paths(Run run) {
        return run.files().stream().map(Path::of).toList();
    }

    private static ModelAndView to(Page page, ImportJob job) {
        return new ModelAndView("redirect:" + page.to("/staff/import/" + job.id()));
    }

    private static String actor() {
        return Reader.current().account().orElseThrow().id();
    }

    private ImportJob job(String id) {
        return jobs.find(id).orElseThrow(ImportPages::notFound);
    }

    private Run run(String id) {
        return imports.runs().findRun(id).orElseThrow(ImportPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
