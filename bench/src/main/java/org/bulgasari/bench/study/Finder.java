package org.bulgasari.bench.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bulgasari.filmform.shots.Transition;

/// Tells the transitions of a film.
@FunctionalInterface
interface Finder {

    List<Transition> find(Path film) throws IOException, InterruptedException;
}
