package io.parley.portal;

import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions of the client's people and the consultancy's answers; both stay as they were written. */
@Service
@Transactional
public class QuestionService {

    /** Longest question or answer, in characters. */
    public static final int MAX_TEXT = 2000;

    private static final Limit HISTORY = Limit.of(200);

    private static final String MAY_READ = "hasAuthority('" + PortalPermissions.READ + "')";
    private static final String MAY_ASK = "hasAuthority('" + PortalPermissions.ASK + "')";
    private static final String MAY_ANSWER = "hasAuthority('" + PortalPermissions.ANSWER + "')";

    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuestionService(
            QuestionRepository questions,
            AnswerRepository answers,
            ClientAccess access,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.answers = answers;
        this.access = access;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** @throws ProblemException if there are no words, or more than {@link #MAX_TEXT} characters */
    @PreAuthorize(MAY_ASK)
    public QuestionId ask(EngagementId engagement, String text) {
        ClientId client = access.requireAccess(engagement);
        Question question =
                questions.save(new Question(client, engagement, words(text), currentUser.require(), clock.instant()));
        events.publishEvent(new QuestionAsked(question.questionId(), engagement, client, question.askedBy()));
        return question.questionId();
    }

    /** @throws ProblemException as {@link #ask} */
    @PreAuthorize(MAY_ANSWER)
    public void answer(QuestionId id, String text) {
        Question question = questions.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(question.client());
        Answer answer = answers.save(
                new Answer(question, words(text), currentUser.require().displayName(), clock.instant()));
        events.publishEvent(new QuestionAnswered(answer.id(), id, question.engagement(), question.client()));
    }

    /** The newest question first. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<QuestionThread> findByEngagement(EngagementId engagement) {
        access.requireAccess(engagement);
        return threads(questions.findByEngagementIdOrderByAskedAtDesc(engagement.value()));
    }

    /** The latest questions of all clients the reader may reach, the newest first. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<QuestionThread> findRecent() {
        return threads(questions.findAllByOrderByAskedAtDesc(HISTORY));
    }

    /** What clients of the reader still wait for, the oldest first. */
    @PreAuthorize(MAY_ANSWER)
    @Transactional(readOnly = true)
    public List<QuestionThread> findUnanswered() {
        return questions.findUnanswered().stream()
                .map(question -> thread(question, List.of()))
                .toList();
    }

    private List<QuestionThread> threads(List<Question> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<QuestionThread.Reply>> replies =
                answers
                        .findByQuestionIdInOrderByAnsweredAt(
                                asked.stream().map(Question::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                Answer::questionId, Collectors.mapping(Answer::reply, Collectors.toList())));
        return asked.stream()
                .map(question -> thread(question, replies.getOrDefault(question.id(), List.of())))
                .toList();
    }

    private static QuestionThread thread(Question question, List<QuestionThread.Reply> replies) {
        return new QuestionThread(
                question.questionId(),
                question.client(),
                question.engagement(),
                question.text(),
                question.askedBy(),
                question.askedAt(),
                replies);
    }

    private static String words(String text) {
        if (text.isBlank() || text.length() > MAX_TEXT) {
            throw new ProblemException("portal.problem.text", MAX_TEXT);
        }
        return text.strip();
    }
}
