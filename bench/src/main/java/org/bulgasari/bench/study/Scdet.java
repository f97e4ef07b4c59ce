package org.bulgasari.bench.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.shots.Transition;

/// ffmpeg's `scdet` with its own threshold of 10: cuts only.
final class Scdet implements Finder {

    @Override
    public List<Transition> find(Path film) throws IOException, InterruptedException {
        List<Transition> found = new ArrayList<>();
        String filter = "scdet=threshold=10,metadata=mode=print:key=lavfi.scd.time:file=-";
        Ffmpeg.Run run = Ffmpeg.on(
                film, 2, List.of("-map", "0:v:0", "-vf", filter, "-fps_mode", "passthrough", "-f", "null", "-"));
        for (String line : run.output())
            if (line.startsWith("frame:")) found.add(Transition.cut(Integer.parseInt(line.split("[:\\s]+", -1)[1]), 1));
        return found;
    }
}
