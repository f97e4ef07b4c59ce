package org.bulgasari.archive.discovery.lucene;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bulgasari.archive.discovery.EntryAgent;
import org.bulgasari.archive.discovery.EntryTitle;
import org.bulgasari.archive.discovery.FilmEntry;
import org.bulgasari.archive.discovery.Label;
import org.jspecify.annotations.Nullable;

/// A film entry as bytes beside its index terms, so that a result can be shown without any database.
///
/// The order of fields is the format; changing it means raising `IndexFolder.LAYOUT`.
final class EntryCodec {

    private EntryCodec() {}

    static byte[] encode(FilmEntry entry) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            text(entry.id(), out);
            text(entry.kind(), out);
            list(entry.titles(), out, EntryCodec::title);
            list(entry.agents(), out, EntryCodec::agent);
            number(entry.yearFrom(), out);
            number(entry.yearTo(), out);
            for (List<Label> labels :
                    List.of(entry.countries(), entry.languages(), entry.forms(), entry.genres(), entry.carriers())) {
                list(labels, out, EntryCodec::label);
            }
            for (List<String> texts : List.of(
                    entry.subjects(), entry.summaries(), entry.identifiers(), entry.barcodes(), entry.restrictions())) {
                list(texts, out, EntryCodec::text);
            }
            out.writeInt(entry.itemCount());
            out.writeBoolean(entry.visibility() == FilmEntry.Visibility.STAFF_ONLY);
            Instant arrival = entry.newestArrival();
            out.writeLong(arrival == null ? Long.MIN_VALUE : arrival.toEpochMilli());
            out.writeInt(entry.rarity());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static FilmEntry decode(byte[] bytes, int offset, int length) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
            return new FilmEntry(
                    text(in),
                    text(in),
                    list(in, EntryCodec::title),
                    list(in, EntryCodec::agent),
                    number(in),
                    number(in),
                    list(in, EntryCodec::label),
                    list(in, EntryCodec::label),
                    list(in, EntryCodec::label),
                    list(in, EntryCodec::label),
                    list(in, EntryCodec::label),
                    list(in, EntryCodec::text),
                    list(in, EntryCodec::text),
                    list(in, EntryCodec::text),
                    list(in, EntryCodec::text),
                    list(in, EntryCodec::text),
                    in.readInt(),
                    in.readBoolean() ? FilmEntry.Visibility.STAFF_ONLY : FilmEntry.Visibility.PUBLIC,
                    instant(in.readLong()),
                    in.readInt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writer<T> {
        void write(T value, DataOutputStream out) throws IOException;
    }

    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> void list(List<T> values, DataOutputStream out, Writer<T> writer) throws IOException {
        out.writeInt(values.size());
        for (T value : values) writer.write(value, out);
    }

    private static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) values.add(reader.read(in));
        return values;
    }

    private static void title(EntryTitle title, DataOutputStream out) throws IOException {
        text(title.text(), out);
        text(title.type(), out);
        text(title.language() == null ? "" : title.language(), out);
        text(title.script() == null ? "" : title.script(), out);
    }

    private static EntryTitle title(DataInputStream in) throws IOException {
        return new EntryTitle(text(in), text(in), emptyToNull(text(in)), emptyToNull(text(in)));
    }

    private static void agent(EntryAgent agent, DataOutputStream out) throws IOException {
        text(agent.id(), out);
        list(agent.names(), out, EntryCodec::text);
        text(agent.role(), out);
    }

    private static EntryAgent agent(DataInputStream in) throws IOException {
        return new EntryAgent(text(in), list(in, EntryCodec::text), text(in));
    }

    private static void label(Label label, DataOutputStream out) throws IOException {
        text(label.code(), out);
        out.writeInt(label.names().size());
        for (var name : label.names().entrySet()) {
            text(name.getKey(), out);
            text(name.getValue(), out);
        }
    }

    private static Label label(DataInputStream in) throws IOException {
        String code = text(in);
        int size = in.readInt();
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) names.put(text(in), text(in));
        return new Label(code, names);
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void number(@Nullable Integer number, DataOutputStream out) throws IOException {
        out.writeInt(number == null ? Integer.MIN_VALUE : number);
    }

    private static @Nullable Integer number(DataInputStream in) throws IOException {
        int number = in.readInt();
        return number == Integer.MIN_VALUE ? null : Integer.valueOf(number);
    }

    private static @Nullable Instant instant(long millis) {
        return millis == Long.MIN_VALUE ? null : Instant.ofEpochMilli(millis);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
