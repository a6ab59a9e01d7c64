package org.offload.platform;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One request for a page: who asks, and what every page needs. A handler takes it as an argument.
 *
 * @param visitor none on the pages that anyone may see
 * @param near how the visitor stands to the case that the page is about; none on other pages
 * @param path of the page, without its query
 * @param csrf the token that a form must carry
 * @param notice the key of a message about what was just done
 * @param undo the path that takes back what was just done
 * @param links at the top of the page, those of the visitor's jobs
 * @param setClock whether the clock was set for a demonstration
 * @param letterKeys whether letters work as short cuts
 */
public record Visit(
        Optional<User> visitor,
        Optional<Standing> near,
        String path,
        String csrf,
        Optional<String> notice,
        Optional<String> undo,
        List<NavLink> links,
        LocalDateTime now,
        boolean setClock,
        boolean letterKeys,
        Words words,
        Assets assets) {

    public Visit {
        links = List.copyOf(links);
    }

    /**
     * Returns who is signed in.
     *
     * @throws IllegalStateException on a page that anyone may see
     */
    public User user() {
        return visitor.orElseThrow(() -> new IllegalStateException("Nobody is signed in here"));
    }

    /**
     * Returns how the visitor stands to the case.
     *
     * @throws IllegalStateException on a page that is not about a case
     */
    public Standing standing() {
        return near.orElseThrow(() -> new IllegalStateException("This page is not about a case"));
    }

    /** Answers whether a link to a page of this job leads the visitor anywhere. */
    public boolean may(Job job) {
        return visitor.map(User::role)
                .map(
                        role ->
                                job.isAboutCase()
                                        ? Access.opens(role, job, near.map(Standing::facts))
                                        : Access.has(role, job))
                .orElse(false);
    }

    /** Returns the frame of a page with this title. */
    public Frame frame(String title) {
        return new Frame(this, title);
    }

    /** Returns the frame of a page whose title is a text of the messages. */
    public Frame frameOf(String key) {
        return new Frame(this, words.say(key));
    }
}
