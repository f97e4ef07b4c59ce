package org.bulgasari.filmform.shots;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A classifier that was learned: the sum of many small decision trees, as a probability.
///
/// Kept as text, one tree a line: nodes in order, `feature<threshold:yes:no` or `=value` for a leaf, parted by
/// blanks; yes and no are numbers of nodes. A hundred trees cost about a microsecond.
final class BoostedTrees {

    /// In place of a feature: the node is a leaf, and its threshold its value.
    private static final int LEAF = -1;

    /// Where each tree begins.
    private final int[] roots;
    /// Of all nodes of all trees, one after the other.
    private final int[] features;
    private final float[] thresholds;
    private final int[] yes;
    private final int[] no;

    private BoostedTrees(List<List<String>> trees) {
        int nodes = trees.stream().mapToInt(List::size).sum();
        roots = new int[trees.size()];
        features = new int[nodes];
        thresholds = new float[nodes];
        yes = new int[nodes];
        no = new int[nodes];
        int node = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = node;
            for (String word : trees.get(tree)) read(word, node++, roots[tree]);
        }
    }

    private void read(String word, int node, int root) {
        if (word.startsWith("=")) {
            features[node] = LEAF;
            thresholds[node] = Float.parseFloat(word.substring(1));
            return;
        }
        int less = word.indexOf('<');
        int first = word.indexOf(':', less);
        int second = word.indexOf(':', first + 1);
        features[node] = Integer.parseInt(word, 0, less, 10);
        thresholds[node] = Float.parseFloat(word.substring(less + 1, first));
        yes[node] = root + Integer.parseInt(word, first + 1, second, 10);
        no[node] = root + Integer.parseInt(word, second + 1, word.length(), 10);
    }

    /// @param resource beside this class
    static BoostedTrees load(String resource) {
        try (InputStream stream = BoostedTrees.class.getResourceAsStream(resource)) {
            if (stream == null) throw new IllegalStateException("The program lacks " + resource);
            return of(new String(stream.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// @throws IndexOutOfBoundsException or NumberFormatException for what is no tree
    static BoostedTrees of(List<String> lines) {
        return new BoostedTrees(lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> List.of(line.strip().split(" ", -1)))
                .toList());
    }

    /// From 0 to 1.
    double probability(float[] row) {
        double sum = 0;
        for (int root : roots) {
            int node = root;
            while (features[node] != LEAF) node = row[features[node]] < thresholds[node] ? yes[node] : no[node];
            sum += thresholds[node];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
