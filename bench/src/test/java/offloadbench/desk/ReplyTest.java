package offloadbench.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

class ReplyTest {

    private static final String PAGE =
            """
            <form method="post" action="/sign-out"><input name="_csrf" value="1"></form>
            <form method="post" action="/cases/X000001/contacts/new?from=case">
              <input type="hidden" name="receipt" value="r">
              <input type="radio" name="happened" value="SPOKE">
              <input type="radio" name="happened" value="NOTE" checked>
              <input type="checkbox" name="book" value="yes">
              <select name="kind"><option value="A">a</option><option value="B" selected>b</option></select>
              <textarea name="note">kept</textarea>
              <button name="then" value="day">Save</button>
            </form>\
            """;

    private static Reply reply(int status) {
        return new Reply(status, "", false, PAGE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void given_a_form_then_it_is_sent_as_a_browser_would() throws IOException {
        assertThat(reply(200).form("/cases/X000001/contacts/new"))
                .isEqualTo(Map.of("receipt", "r", "happened", "NOTE", "kind", "B", "note", "kept"));
    }

    @Test
    void given_no_such_form_then_it_is_named() {
        assertThatThrownBy(() -> reply(200).form("/elsewhere")).hasMessageContaining("/elsewhere");
    }

    @Test
    void given_another_status_then_it_is_no_page() {
        assertThatThrownBy(() -> reply(500).page()).hasMessageContaining("500");
        assertThatThrownBy(() -> reply(200).onward()).hasMessageContaining("200");
    }
}
