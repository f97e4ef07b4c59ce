package org.bulgasari.filmform.shots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/// Learns boosted trees from examples with XGBoost, and writes them as `BoostedTrees` reads them.
final class TreeTraining {

    private static final Pattern SPLIT =
            Pattern.compile("(\\d+):\\[f(\\d+)<([-+0-9.eE]+)\\] yes=(\\d+),no=(\\d+),missing=\\d+");
    private static final Pattern LEAF = Pattern.compile("(\\d+):leaf=([-+0-9.eE]+)");

    private TreeTraining() {}

    static void learn(Examples examples, int trees, Path file) throws IOException, XGBoostError {
        DMatrix data =
                new DMatrix(examples.flat(), examples.count(), examples.flat().length / examples.count(), Float.NaN);
        data.setLabel(examples.labels());
        data.setWeight(examples.weights());
        Map<String, Object> settings = Map.ofEntries(
                Map.entry("objective", "binary:logistic"),
                Map.entry("base_score", 0.5),
                Map.entry("max_depth", 4),
                Map.entry("eta", 0.08),
                Map.entry("subsample", 0.7),
                Map.entry("colsample_bytree", 0.5),
                Map.entry("min_child_weight", 3),
                Map.entry("lambda", 3),
                Map.entry("tree_method", "hist"),
                Map.entry("nthread", 2),
                Map.entry("seed", 1));
        Booster booster = XGBoost.train(data, settings, trees, Map.of(), null, null);
        List<String> lines = new ArrayList<>();
        lines.add("# Learned from " + examples.count() + " examples, " + examples.positives() + " of them true.");
        for (String tree : booster.getModelDump((String) null, false)) lines.add(line(tree));
        Files.write(file, lines);
    }

    /// XGBoost numbers nodes by level; those that were pruned leave gaps, which are closed here.
    private static String line(String tree) {
        TreeMap<Integer, String[]> nodes = new TreeMap<>();
        for (String text : tree.split("\n", -1)) {
            Matcher split = SPLIT.matcher(text);
            Matcher leaf = LEAF.matcher(text);
            if (split.find())
                nodes.put(
                        Integer.valueOf(split.group(1)),
                        new String[] {split.group(2), split.group(3), split.group(4), split.group(5)});
            else if (leaf.find()) nodes.put(Integer.valueOf(leaf.group(1)), new String[] {leaf.group(2)});
        }
        List<Integer> order = List.copyOf(nodes.keySet());
        List<String> words = new ArrayList<>();
        for (String[] node : nodes.values()) {
            words.add(
                    node.length == 1
                            ? "=" + node[0]
                            : node[0] + "<" + node[1] + ":" + order.indexOf(Integer.valueOf(node[2])) + ":"
                                    + order.indexOf(Integer.valueOf(node[3])));
        }
        return String.join(" ", words);
    }
}
