package org.bulgasari.archive.api;

import java.net.URI;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.curation.MergedRecords;
import org.bulgasari.archive.platform.languages.Messages;
import org.bulgasari.archive.platform.languages.PageLanguage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// What handlers of the API cannot answer, as problem details (RFC 9457). Everything that goes wrong elsewhere under
/// `/api/` gets the same form where errors become pages.
@RestControllerAdvice(basePackageClasses = Problems.class)
public final class Problems {

    private static final Messages MESSAGES = Messages.in(PageLanguage.ENGLISH);

    private final MergedRecords merged;

    public Problems(MergedRecords merged) {
        this.merged = merged;
    }

    @ExceptionHandler
    ProblemDetail unfit(UnfitRequest unfit) {
        return problem(HttpStatus.BAD_REQUEST, MESSAGES.say(unfit.key(), unfit.arguments()));
    }

    @ExceptionHandler
    ProblemDetail notANumber(MethodArgumentTypeMismatchException mismatch) {
        return problem(HttpStatus.BAD_REQUEST, MESSAGES.say("api.number", mismatch.getName()));
    }

    /// A film that became one with another is found there for good (301).
    @ExceptionHandler
    ResponseEntity<ProblemDetail> absent(NoSuchFilm absent) {
        return merged.into(Catalogue.WORK, absent.id())
                .map(into -> ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .location(URI.create("/api/films/" + into))
                        .<ProblemDetail>build())
                .orElseGet(() -> ResponseEntity.of(
                                problem(HttpStatus.NOT_FOUND, MESSAGES.say("api.no-such-film", absent.id())))
                        .build());
    }

    @ExceptionHandler
    ProblemDetail notBuilt(IndexNotBuilt early) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, MESSAGES.say("api.index-not-built"));
    }

    private static ProblemDetail problem(HttpStatus status, String sentence) {
        return ProblemDetail.forStatusAndDetail(status, sentence);
    }
}
