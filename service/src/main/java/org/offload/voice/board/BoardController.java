package org.offload.voice.board;

import org.offload.platform.Apart;
import org.offload.platform.Open;
import org.offload.voice.token.KeyDirectory;
import org.offload.voice.token.TokenKey;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** The board: takes texts from whoever shows a token, and tells everybody the same keys. */
@Controller
class BoardController {

    /** The longest text takes 4 bytes a character, and each of those up to 6 in JSON. */
    static final int LARGEST = 300_000;

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
        Map<String, Object> directory = new LinkedHashMap<>();
        directory.put("installation", keys.installation());
        directory.put("keys", keys.all().stream().map(this::entry).toList());
        return answer(ResponseEntity.ok(), directory);
    }

    private Map<String, Object> entry(TokenKey key) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("week", key.week().toString());
        entry.put("key", key.keyHash());
        entry.put("publicKey", key.publicKey());
        entry.put("hash", key.entryHash());
        entry.put("signature", key.signature());
        entry.put("colleagues", keys.colleagues(key));
        return entry;
    }

    /** Pages of Offload ask from their own origin; what is told here is the same for everybody. */
    private static <T> ResponseEntity<T> answer(ResponseEntity.BodyBuilder builder, T body) {
        return builder.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*").body(body);
    }
}
