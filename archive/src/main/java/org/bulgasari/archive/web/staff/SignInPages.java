package org.bulgasari.archive.web.staff;

import org.bulgasari.archive.web.security.LocalPath;
import org.bulgasari.archive.web.security.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The form to sign in. What is sent with it is Spring Security's.
@Controller
public final class SignInPages {

    /// `next` is where signing in leads; `refused` and `waitInSeconds` (0: none) what became of the last attempt.
    public record SignInForm(String next, boolean refused, long waitInSeconds) {}

    @GetMapping("/sign-in")
    ModelAndView form(
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String refused,
            @RequestParam(defaultValue = "0") long wait) {
        String onwards = LocalPath.of(next).map(LocalPath::value).orElse("/");
        if (Reader.current().account().isPresent()) return new ModelAndView("redirect:" + onwards);
        return new ModelAndView("staff/sign-in")
                .addObject("form", new SignInForm(onwards, refused != null, Math.clamp(wait, 0, 900)));
    }
}
