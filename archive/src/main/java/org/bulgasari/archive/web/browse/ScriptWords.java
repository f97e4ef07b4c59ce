package org.bulgasari.archive.web.browse;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import org.bulgasari.archive.web.Page;

/// The names of scripts: the commonest in our own words, the others as Unicode calls them.
final class ScriptWords {

    private ScriptWords() {}

    static String name(UnicodeScript script, Page page) {
        return switch (script) {
            case LATIN -> page.say("script.latin");
            case HANGUL -> page.say("script.hangul");
            case HAN -> page.say("script.han");
            case CYRILLIC -> page.say("script.cyrillic");
            case GREEK -> page.say("script.greek");
            case ARABIC -> page.say("script.arabic");
            case HEBREW -> page.say("script.hebrew");
            case COMMON -> page.say("script.none");
            default -> capitalised(script.name());
        };
    }

    private static String capitalised(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
