package io.parley.portal;

import io.parley.briefs.BriefReleased;
import io.parley.briefs.ReleasedBriefService;
import io.parley.clients.ClientCircle;
import io.parley.clients.ClientId;
import io.parley.clients.EngagementDetails;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.NotFoundException;
import io.parley.identity.Addressee;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxMessage;
import io.parley.notifications.MailOutbox;
import io.parley.notifications.MailRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells each side what the other one did, in the inbox and by mail. It listens inside the deed's transaction: what is
 * rolled back was never told. Of a release it says only that there is one; what it recommends is read behind the sign-in.
 */
@Component
class ClientNews {

    private static final String INBOX = "portal.inbox.";
    private static final String MAIL = "portal.mail.";
    /** Longest quotation of somebody's words in an inbox, in characters; mails have all of them. */
    private static final int QUOTED = 160;

    private final DecisionRepository decisions;
    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final ReleasedBriefService released;
    private final EngagementService engagements;
    private final ClientCircle circle;
    private final Inbox inbox;
    private final MailOutbox mails;

    ClientNews(
            DecisionRepository decisions,
            QuestionRepository questions,
            AnswerRepository answers,
            ReleasedBriefService released,
            EngagementService engagements,
            ClientCircle circle,
            Inbox inbox,
            MailOutbox mails) {
        this.decisions = decisions;
        this.questions = questions;
        this.answers = answers;
        this.released = released;
        this.engagements = engagements;
        this.circle = circle;
        this.inbox = inbox;
        this.mails = mails;
    }

    @EventListener
    void on(DecisionMade event) {
        DecisionDetails decision = decisions
                .findById(event.decision())
                .orElseThrow(NotFoundException::new)
                .details();
        String headline = released.getFacts(event.brief()).decision().headline();
        News news = event.verdict() == Verdict.ACCEPTED
                ? news("accepted", event.engagement(), decision.decidedBy(), headline, decision.receipt())
                : news("declined", event.engagement(), decision.decidedBy(), decision.reason(), headline);
        circle.advisers(event.client()).forEach(person -> tell(person, news, page(event.client(), event.engagement())));
    }

    @EventListener
    void on(QuestionAsked event) {
        Question question = question(event.question());
        News news = news("asked", event.engagement(), question.askedBy(), question.text());
        circle.advisers(event.client()).forEach(person -> tell(person, news, page(event.client(), event.engagement())));
    }

    /** Only who asked is told, and only while still in the client's circle. */
    @EventListener
    void on(QuestionAnswered event) {
        Question question = question(event.question());
        QuestionThread.Reply reply = answers.findById(event.answer())
                .orElseThrow(NotFoundException::new)
                .reply();
        News news = news("answered", event.engagement(), reply.answeredBy(), question.text(), reply.text());
        circle.clientPeople(event.client()).stream()
                .filter(person -> person.member().equals(question.askedById()))
                .forEach(person -> tell(person, news, "portal/questions"));
    }

    @EventListener
    void on(BriefReleased event) {
        News news = news("released", event.engagement());
        circle.clientPeople(event.client()).forEach(person -> tell(person, news, "portal?brief=" + event.brief()));
    }

    /** @param words what there is to say beside client and engagement */
    private News news(String key, EngagementId engagement, String... words) {
        EngagementDetails details = engagements.getEngagement(engagement);
        List<String> all = new ArrayList<>(List.of(details.client().name(), details.name()));
        all.addAll(Arrays.asList(words));
        return new News(key, all);
    }

    private void tell(Addressee person, News news, String link) {
        List<String> quoted = news.words().stream().map(ClientNews::shortened).toList();
        inbox.post(person.member(), new InboxMessage(INBOX + news.key(), quoted, link));
        List<String> addressed = new ArrayList<>(news.words());
        addressed.add(person.displayName());
        mails.enqueue(new MailRequest(person.email(), person.locale(), MAIL + news.key(), addressed, link));
    }

    private Question question(QuestionId id) {
        return questions.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    private static String page(ClientId client, EngagementId engagement) {
        return ClientNavigation.engagement(client, engagement, "decision");
    }

    /** On one line, and never ending inside a character. */
    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= QUOTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, QUOTED)).strip() + "…";
    }

    /**
     * Something to tell.
     *
     * @param key last part of the keys of its texts
     * @param words client, engagement, and what the key's texts name after them; in mails the recipient's name is the last
     */
    private record News(String key, List<String> words) {}
}
