package org.offload.rulebook.table;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * Reads XML that a stranger may have written: of limited size and depth, without a document type,
 * and so without entities of its own or of other files.
 *
 * <p>Source: OWASP cheat sheet on XML external entities, Java.
 */
final class SafeXml {

    static final int DEEPEST = 40;

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String DEPTH = "jdk.xml.maxElementDepth";

    private SafeXml() {}

    /** Returns the outermost element; none if there is a problem. */
    static Optional<XmlNode> read(byte[] file, Problems problems) {
        if (file.length > DmnFile.MOST_BYTES) {
            problems.add("rulebook.file.size");
            return Optional.empty();
        }
        try {
            var document = parser().parse(new ByteArrayInputStream(file));
            return Optional.of(new XmlNode(document.getDocumentElement()));
        } catch (SAXParseException e) {
            tell(e, problems);
            return Optional.empty();
        } catch (SAXException | IOException e) {
            problems.add("rulebook.file.xml", "1");
            return Optional.empty();
        }
    }

    /** The parser gives its reason in words alone; those looked for are in it in any language. */
    private static void tell(SAXParseException reason, Problems problems) {
        String words = String.valueOf(reason.getMessage());
        if (words.contains("DOCTYPE")) {
            problems.add("rulebook.file.doctype");
        } else if (words.contains("maxElementDepth")) {
            problems.add("rulebook.file.depth");
        } else {
            problems.add("rulebook.file.xml", String.valueOf(reason.getLineNumber()));
        }
    }

    private static DocumentBuilder parser() {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute(DEPTH, String.valueOf(DEEPEST));
            factory.setExpandEntityReferences(false);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(silent());
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every JDK has this parser", e);
        }
    }

    /** Throws what is fatal, and prints nothing. */
    private static ErrorHandler silent() {
        return new DefaultHandler();
    }
}
