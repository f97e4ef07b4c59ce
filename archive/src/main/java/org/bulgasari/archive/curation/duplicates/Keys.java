package org.bulgasari.archive.curation.duplicates;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.bulgasari.archive.curation.duplicates.WorkTraits.Years;

/// The keys by which records meet. Two records that share none are never compared, so each key is generous; the
/// judgement is not made here. One thread.
final class Keys {

    private static final int SHORTEST = 2;
    private static final int SHORTEST_SURNAME = 4;
    private static final int SHORTEST_SKELETON = 5;
    private static final int LETTERS_OF_AN_END = 5;
    private static final int LONGEST_SPAN_OF_YEARS = 3;

    private final Set<Long> keys = new HashSet<>();
    private final MessageDigest digest = sha256();

    private Keys() {}

    /// By title, by its sound, by its consonants, by its beginning and end in its years; by identifier; by who directed
    /// it, in its years and at all.
    static Set<Long> of(WorkTraits work) {
        Keys keys = new Keys();
        for (TitleTraits title : work.titles()) {
            keys.add("t", title.bare());
            keys.add("t", title.head());
            keys.addSkeleton(title.bare());
            title.sounds().forEach(sound -> keys.add("s", sound));
        }
        work.identifiers().forEach(keys::add);
        keys.addDirectors("d", work.directors());
        Years years = work.years();
        if (years != null && years.last() - years.first() < LONGEST_SPAN_OF_YEARS)
            for (int year = years.first(); year <= years.last() + 1; year++) keys.addOfYear(work, year);
        return keys.keys;
    }

    /// Of each year and the next, so that neighbouring years share one.
    private void addOfYear(WorkTraits work, int year) {
        addDirectors("d" + year, work.directors());
        for (TitleTraits title : work.titles()) {
            String bare = title.bare();
            add("c" + year, Skeleton.of(bare));
            if (bare.length() < LETTERS_OF_AN_END) continue;
            add("b" + year, bare.substring(0, LETTERS_OF_AN_END));
            add("e" + year, bare.substring(bare.length() - LETTERS_OF_AN_END));
        }
    }

    /// By name in whatever order, by its sound, by its consonants; by identifier.
    static Set<Long> of(AgentTraits agent) {
        Keys keys = new Keys();
        for (NameTraits name : agent.names()) {
            keys.add("n", name.sorted());
            keys.addSkeleton(name.sorted());
            name.sounds().forEach(sound -> keys.add("s", sound));
        }
        agent.identifiers().forEach(keys::add);
        return keys.keys;
    }

    private void addDirectors(String kind, List<List<NameTraits>> directors) {
        for (List<NameTraits> forms : directors)
            for (NameTraits name : forms) {
                add(kind, name.sorted());
                for (String word : name.words()) if (word.length() >= SHORTEST_SURNAME) add(kind, word);
                name.sounds().forEach(sound -> add(kind, sound));
            }
    }

    private void add(Identifier identifier) {
        add("i" + identifier.scheme(), identifier.value());
    }

    private void addSkeleton(String text) {
        String skeleton = Skeleton.of(text);
        if (skeleton.length() >= SHORTEST_SKELETON) add("c", skeleton);
    }

    private void add(String kind, String key) {
        if (key.length() < SHORTEST) return;
        byte[] bytes = digest.digest((kind + ":" + key).getBytes(StandardCharsets.UTF_8));
        keys.add(ByteBuffer.wrap(bytes).getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
