package org.bulgasari.archive;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bulgasari.archive.TestServer.Browser;
import org.bulgasari.archive.catalogue.TitleType;
import org.bulgasari.archive.catalogue.Work;

/// What a browser sends when a film's form is saved.
public final class EditForms {

    private EditForms() {}

    public static String address(Work film) {
        return "/films/" + film.id() + "/edit";
    }

    /// The form as it is opened, and what is typed into it.
    ///
    /// @param version the form was opened at
    /// @param typed names of fields, each with its value
    public static Map<String, String> of(Browser browser, Work film, int version, String... typed) throws Exception {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("_csrf", browser.tokenAt(address(film)));
        form.put("version", String.valueOf(version));
        form.put("title.text", film.preferredTitle().text());
        form.put("title.type", TitleType.PREFERRED.code());
        form.put("agent.role", "director");
        for (int i = 0; i < typed.length; i += 2) form.put(typed[i], typed[i + 1]);
        return form;
    }
}
