package space.apophis.transfer.message;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The segments of an orbit ephemeris message, in key-value notation or in XML. Every key, value and row keeps its line.
 * Covariances are passed over.
 */
final class MessageParser {

    private static final String VERSION = "CCSDS_OEM_VERS";
    private static final Set<String> HEADER =
            Set.of(VERSION, "CREATION_DATE", "ORIGINATOR", "MESSAGE_ID", "CLASSIFICATION");
    private static final List<String> ROW =
            List.of("EPOCH", "X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT", "X_DDOT", "Y_DDOT", "Z_DDOT");

    private final MessageText message;
    private final List<MessageSegment> segments = new ArrayList<>();

    private MessageParser(MessageText message) {
        this.message = message;
    }

    /**
     * All of a message, as they stand in it.
     *
     * @throws space.apophis.job.InputFault with the line, if it is none
     */
    static List<MessageSegment> parse(MessageText message) {
        final MessageParser parser = new MessageParser(message);
        if (message.text().stripLeading().startsWith("<")) {
            parser.xml();
        } else {
            parser.keyValue();
        }
        if (parser.segments.isEmpty()) {
            throw message.fault(1, "no orbit ephemeris message: it has no segment");
        }
        return parser.segments;
    }

    private enum Part {
        HEADER,
        METADATA,
        DATA,
        COVARIANCE
    }

    private void keyValue() {
        Part part = Part.HEADER;
        for (MessageText.Line line : message.lines(VERSION, "orbit ephemeris message")) {
            part = next(part, line.number(), line.text());
        }
        if (part == Part.METADATA || part == Part.COVARIANCE) {
            throw message.fault(
                    (int) message.text().lines().count(),
                    "cut off: the message ends in its " + part.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Takes a line in; what part the next one belongs to. */
    private Part next(Part part, int number, String line) {
        if (part == Part.COVARIANCE) {
            return line.equals("COVARIANCE_STOP") ? Part.DATA : part;
        }
        if (line.equals("META_START") && part != Part.METADATA) {
            segments.add(new MessageSegment(message, number));
            return Part.METADATA;
        }
        if (line.equals("META_STOP") && part == Part.METADATA) {
            return Part.DATA;
        }
        if (line.equals("COVARIANCE_START") && part == Part.DATA) {
            return Part.COVARIANCE;
        }
        final int equals = line.indexOf('=');
        if (part == Part.DATA && equals < 0) {
            last().add(new MessageSegment.Row(number, List.of(line.split("\\s+"))));
        } else if (part == Part.METADATA && equals > 0) {
            last().put(
                            number,
                            line.substring(0, equals).strip(),
                            line.substring(equals + 1).strip());
        } else if (part != Part.HEADER
                || equals < 0
                || !HEADER.contains(line.substring(0, equals).strip())) {
            throw message.fault(
                    number, MessageText.quote(line) + " is nothing that an orbit ephemeris message has here");
        }
        return part;
    }

    private MessageSegment last() {
        return segments.get(segments.size() - 1);
    }

    private void xml() {
        if (message.text().contains("<!DOCTYPE")) {
            final int line = 1
                    + (int) message.text()
                            .substring(0, message.text().indexOf("<!DOCTYPE"))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw message.fault(line, "an XML document type, and none is allowed");
        }
        final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            elements(factory.createXMLStreamReader(new StringReader(message.text())));
        } catch (XMLStreamException e) {
            throw message.fault(
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber()), "not XML from here on");
        }
    }

    private void elements(XMLStreamReader reader) throws XMLStreamException {
        final Deque<String> open = new ArrayDeque<>();
        final StringBuilder text = new StringBuilder();
        MessageSegment.Row row = null;
        while (reader.hasNext()) {
            final int event = reader.next();
            final int line = Math.max(1, reader.getLocation().getLineNumber());
            if (event == XMLStreamConstants.START_ELEMENT) {
                final String name = reader.getLocalName();
                if (open.isEmpty() && !name.matches("oem|ndm")) {
                    throw message.fault(
                            line, "no orbit ephemeris message: its root is " + MessageText.quote(name) + ", not 'oem'");
                }
                requireUnits(reader, name, line);
                if (name.equals("segment")) {
                    segments.add(new MessageSegment(message, line));
                } else if (name.equals("stateVector")) {
                    row = new MessageSegment.Row(line, new ArrayList<>());
                }
                open.push(name);
                text.setLength(0);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw message.fault(line, "an XML entity, and none is allowed");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                final String name = open.pop();
                final String parent = open.isEmpty() ? "" : open.peek();
                if (!segments.isEmpty() && parent.equals("metadata") && !name.equals("COMMENT")) {
                    last().put(line, name, text.toString().strip());
                } else if (row != null && parent.equals("stateVector")) {
                    if (row.words().size() >= ROW.size()
                            || !ROW.get(row.words().size()).equals(name)) {
                        throw message.fault(line, MessageText.quote(name) + " is not what a row has here");
                    }
                    row.words().add(text.toString().strip());
                } else if (row != null && name.equals("stateVector")) {
                    if (segments.isEmpty()) {
                        throw message.fault(line, "a row outside of any segment");
                    }
                    last().add(row);
                    row = null;
                }
                text.setLength(0);
            }
        }
    }

    /** Of coordinates, where they are given. */
    private void requireUnits(XMLStreamReader reader, String name, int line) {
        final String units = reader.getAttributeValue(null, "units");
        final int place = ROW.indexOf(name);
        if (units != null && place > 0) {
            final String needed = place < 4 ? "km" : place < 7 ? "km/s" : "km/s**2";
            if (!units.equals(needed)) {
                throw message.fault(line, name + " is in " + MessageText.quote(units) + ", '" + needed + "' is needed");
            }
        }
    }
}
