package org.offload.rulebook.words;

import org.offload.platform.PlainDates;
import org.offload.platform.Words;
import org.offload.rulebook.book.Area;
import org.offload.rulebook.book.AreaKind;
import org.offload.rulebook.book.Areas;
import org.offload.rulebook.book.Book;
import org.springframework.stereotype.Component;

/** Says in plain words which rulebook holds where and when. */
@Component
public class BookWords {

    private final Words words;
    private final Areas areas;

    BookWords(Words words, Areas areas) {
        this.words = words;
        this.areas = areas;
    }

    /** Returns an area, such as {@code the nation} or the name of a unit. */
    public String area(Area area) {
        return area.kind() == AreaKind.NATION
                ? words.say("rulebook.area.NATION")
                : areas.name(area);
    }

    /** Returns the days on which a version holds. */
    public String days(Book book) {
        if (book.from() == null) {
            return words.say("rulebook.book.noDay");
        }
        if (book.to() != null && book.to().isBefore(book.from())) {
            return words.say("rulebook.book.sameDay", PlainDates.day(book.from()));
        }
        return book.to() == null
                ? words.say("rulebook.book.from", PlainDates.day(book.from()))
                : words.say(
                        "rulebook.book.fromTo",
                        PlainDates.day(book.from()),
                        PlainDates.day(book.to()));
    }
}
