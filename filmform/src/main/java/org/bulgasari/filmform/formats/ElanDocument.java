package org.bulgasari.filmform.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.bulgasari.filmform.shots.Shot;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.shots.TransitionType;
import org.bulgasari.filmform.time.Rational;

/// One ELAN document, written from head to tail.
final class ElanDocument {

    private final XMLStreamWriter xml;
    private final Shots shots;
    private final String title;
    private final List<Transition> gradual = new ArrayList<>();
    private int annotations;

    ElanDocument(XMLStreamWriter xml, Shots shots, String title) {
        this.xml = xml;
        this.shots = shots;
        this.title = title;
        for (Shot shot : shots.list())
            if (shot.in() != null && shot.in().type() != TransitionType.CUT) gradual.add(shot.in());
    }

    void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start("ANNOTATION_DOCUMENT", "AUTHOR", "filmform", "DATE", "1970-01-01T00:00:00Z", "FORMAT", "3.0");
        xml.writeAttribute("VERSION", "3.0");
        header();
        slots();
        tiers();
        start("LINGUISTIC_TYPE", "LINGUISTIC_TYPE_ID", "default-lt", "TIME_ALIGNABLE", "true");
        end();
        end();
        xml.writeEndDocument();
        xml.close();
    }

    private void header() throws XMLStreamException {
        start("HEADER", "MEDIA_FILE", "", "TIME_UNITS", "milliseconds");
        start("PROPERTY", "NAME", "title");
        xml.writeCharacters(written(title));
        end();
        end();
    }

    private void slots() throws XMLStreamException {
        start("TIME_ORDER");
        int slot = 1;
        for (Shot shot : shots.list()) {
            slot(slot++, shot.start());
            slot(slot++, shot.end());
        }
        for (Transition transition : gradual) {
            slot(slot++, shots.times().at(transition.firstFrame()));
            slot(slot++, shots.times().at(transition.lastFrame() + 1));
        }
        end();
    }

    private void slot(int number, Rational time) throws XMLStreamException {
        start("TIME_SLOT", "TIME_SLOT_ID", "ts" + number, "TIME_VALUE", String.valueOf(Seconds.milliseconds(time)));
        end();
    }

    private void tiers() throws XMLStreamException {
        start("TIER", "LINGUISTIC_TYPE_REF", "default-lt", "TIER_ID", Elan.SHOTS);
        for (Shot shot : shots.list()) annotation(String.valueOf(shot.number()));
        end();
        start("TIER", "LINGUISTIC_TYPE_REF", "default-lt", "TIER_ID", Elan.TRANSITIONS);
        for (Transition transition : gradual) annotation(transition.type().word());
        end();
    }

    private void annotation(String value) throws XMLStreamException {
        annotations++;
        start("ANNOTATION");
        start(
                "ALIGNABLE_ANNOTATION",
                "ANNOTATION_ID",
                "a" + annotations,
                "TIME_SLOT_REF1",
                "ts" + (2 * annotations - 1));
        xml.writeAttribute("TIME_SLOT_REF2", "ts" + 2 * annotations);
        start("ANNOTATION_VALUE");
        xml.writeCharacters(value);
        end();
        end();
        end();
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) xml.writeAttribute(attributes[i], attributes[i + 1]);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    /// Without the characters that XML cannot hold; half characters become question marks.
    private static String written(String text) {
        String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return whole.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
    }
}
