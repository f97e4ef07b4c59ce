package org.bulgasari.filmform.synthetic.scene;

import java.util.List;
import org.bulgasari.filmform.synthetic.picture.View;

/// A scene that can be filmed from several sides.
///
/// @param views good ones, each clearly another picture: a wide one first, then nearer ones
public record Place(String name, Scene scene, List<View> views) {

    public Place {
        if (views.isEmpty()) throw new IllegalArgumentException(name + " cannot be seen from anywhere");
        views = List.copyOf(views);
    }
}
