package org.bulgasari.filmform.shots;

/// What was learned of transitions.
///
/// @param cuts weighs [CutFeatures]
/// @param dissolves weighs [GradualFeatures]
/// @param wipes likewise
record Classifiers(BoostedTrees cuts, BoostedTrees dissolves, BoostedTrees wipes) {

    /// Those that come with the program.
    static final Classifiers USUAL = new Classifiers(
            BoostedTrees.load("cuts.trees"), BoostedTrees.load("dissolves.trees"), BoostedTrees.load("wipes.trees"));
}
