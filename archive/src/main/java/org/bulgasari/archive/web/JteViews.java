package org.bulgasari.archive.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/// Finds views among the templates compiled by the build: `staff/import` is `src/main/jte/staff/import.jte`.
///
/// A page is rendered whole before its first byte is sent, so that a breakdown while rendering still becomes an
/// error page.
public final class JteViews implements ViewResolver {

    private static final String PACKAGE = "org.bulgasari.archive.web.pages";

    private static final String REDIRECT = "redirect:";

    private final TemplateEngine engine;
    private final Assets assets;

    public JteViews(Assets assets) {
        this.assets = assets;
        engine = TemplateEngine.createPrecompiled(null, ContentType.Html, JteViews.class.getClassLoader(), PACKAGE);
        engine.setBinaryStaticContent(false);
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith(REDIRECT)) return redirect(name.substring(REDIRECT.length()));
        return (model, request, response) -> render(name, model, request, response);
    }

    /// The model stays here: nothing of it belongs into an address.
    private static View redirect(String address) {
        RedirectView redirect = new RedirectView(address);
        redirect.setExposeModelAttributes(false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }

    private void render(
            String name, @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
        parameters.putIfAbsent("page", Page.of(request, assets));
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(name + ".jte", parameters, page);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }
}
