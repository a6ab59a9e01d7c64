package org.offload.voice.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML file that a stranger may have written, cut into the parts of some names.
 *
 * @param root the name of its outermost element
 * @param parts in the order of the file
 */
record XmlFile(String root, List<XmlPart> parts) {

    private static final int DEEPEST = 40;

    XmlFile {
        parts = List.copyOf(parts);
    }

    /**
     * Reads a file.
     *
     * @param names of the elements to cut out
     * @throws XMLStreamException if it is no XML, has a document type, and so perhaps entities that
     *     grow or lead elsewhere, or is nested deeper than any export is
     */
    static XmlFile read(byte[] file, Set<String> names) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(file));
        String root = "";
        List<XmlPart> parts = new ArrayList<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("A document type", reader.getLocation());
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                root = root.isEmpty() ? reader.getLocalName() : root;
                if (names.contains(reader.getLocalName())) {
                    parts.add(part(reader, 0));
                }
            }
        }
        return new XmlFile(root, parts);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static XmlPart part(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("Too deep", reader.getLocation());
        }
        String space = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        String name = reader.getLocalName();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        StringBuilder text = new StringBuilder();
        List<XmlPart> parts = new ArrayList<>();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> parts.add(part(reader, depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    return new XmlPart(space, name, attributes, text.toString(), parts);
                }
                default -> {} // comments and instructions say nothing
            }
        }
    }
}
