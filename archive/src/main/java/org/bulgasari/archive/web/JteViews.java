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
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Finds views among the templates compiled by the build: `staff/import` is `src/main/jte/staff/import.jte`.
///
/// A page is rendered whole before its first byte is sent, so that a breakdown while rendering still becomes an error page.
public final class JteViews implements ViewResolver {

    private static final String PACKAGE = "org.bulgasari.archive.web.pages";

    private final TemplateEngine engine;
    private final Assets assets;

    public JteViews(Assets assets) {
        this.assets = assets;
        engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, JteViews.class.getClassLoader(), PACKAGE);
        engine.setBinaryStaticContent(false);
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith("redirect:") || name.startsWith("forward:")) return null;
        return (model, request, response) -> render(name, model, request, response);
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
