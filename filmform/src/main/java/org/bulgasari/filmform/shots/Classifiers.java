package org.bulgasari.filmform.shots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What was learned of transitions.
///
/// @param cuts weighs [CutFeatures]
/// @param dissolves weighs [GradualFeatures]
/// @param wipes likewise
record Classifiers(BoostedTrees cuts, BoostedTrees dissolves, BoostedTrees wipes) {

    /// Those that come with the program.
    static final Classifiers USUAL = new Classifiers(
            BoostedTrees.load("cuts.trees"), BoostedTrees.load("dissolves.trees"), BoostedTrees.load("wipes.trees"));

    /// Those that were learned into a folder.
    static Classifiers in(Path folder) throws IOException {
        return new Classifiers(
                BoostedTrees.of(Files.readAllLines(folder.resolve("cuts.trees"))),
                BoostedTrees.of(Files.readAllLines(folder.resolve("dissolves.trees"))),
                BoostedTrees.of(Files.readAllLines(folder.resolve("wipes.trees"))));
    }
}
