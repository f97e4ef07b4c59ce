package org.bulgasari.filmform.shots;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A classifier that was learned: the sum of many small decision trees, as a probability.
///
/// Kept as text, one tree a line: nodes in order, `feature<threshold:yes:no` or `=value` for a leaf,
/// parted by blanks; yes and no are numbers of nodes. A hundred trees cost about a microsecond.
final class BoostedTrees {

    private final List<Tree> trees;

    private BoostedTrees(List<Tree> trees) {
        this.trees = trees;
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

    static BoostedTrees of(List<String> lines) {
        return new BoostedTrees(lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Tree::of)
                .toList());
    }

    /// From 0 to 1.
    double probability(float[] features) {
        double sum = 0;
        for (Tree tree : trees) sum += tree.value(features);
        return 1 / (1 + Math.exp(-sum));
    }

    private record Node(int feature, float threshold, int yes, int no, float value) {}

    private record Tree(List<Node> nodes) {

        static Tree of(String line) {
            List<Node> nodes = new ArrayList<>();
            for (String word : line.strip().split(" ", -1)) nodes.add(node(word));
            return new Tree(List.copyOf(nodes));
        }

        private static Node node(String word) {
            if (word.startsWith("=")) return new Node(-1, 0, 0, 0, Float.parseFloat(word.substring(1)));
            String[] parts = word.split("[<:]", -1);
            return new Node(
                    Integer.parseInt(parts[0]),
                    Float.parseFloat(parts[1]),
                    Integer.parseInt(parts[2]),
                    Integer.parseInt(parts[3]),
                    0);
        }

        float value(float[] features) {
            Node node = nodes.getFirst();
            while (node.feature >= 0) node = nodes.get(features[node.feature] < node.threshold ? node.yes : node.no);
            return node.value;
        }
    }
}
