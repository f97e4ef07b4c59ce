package org.bulgasari.archive.platform.languages;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Everything the pages say in one language: ICU message patterns with numbered arguments, from
/// `messages/{code}.properties`. Read once; safe for all threads.
public final class Messages {

    private static final Map<PageLanguage, Messages> ALL = readAll();

    private final PageLanguage language;
    private final Map<String, Message> messages;

    private Messages(PageLanguage language, Map<String, Message> messages) {
        this.language = language;
        this.messages = messages;
    }

    public static Messages in(PageLanguage language) {
        Messages found = ALL.get(language);
        if (found == null) throw new IllegalStateException("No messages in " + language);
        return found;
    }

    public PageLanguage language() {
        return language;
    }

    public Set<String> keys() {
        return new TreeSet<>(messages.keySet());
    }

    /// The message under `key`, its places filled with `arguments` in their order.
    ///
    /// @throws IllegalArgumentException when no message has this key
    public String say(String key, Object... arguments) {
        Message message = messages.get(key);
        if (message == null) throw new IllegalArgumentException("No message \"" + key + "\" in " + language.code());
        return message.with(arguments);
    }

    /// How many arguments the message takes.
    int places(String key) {
        Message message = messages.get(key);
        return message == null || message.format() == null
                ? 0
                : message.format().getArgumentNames().size();
    }

    /// A message without places is its text. ICU's formats are not safe for threads, so each filling takes a clone.
    private record Message(String text, @Nullable MessageFormat format) {

        static Message of(String pattern, PageLanguage language) {
            MessageFormat format = new MessageFormat(pattern, language.locale());
            if (!format.getArgumentNames().isEmpty()) return new Message(pattern, format);
            return new Message(format.format(new Object[0]), null);
        }

        String with(Object[] arguments) {
            return format == null ? text : format.clone().format(arguments);
        }
    }

    private static Map<PageLanguage, Messages> readAll() {
        Map<PageLanguage, Messages> all = new EnumMap<>(PageLanguage.class);
        for (PageLanguage each : PageLanguage.values()) all.put(each, read(each));
        return all;
    }

    private static Messages read(PageLanguage language) {
        String name = "/messages/" + language.code() + ".properties";
        Properties written = new Properties();
        try (InputStream bytes = Messages.class.getResourceAsStream(name)) {
            if (bytes == null) throw new IllegalStateException("No messages at " + name);
            try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                written.load(text);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Messages at " + name, unreadable);
        }
        Map<String, Message> messages = new HashMap<>();
        for (String key : written.stringPropertyNames())
            messages.put(key, Message.of(written.getProperty(key), language));
        return new Messages(language, messages);
    }
}
