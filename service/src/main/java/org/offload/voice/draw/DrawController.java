package org.offload.voice.draw;

import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Map;

/** Draws tokens. Every page asks for it at the first visit of a day, so asking tells nothing. */
@Controller
class DrawController {

    private final DrawTokens tokens;

    DrawController(DrawTokens tokens) {
        this.tokens = tokens;
    }

    @May(Job.SPEAK)
    @PostMapping("/voice/tokens")
    ResponseEntity<Map<String, Object>> draw(
            Visit visit,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") List<String> blinded) {
        return switch (tokens.draw(visit.user(), key, blinded)) {
            case Drawn.Signed(List<String> all) -> ResponseEntity.ok(Map.of("signatures", all));
            case Drawn.Refused why ->
                    ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("problem", why.name()));
        };
    }
}
