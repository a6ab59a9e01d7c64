package org.offload.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Templates hold no words of their own, and each becomes a class of its own. */
class TemplateTest {

    private static final List<Path> TEMPLATES = House.files(House.SOURCES, ".jte");

    @Test
    void no_template_holds_words() {
        for (Path template : TEMPLATES) {
            assertThat(TemplateText.of(House.read(template))).as(template.toString()).isEmpty();
        }
    }

    @Test
    void every_template_becomes_a_class_of_its_own() {
        assertThat(sameClass(TEMPLATES)).isEmpty();
        assertThat(TEMPLATES).allMatch(t -> Files.exists(House.CLASS_FILES.resolve(classOf(t))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    <p>Late</p>                                                   | Late
                    ${page.title()} today                                         | today
                    @template.org.offload.frame(f = p.f(), body = @`Hi`) | Hi
                    @if(page.late())late@else<br>@endif                           | late
                    <p>${page.late() ? "Late" : ""}</p>                           | Late
                    <a aria-label="Close">×</a>                                   | aria-label=Close
                    <input type="text" value="Anna">                              | value=Anna
                    <input type="submit" value="Save">                            | value=Save
                    <img alt="${x} logo">                                         | alt= logo
                    <p title='x' class="a">&middot; b</p>                         | b\
                    """)
    void twin_given_a_template_with_words_then_they_are_found(String template, String words) {
        assertThat(TemplateText.of(template))
                .singleElement()
                .asString()
                .isEqualToIgnoringWhitespace(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import gg.jte.Content\n@param String name = \"Anna\"\n<p class=\"a\">${name}</p>",
                "<!DOCTYPE html><html lang=\"en\"><%-- why --%><!-- why -->&nbsp;–</html>",
                "@for(String key : List.of(\"one\", \"two\"))<b>${page.say(\"a.\" +"
                        + " key)}</b>@endfor",
                "<p>${page.say(page.on() ? \"a.on\" : \"a.off\")} <kbd>/</kbd></p>",
                "<a class=\"${page.late() ? \"late\" : \"\"}\" aria-current=\"page\">${f.t()}</a>",
                "<button name=\"act\" value=\"save\"></button><option value=\"A\"></option>",
                "<input name=\"a\" type=\"radio\" value=\"yes\" checked=\"${page.is(')', '}')}\">",
                "@template.a.b(c = x, d = @`<i>${e}</i>`, f = @`@if(g)<b>${h}</b>@endif`)",
                "!{var x = page.x(\"y\");}<svg viewBox=\"0 0 3 3\"><path d=\"M4 18v8a2\"/></svg>"
            })
    void given_a_template_without_words_then_it_passes(String template) {
        assertThat(TemplateText.of(template)).isEmpty();
    }

    @Test
    void twin_given_names_that_differ_by_a_hyphen_then_they_would_be_one_class() {
        var pair =
                List.of(
                        House.SOURCES.resolve("a/text-field.jte"),
                        House.SOURCES.resolve("a/textfield.jte"));

        assertThat(sameClass(pair)).containsExactly("offloadpages/a/JtetextfieldGenerated.class");
    }

    private static List<String> sameClass(List<Path> templates) {
        Set<String> seen = new HashSet<>();
        return templates.stream().map(TemplateTest::classOf).filter(c -> !seen.add(c)).toList();
    }

    private static String classOf(Path template) {
        Path inside = House.SOURCES.relativize(template);
        String name = inside.getFileName().toString().replace(".jte", "").replace("-", "");
        return "offloadpages/" + inside.getParent() + "/Jte" + name + "Generated.class";
    }
}
