package org.bulgasari.filmform.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.bulgasari.filmform.shots.Shot;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.shots.TransitionType;
import org.bulgasari.filmform.time.FrameTimes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A timeline in the JSON of OpenTimelineIO: one video track, one clip a shot, end to end, in frames at the
/// film's rate.
///
/// Gradual transitions are markers on the stack, where editing programs show them on the timeline; transition
/// objects would ask for a dissolve of a picture that is already dissolved. What the format has no place for
/// (type, confidence, source) stands in each clip's metadata under `filmform`. Schema versions are those every
/// release since 0.12 reads.
public final class Otio {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Shots shots;
    private final FrameRate rate;
    private final String title;

    private Otio(Shots shots, String title) {
        this.shots = shots;
        this.rate = FrameRate.of(shots.times());
        this.title = title;
    }

    public static void write(Shots shots, String title, Path file) throws IOException {
        WholeFile.write(
                file,
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new Otio(shots, title).timeline()) + "\n");
    }

    private ObjectNode timeline() {
        ObjectNode timeline = object("Timeline.1", title);
        ObjectNode about = timeline.putObject("metadata").putObject("filmform");
        about.put("rate_numerator", rate.rate().numerator());
        about.put("rate_denominator", rate.rate().denominator());
        about.put("rate_is_constant", rate.constant());
        timeline.putNull("global_start_time");
        timeline.set("tracks", stack());
        return timeline;
    }

    private ObjectNode stack() {
        ObjectNode stack = item("Stack.1", "tracks");
        ArrayNode markers = (ArrayNode) stack.get("markers");
        for (Shot shot : shots.list())
            if (shot.in() != null && shot.in().type() != TransitionType.CUT) markers.add(marker(shot.in()));
        ObjectNode track = item("Track.1", "V1");
        track.put("kind", "Video");
        ArrayNode clips = track.putArray("children");
        for (Shot shot : shots.list()) clips.add(clip(shot));
        stack.putArray("children").add(track);
        return stack;
    }

    private ObjectNode clip(Shot shot) {
        ObjectNode clip = item("Clip.1", String.format(Locale.ROOT, "Shot %04d", shot.number()));
        clip.set("source_range", range(shot.firstFrame(), shot.lastFrame() + 1));
        if (shot.in() != null) describe(shot.in(), clip);
        ObjectNode media = object("MissingReference.1", title);
        media.putObject("metadata");
        media.set("available_range", range(0, shots.times().frames()));
        clip.set("media_reference", media);
        return clip;
    }

    private static void describe(Transition in, ObjectNode described) {
        ObjectNode about = ((ObjectNode) described.get("metadata")).putObject("filmform");
        about.put("transition_in", in.type().word());
        about.put("confidence", in.confidence());
        about.put("source", in.source().name().toLowerCase(Locale.ROOT));
    }

    private ObjectNode marker(Transition transition) {
        ObjectNode marker = object("Marker.2", transition.type().word());
        marker.putObject("metadata");
        describe(transition, marker);
        marker.put("color", "ORANGE");
        marker.set("marked_range", range(transition.firstFrame(), transition.lastFrame() + 1));
        return marker;
    }

    private ObjectNode range(int from, int to) {
        FrameTimes times = shots.times();
        ObjectNode range = JSON.createObjectNode().put("OTIO_SCHEMA", "TimeRange.1");
        range.set("start_time", time(rate.position(times, from)));
        range.set("duration", time(rate.position(times, to) - rate.position(times, from)));
        return range;
    }

    private ObjectNode time(long frames) {
        return JSON.createObjectNode()
                .put("OTIO_SCHEMA", "RationalTime.1")
                .put("rate", rate.rate().value())
                .put("value", (double) frames);
    }

    private static ObjectNode item(String schema, String name) {
        ObjectNode item = object(schema, name);
        item.putObject("metadata");
        item.putNull("source_range");
        item.putArray("effects");
        item.putArray("markers");
        return item;
    }

    private static ObjectNode object(String schema, String name) {
        return JSON.createObjectNode().put("OTIO_SCHEMA", schema).put("name", name);
    }
}
