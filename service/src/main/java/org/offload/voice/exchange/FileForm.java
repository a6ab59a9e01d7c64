package org.offload.voice.exchange;

import org.springframework.http.MediaType;

import java.util.function.Function;

/** The forms in which a thread is given away; each can be taken in again. */
enum FileForm {
    JSON("thread.json", MediaType.APPLICATION_JSON, ThreadJsonWriter::write),
    ATOM("thread.atom", MediaType.APPLICATION_ATOM_XML, AtomWriter::write),
    WXR("thread.xml", MediaType.APPLICATION_RSS_XML, WxrWriter::write);

    private final String fileName;
    private final MediaType type;
    private final Function<ExchangedThread, byte[]> writer;

    FileForm(String fileName, MediaType type, Function<ExchangedThread, byte[]> writer) {
        this.fileName = fileName;
        this.type = type;
        this.writer = writer;
    }

    String fileName() {
        return fileName;
    }

    String type() {
        return type.toString();
    }

    byte[] write(ExchangedThread thread) {
        return writer.apply(thread);
    }
}
