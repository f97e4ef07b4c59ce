package org.bulgasari.archive.discovery.text;

/// How far two spellings are apart: letters put in, left out, replaced, or two neighbours swapped (optimal string
/// alignment).
public final class Spelling {

    private Spelling() {}

    /// Whether at most `edits` changes lead from one to the other.
    public static boolean isClose(String one, String other, int edits) {
        if (Math.abs(one.length() - other.length()) > edits) return false;
        int[] older = new int[other.length() + 1];
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j < previous.length; j++) previous[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
                if (isSwap(one, other, i, j)) row[j] = Math.min(row[j], older[j - 2] + 1);
            }
            older = previous;
            previous = row;
        }
        return previous[other.length()] <= edits;
    }

    private static boolean isSwap(String one, String other, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
