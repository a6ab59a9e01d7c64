package offloadbench.voice;

import offloadbench.desk.Desk;

import org.offload.voice.token.TokenWeek;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Base64;

/**
 * The key by which tokens are drawn this week.
 *
 * @param hash by which it is named
 */
record BoardKey(String hash, RSAPublicKey key) {

    /** Asks the board, which tells everybody the same; the day is that of the service. */
    static BoardKey today(Desk stranger, Desk desk) throws IOException, InterruptedException {
        String now = desk.get("/find").page().document().select("html").attr("data-now");
        LocalDate day = LocalDate.parse(now.substring(0, "2020-04-07".length()));
        String week = TokenWeek.of(day).toString();
        JsonNode keys =
                JsonMapper.shared().readTree(stranger.get("/board/keys").page().text()).get("keys");
        for (JsonNode entry : keys) {
            if (entry.get("term").asString().equals(week)) {
                return new BoardKey(entry.get("key").asString(), rsa(entry.get("publicKey")));
            }
        }
        throw new IllegalStateException("The board has no key for " + week);
    }

    private static RSAPublicKey rsa(JsonNode encoded) {
        try {
            return (RSAPublicKey)
                    KeyFactory.getInstance("RSA")
                            .generatePublic(
                                    new X509EncodedKeySpec(
                                            Base64.getDecoder().decode(encoded.asString())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
