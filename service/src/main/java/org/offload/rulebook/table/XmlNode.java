package org.offload.rulebook.table;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a file. */
record XmlNode(Element element) {

    /** Returns its name, without the prefix of its namespace. */
    String name() {
        return element.getLocalName();
    }

    String namespace() {
        String namespace = element.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** Returns the value of an attribute; empty if it is not there. */
    String attribute(String name) {
        return element.getAttribute(name).strip();
    }

    /** Returns the elements below it that are in its own namespace, in order. */
    Stream<XmlNode> children() {
        return Stream.iterate(element.getFirstChild(), node -> node != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(node -> new XmlNode((Element) node))
                .filter(child -> child.namespace().equals(namespace()));
    }

    List<XmlNode> children(String name) {
        return children().filter(child -> child.name().equals(name)).toList();
    }

    Optional<XmlNode> child(String name) {
        return children().filter(child -> child.name().equals(name)).findFirst();
    }

    /** Returns what is written in the {@code text} below it; empty if there is none. */
    String text() {
        return child("text").map(text -> text.element().getTextContent().strip()).orElse("");
    }
}
