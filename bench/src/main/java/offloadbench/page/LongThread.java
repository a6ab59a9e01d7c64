package offloadbench.page;

import offloadbench.desk.Desk;
import offloadbench.page.Staff.Member;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A thread as long as the longest that people read: 500 comments and replies, all made up. */
final class LongThread {

    private static final int TEXTS = 500;
    private static final int AUTHORS = 40;
    private static final int WORDS = 80; // of a text in the middle, as in the threads we began with
    private static final List<String> VOICE =
            List.of(
                    ("office room gel soap desk door phone visit report morning letter colleague"
                                    + " manager week nobody anybody answer notice again today home"
                                    + " distance window child line list hours queue safe clean we"
                                    + " they have had been told asked wrote waited heard was were"
                                    + " is are not no yes and but or because until before after"
                                    + " with without the a this that every each some")
                            .split(" "));

    private final Staff staff;

    LongThread(Staff staff) {
        this.staff = staff;
    }

    /** Begins it and returns its path. */
    String begun() throws IOException, InterruptedException {
        RandomGenerator random = new Random(500);
        List<Member> authors = staff.all().stream().limit(AUTHORS).toList();
        Desk first = authors.getFirst().desk();
        Map<String, String> form = first.get("/voice/threads/new").form("/voice/threads/new");
        form.put("kind", "QUESTION");
        form.put("title", "A thread of a measurement");
        form.put("opening", text(random));
        String thread =
                URI.create(first.post("/voice/threads/new", form).onward().location()).getPath();
        List<Map<String, String>> forms = new ArrayList<>();
        for (Member author : authors) {
            forms.add(author.desk().get(thread).form(thread + "/comments"));
        }
        int comments = 0;
        for (int i = 0; i < TEXTS; i++) {
            int author = i % authors.size();
            boolean isReply = comments > 0 && i % 2 == 1; // in the threads we began with, half
            String to =
                    isReply
                            ? thread + "/comments/" + (1 + random.nextInt(comments)) + "/replies"
                            : thread + "/comments";
            Map<String, String> fields = Desk.anew(forms.get(author));
            fields.put("text", text(random));
            authors.get(author).desk().post(to, fields).onward();
            comments += isReply ? 0 : 1;
        }
        return thread;
    }

    private static String text(RandomGenerator random) {
        return IntStream.range(0, 5 + random.nextInt(2 * WORDS))
                .mapToObj(_ -> VOICE.get(random.nextInt(VOICE.size())))
                .collect(Collectors.joining(" "));
    }
}
