package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The memory of the process, after a text without a name was taken: nothing is left there of what
 * the browser or a proxy said of whoever sent it. What is no longer used counts as gone.
 */
@Journey
class MemoryTest {

    private static final List<String> HEADERS =
            List.of("User-Agent", "X-Forwarded-For", "Referer", "Accept-Language", "Origin");

    /** Kept here, so that it is found. */
    private static String planted = "";

    @TempDir private Path folder;

    /** A word that stands nowhere in this process but backwards, and where it was sent. */
    private record Word(byte[] backwards) {

        static Word random() {
            return new Word(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
        }

        byte[] forwards() {
            byte[] word = new byte[backwards.length];
            for (int i = 0; i < word.length; i++) {
                word[i] = backwards[word.length - 1 - i];
            }
            return word;
        }

        boolean isAt(byte[] bytes, int from, int step) {
            for (int i = 0; i < backwards.length; i++) {
                if (bytes[from + i * step] != backwards[backwards.length - 1 - i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static void send(int port, List<Word> words) throws IOException {
        var request = new ByteArrayOutputStream();
        request.writeBytes(ascii("POST /board/texts HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n"));
        for (int i = 0; i < HEADERS.size(); i++) {
            request.writeBytes(ascii(HEADERS.get(i) + ": "));
            byte[] word = words.get(i).forwards();
            request.writeBytes(word);
            Arrays.fill(word, (byte) 0);
            request.writeBytes(ascii("\r\n"));
        }
        request.writeBytes(
                ascii(
                        "Content-Type: text/plain\r\n"
                                + "Content-Length: 2\r\n"
                                + "Connection: close\r\n\r\n"
                                + "{}"));
        byte[] bytes = request.toByteArray();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port);
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write(bytes);
            out.flush();
            assertThat(new String(in.readAllBytes(), StandardCharsets.US_ASCII))
                    .contains("bad-request");
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private Path memory() throws IOException {
        Path file = folder.resolve("memory.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpHeap(file.toString(), true); // only what is still used
        return file;
    }

    /** Looks for it as bytes and as 16 bits a letter. */
    private static boolean isIn(Path file, Word word) throws IOException {
        int span = 2 * word.backwards().length;
        byte[] window = new byte[8 << 20];
        try (InputStream in = Files.newInputStream(file)) {
            int kept = 0;
            for (int read = in.read(window); read > 0; ) {
                int end = kept + read;
                for (int i = 0; i + span <= end; i++) {
                    if (word.isAt(window, i, 1) || word.isAt(window, i, 2)) {
                        return true;
                    }
                }
                kept = Math.min(span, end);
                System.arraycopy(window, end - kept, window, 0, kept);
                read = in.read(window, kept, window.length - kept);
            }
        }
        return false;
    }

    @Test
    void nothing_is_left_in_it_of_what_a_request_said_of_its_sender(Visitors visitors)
            throws IOException {
        Word leak = Word.random();
        planted = new String(leak.forwards(), StandardCharsets.US_ASCII);
        List<Word> words = HEADERS.stream().map(_ -> Word.random()).toList();
        send(visitors.port(), words);

        Path memory = memory();

        assertThat(isIn(memory, leak)).as(planted).isTrue();
        for (int i = 0; i < words.size(); i++) {
            assertThat(isIn(memory, words.get(i))).as(HEADERS.get(i)).isFalse();
        }
    }
}
