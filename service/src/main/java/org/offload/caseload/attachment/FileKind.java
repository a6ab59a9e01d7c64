package org.offload.caseload.attachment;

import java.util.List;

/** The kinds of file that are kept; everything else is refused. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    OLD_WORD("application/msword", "doc"),
    OPEN_TEXT("application/vnd.oasis.opendocument.text", "odt"),
    RICH_TEXT("application/rtf", "rtf"),
    PLAIN_TEXT("text/plain", "txt"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    HEIC("image/heic", "heic", "heif"),
    OUTLOOK("application/vnd.ms-outlook", "msg"),
    EMAIL("message/rfc822", "eml");

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** Returns how names of such files end, without the dot, the usual one first. */
    List<String> endings() {
        return endings;
    }
}
