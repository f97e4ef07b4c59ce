package org.bulgasari.filmform.formats;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Goes through an ELAN document once. A document type is refused, so nothing outside the file is ever looked
/// at and no entity can swell.
final class ElanReading {

    private final Path file;
    private final XMLStreamReader xml;
    private final Complaints complaints;
    private final Map<String, Long> slots = new HashMap<>();
    private final List<ElanTier> tiers = new ArrayList<>();
    private final List<ElanTier.Annotation> annotations = new ArrayList<>();
    private String tier = "";

    private ElanReading(Path file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
        this.complaints = new Complaints(file);
    }

    static List<ElanTier> tiers(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        String text = BoundedText.read(file);
        try {
            return new ElanReading(file, factory.createXMLStreamReader(new StringReader(text))).read();
        } catch (XMLStreamException e) {
            throw new NotAShotList(
                    file + ": line " + e.getLocation().getLineNumber() + ": not XML as ELAN writes it.", e);
        }
    }

    private List<ElanTier> read() throws XMLStreamException, NotAShotList {
        boolean begun = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD)
                throw NotAShotList.of(
                        file, "it has a document type (DOCTYPE), which ELAN never writes and which is not read.");
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!begun && !xml.getLocalName().equals("ANNOTATION_DOCUMENT"))
                    throw NotAShotList.of(file, "its root is " + xml.getLocalName() + ", not ANNOTATION_DOCUMENT.");
                begun = true;
                begin();
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("TIER")) endTier();
        }
        complaints.check();
        return tiers;
    }

    private void begin() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "TIME_SLOT" -> slot();
            case "TIER" -> tier = attribute("TIER_ID");
            case "ALIGNABLE_ANNOTATION" -> annotation();
            default -> {}
        }
    }

    private void slot() {
        OptionalLong value = Clock.micros(attribute("TIME_VALUE"), 1);
        if (value.isPresent()) slots.put(attribute("TIME_SLOT_ID"), value.getAsLong());
    }

    private void annotation() throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        String id = attribute("ANNOTATION_ID");
        Long from = slots.get(attribute("TIME_SLOT_REF1"));
        Long to = slots.get(attribute("TIME_SLOT_REF2"));
        String value = value();
        if (from == null || to == null) complaints.add(line, "annotation " + id + " has no times");
        else if (to <= from) complaints.add(line, "annotation " + id + " ends before it begins");
        else annotations.add(new ElanTier.Annotation(from, to, value));
    }

    private String value() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("ANNOTATION_VALUE"))
                return xml.getElementText();
            if (event == XMLStreamConstants.END_ELEMENT) return "";
        }
        return "";
    }

    private void endTier() {
        tiers.add(new ElanTier(tier, annotations));
        annotations.clear();
    }

    private String attribute(String name) {
        @Nullable String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
