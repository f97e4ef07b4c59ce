package org.bulgasari.archive.curation.duplicates;

/// The consonants of Latin letters, each once in a row: slips of the pen and spellings at will are mostly in vowels and
/// doubled letters.
final class Skeleton {

    private Skeleton() {}

    static String of(String folded) {
        StringBuilder skeleton = new StringBuilder();
        for (char c : folded.toCharArray())
            if ("aeiouy".indexOf(c) < 0 && (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != c))
                skeleton.append(c);
        return skeleton.toString();
    }
}
