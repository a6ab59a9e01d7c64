package org.offload.voice.exchange;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

/** Reads threads from the XML of other systems, Atom or WXR, and from that which we write. */
final class ThreadXml {

    private ThreadXml() {}

    /** Reads a file; what cannot be kept is told by its place. */
    static ThreadFile read(byte[] file) {
        try {
            XmlFile xml = XmlFile.read(file, Set.of("entry", "item"));
            List<ForeignThread> threads =
                    switch (xml.root()) {
                        case "feed" -> AtomThreads.of(xml.parts());
                        case "rss" -> WxrThreads.of(xml.parts());
                        default -> List.of();
                    };
            List<ObjectNode> nodes = threads.stream().map(Numbering::of).toList();
            return nodes.isEmpty()
                    ? ThreadFile.unusable("voice.exchange.fault.root")
                    : ThreadJson.of(nodes);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            return ThreadFile.unusable("voice.exchange.fault.line", String.valueOf(line));
        }
    }
}
