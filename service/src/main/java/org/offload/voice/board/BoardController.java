package org.offload.voice.board;

import org.offload.platform.Apart;
import org.offload.platform.Open;
import org.offload.voice.token.KeyDirectory;
import org.offload.voice.token.KeyList;
import org.offload.voice.token.TokenKey;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The board: takes texts from whoever shows a token, and tells everybody the same keys. */
@Controller
class BoardController {

    /** The longest text takes 4 bytes a character, and each of those up to 6 in JSON. */
    static final int LARGEST = 300_000;

    /** The hash of an entry, and its signature: 64 and 128 digits. */
    private static final int SIGNED = 200;

    private final SubmissionReader reader;
    private final TakeText take;
    private final PublishPool publish;
    private final KeyDirectory keys;

    BoardController(
            SubmissionReader reader, TakeText take, PublishPool publish, KeyDirectory keys) {
        this.reader = reader;
        this.take = take;
        this.publish = publish;
        this.keys = keys;
    }

    @Bean
    static Apart boardIsApart() {
        return new Apart("/board/**", true);
    }

    @Open
    @PostMapping(path = "/board/texts", consumes = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<Map<String, String>> take(InputStream body) throws IOException {
        byte[] sent = body.readNBytes(LARGEST + 1);
        Answer answer =
                sent.length > LARGEST
                        ? Answer.BODY_TOO_LONG
                        : reader.read(sent).map(take::take).orElse(Answer.BAD_REQUEST);
        publish.ifEnough();
        return answer(ResponseEntity.status(answer.status()), Map.of("answer", answer.code()));
    }

    @Open
    @GetMapping("/board/keys")
    ResponseEntity<Map<String, Object>> keys() {
        KeyList list = keys.list();
        Map<String, Integer> colleagues = keys.colleagues(list);
        Map<String, Object> directory = new LinkedHashMap<>();
        directory.put("installation", list.installation());
        directory.put("witness", list.witness());
        directory.put("keys", list.keys().stream().map(key -> entry(key, colleagues)).toList());
        return answer(ResponseEntity.ok(), directory);
    }

    private static Map<String, Object> entry(TokenKey key, Map<String, Integer> colleagues) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("term", key.termName());
        entry.put("key", key.keyHash());
        entry.put("publicKey", key.publicKey());
        entry.put("hash", key.entryHash());
        entry.put("signature", key.signature());
        entry.put("witness", key.witness());
        entry.put("colleagues", colleagues.get(key.keyHash()));
        return entry;
    }

    /** Whoever signs the list besides us needs no account: nobody else can make the signature. */
    @Open
    @PostMapping(path = "/board/keys/witness", consumes = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<Map<String, String>> witness(InputStream body) throws IOException {
        String[] sent =
                new String(body.readNBytes(SIGNED), StandardCharsets.US_ASCII).strip().split(" ");
        boolean isKept = sent.length == 2 && keys.witness(sent[0], sent[1]);
        return answer(
                ResponseEntity.status(isKept ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT),
                Map.of("answer", isKept ? "kept" : "refused"));
    }

    /** Pages of Offload ask from their own origin; what is told here is the same for everybody. */
    private static <T> ResponseEntity<T> answer(ResponseEntity.BodyBuilder builder, T body) {
        return builder.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*").body(body);
    }
}
