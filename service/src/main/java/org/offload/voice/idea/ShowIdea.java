package org.offload.voice.idea;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.NotFound;
import org.offload.platform.Sheet;
import org.offload.platform.Visit;
import org.offload.voice.concern.ConcernPage.Act;
import org.offload.voice.concern.MadeConcerns;
import org.offload.voice.thread.PostText;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Makes the page of an idea. */
@Component
class ShowIdea {

    private final Forms forms;
    private final Ideas ideas;
    private final IdeaViews views;
    private final IdeaEntries entries;
    private final IdeaComments comments;
    private final IdeaWords words;
    private final MadeConcerns made;

    ShowIdea(
            Forms forms,
            Ideas ideas,
            IdeaViews views,
            IdeaEntries entries,
            IdeaComments comments,
            IdeaWords words,
            MadeConcerns made) {
        this.forms = forms;
        this.ideas = ideas;
        this.views = views;
        this.entries = entries;
        this.comments = comments;
        this.words = words;
        this.made = made;
    }

    /**
     * Returns the page.
     *
     * @param from a comment on it; the first ones are on the first page
     * @param opened the form for a comment, in a frame
     * @throws NotFound if there is no such idea
     */
    IdeaPage page(Visit visit, UUID id, int from, Function<Frame, Form> opened) {
        Idea one = ideas.find(id).orElseThrow(NotFound::new);
        Frame frame = visit.frame(one.title());
        Optional<IdeaView> mine = views.of(id, visit.user());
        var sheet = Sheet.of(comments.from(id, IdeaComments.pageOf(from)), IdeaComments.PAGE);
        return new IdeaPage(
                frame,
                opened.apply(frame),
                forms.open(frame, "", one.path() + "?by=button", Map.of()),
                one.path(),
                words.state(one),
                words.late(one),
                words.clock(one),
                words.proposed(one),
                PostText.of(one.body()),
                made.of(visit, id).ofOrMaking(one.path()),
                acts(visit, one),
                words.views(views.counts(id)),
                words.mine(mine),
                may(visit, one, mine),
                views.objections(id).stream().map(words::objection).toList(),
                entries.of(id).stream().map(words::line).toList(),
                words.comments(comments.count(id)),
                sheet.map(this::comment),
                sheet.next(last -> one.path() + "?from=" + (last.commentNo() + 1)));
    }

    private List<Act> acts(Visit visit, Idea one) {
        var stake = IdeaStake.of(visit.user(), one);
        return Arrays.stream(IdeaStep.values())
                .filter(step -> stake.may(step) && step.isOpen(one.state()))
                .map(step -> words.act(one, step))
                .toList();
    }

    private static IdeaPage.May may(Visit visit, Idea one, Optional<IdeaView> mine) {
        boolean open = one.state().isUndecided() && visit.may(Job.SPEAK);
        boolean agrees = mine.filter(IdeaView::agrees).isPresent();
        boolean objects = mine.isPresent() && !agrees;
        return new IdeaPage.May(
                open && !agrees, open && !objects, open && objects, open && mine.isPresent());
    }

    private IdeaPage.Comment comment(IdeaComments.Comment one) {
        return new IdeaPage.Comment(
                String.valueOf(one.commentNo()),
                words.named(one.author(), one.role()),
                words.moment(one.at()),
                PostText.of(one.body()));
    }
}
