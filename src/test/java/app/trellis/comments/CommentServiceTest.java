package app.trellis.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaService;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class CommentServiceTest {

    @Autowired
    CommentService comments;

    @Autowired
    CommentListService lists;

    @Autowired
    IdeaService ideas;

    @Autowired
    People people;

    @Autowired
    MutableClock clock;

    AccountId ada;
    AccountId grace;
    IdeaId idea;
    Subject subject;

    @BeforeEach
    void anIdeaIsSharedWithGrace() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        people.actAs(ada);
        idea = ideas.capture(IdeaData.of("Honest probes"));
        subject = Subject.of(ada, SubjectKind.IDEA, idea);
        people.advise(grace, ada, Area.IDEAS);
    }

    @Test
    void whatOneWritesTheOtherReadsAndAnswers() {
        comments.begin(subject, draft("Why *probes*?", ada));
        later();
        people.actAs(ada);
        var thread = thread();
        assertThat(thread.comments()).singleElement().satisfies(it -> {
            assertThat(it.author()).isEqualTo("Grace");
            assertThat(it.mine()).isFalse();
            assertThat(it.unread()).isTrue();
            assertThat(it.mentioned()).containsExactly(new Reader(ada, "Ada"));
        });
        assertThat(lists.mention()).get().satisfies(it -> {
            assertThat(it.author()).isEqualTo("Grace");
            assertThat(it.kind()).isEqualTo(SubjectKind.IDEA);
            assertThat(it.others()).isZero();
        });
        comments.seen(subject);
        assertThat(thread().unread()).isFalse();
        assertThat(lists.mention()).isEmpty();
        comments.answer(thread.id(), draft("Because they are cheap", grace));
        later();

        people.actAs(grace);
        assertThat(thread().comments()).extracting(Comment::author).containsExactly("Grace", "Ada");
        assertThat(thread().comments()).extracting(Comment::unread).containsExactly(false, true);
        assertThat(lists.page(false, 0, 9)).singleElement().satisfies(it -> {
            assertThat(it.mentioned()).isTrue();
            assertThat(it.unread()).isTrue();
            assertThat(it.author()).isEqualTo("Ada");
            assertThat(it.comments()).isEqualTo(2);
            assertThat(it.subject()).isEqualTo(new NamedSubject(subject, "Honest probes", null));
        });
    }

    @Test
    void eitherSideResolvesAndOpensAgain() {
        comments.begin(subject, draft("Why?"));
        people.actAs(ada);
        var id = thread().id();
        comments.resolve(id);
        assertThat(thread().resolvedBy()).isEqualTo("Ada");
        assertThatThrownBy(() -> comments.answer(id, draft("late"))).isInstanceOf(Refused.class);
        assertThat(lists.count(false)).isZero();
        assertThat(lists.page(true, 0, 9)).hasSize(1);
        people.actAs(grace);
        comments.reopen(id);
        assertThat(thread().resolved()).isFalse();
        assertThat(lists.count(true)).isZero();
    }

    @Test
    void onlyTheAuthorCorrectsOrRemovesAndBothAreTakenBack() {
        var id = comments.begin(subject, draft("Whi?", ada));
        later();
        var before = comments.change(id, "Whi?", draft("Why?"));
        assertThat(thread().comments().getFirst().editedAt()).isEqualTo(clock.instant());
        assertThat(thread().comments().getFirst().mentioned()).isEmpty();
        assertThatThrownBy(() -> comments.change(id, "Whi?", draft("Other"))).isInstanceOf(Refused.class);
        comments.restore(before);
        assertThat(thread().comments()).containsExactly(before);

        people.actAs(ada);
        assertUnknown(() -> comments.change(id, "Whi?", draft("Mine")));
        assertUnknown(() -> comments.remove(id));
        assertUnknown(() -> comments.restore(before));

        people.actAs(grace);
        var removed = comments.remove(id);
        assertThat(comments.on(subject).threads()).isEmpty();
        people.actAs(ada);
        assertUnknown(() -> comments.restore(new Comment(
                removed.id(), removed.thread(), 1, "Grace", false, "x", clock.instant(), null, List.of(), false)));
        people.actAs(grace);
        comments.restore(removed);
        assertThat(thread().comments()).containsExactly(removed);
    }

    @Test
    void whatIsEmptyOrTooLongIsRefused() {
        assertThatThrownBy(() -> comments.begin(subject, draft(" \n"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> comments.begin(subject, draft("x".repeat(4001))))
                .isInstanceOf(Refused.class);
        comments.begin(subject, draft("x".repeat(4000)));
        assertThat(comments.on(subject).threads()).hasSize(1);
    }

    @Test
    void onlyWhoCanSeeItIsMentioned() {
        var alan = people.advisor("Alan");
        people.advise(alan, ada, Area.PLAN);
        var mary = people.advisor("Mary");
        people.advise(mary, ada, Area.IDEAS);
        people.actAs(grace);
        assertThat(comments.on(subject).others()).extracting(Reader::name).containsExactly("Ada", "Mary");
        comments.begin(subject, draft("Look", ada, mary));
        assertUnknown(() -> comments.begin(subject, draft("Look", alan)));
        assertUnknown(() -> comments.begin(subject, draft("Look", grace)));
        people.actAs(mary);
        assertThat(lists.page(false, 0, 9))
                .singleElement()
                .satisfies(it -> assertThat(it.mentioned()).isTrue());
        people.actAs(alan);
        assertThat(lists.page(false, 0, 9)).isEmpty();
    }

    @Test
    void forEverybodyElseThereIsNothing() {
        var id = comments.begin(subject, draft("Why?"));
        var comment = thread().comments().getFirst();
        people.actAs(people.student("Eve"));
        assertNothing(id, comment);
        people.actAs(people.advisor("Alan"));
        assertNothing(id, comment);
        people.advise(people.advisor("Mary"), ada, Area.PLAN);
        assertNothing(id, comment);
        people.actAs(people.administrator("Root"));
        assertNothing(id, comment);
        people.anonymous();
        acts(id, comment)
                .forEach((name, act) -> assertThatThrownBy(act).as(name).isInstanceOf(AccessDeniedException.class));
        assertThatThrownBy(() -> lists.page(false, 0, 9)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> lists.count(false)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(lists::mention).isInstanceOf(AccessDeniedException.class);
        people.actAs(grace);
        assertThatThrownBy(lists::mention).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anEndedAdvisorSeesNothingAndTheirWordsStay() {
        var id = comments.begin(subject, draft("Why?"));
        var comment = thread().comments().getFirst();
        people.endAdvising(grace, ada);
        assertNothing(id, comment);
        people.actAs(ada);
        assertThat(thread().comments().getFirst().author()).isEqualTo("Grace");
        assertThat(comments.on(subject).others()).isEmpty();
    }

    @Test
    void whatIsNotThereOrNotTheirsIsUnknown() {
        var eve = people.student("Eve");
        people.advise(grace, eve, Area.IDEAS);
        assertUnknown(() -> comments.on(Subject.of(eve, SubjectKind.IDEA, idea)));
        for (var kind : SubjectKind.values()) {
            assertUnknown(() -> comments.on(new Subject(ada, kind, "x")));
            assertUnknown(() -> comments.begin(new Subject(ada, kind, idea.value() + "x"), draft("x")));
        }
        assertUnknown(() -> comments.on(Subject.of(ada, SubjectKind.PROJECT, idea)));
        assertUnknown(() -> comments.on(Subject.general(grace)));
        comments.begin(Subject.general(ada), draft("Welcome"));
        assertThat(comments.on(Subject.general(ada)).subject().title()).isEqualTo("Ada");
    }

    @Test
    void aRemovedThingKeepsItsThreadsOutOfSight() {
        comments.begin(subject, draft("Why?"));
        people.actAs(ada);
        ideas.remove(idea);
        assertUnknown(() -> comments.on(subject));
        assertThat(lists.page(false, 0, 9)).singleElement().satisfies(it -> {
            assertThat(it.subject()).isNull();
            assertThat(it.text()).isEmpty();
            assertThat(it.author()).isEmpty();
        });
    }

    @Test
    void aScreenTakesAConstantNumberOfStatements() {
        comments.begin(subject, draft("Why?", ada));
        comments.begin(Subject.general(ada), draft("Hello", ada));
        int few = Statements.count(() -> comments.on(subject));
        int listed = Statements.count(() -> lists.page(false, 0, 50));
        for (int number = 0; number < 30; number++) {
            comments.begin(subject, draft("More " + number, ada));
        }
        assertThat(Statements.count(() -> comments.on(subject))).isEqualTo(few).isLessThanOrEqualTo(4);
        assertThat(Statements.count(() -> lists.page(false, 0, 50)))
                .isEqualTo(listed)
                .isLessThanOrEqualTo(3);
        assertThat(Statements.count(() -> lists.count(false))).isEqualTo(1);
    }

    private void assertNothing(CommentId id, Comment comment) {
        acts(id, comment)
                .forEach((name, act) -> assertThatThrownBy(act).as(name).isInstanceOf(NotFound.class));
        assertThat(lists.page(false, 0, 9)).isEmpty();
        assertThat(lists.count(false)).isZero();
    }

    private Map<String, ThrowingCallable> acts(CommentId id, Comment comment) {
        Map<String, ThrowingCallable> acts = new LinkedHashMap<>();
        acts.put("on", () -> comments.on(subject));
        acts.put("subject", () -> comments.subject(comment.thread()));
        acts.put("begin", () -> comments.begin(subject, draft("x")));
        acts.put("answer", () -> comments.answer(comment.thread(), draft("x")));
        acts.put("change", () -> comments.change(id, "Why?", draft("x")));
        acts.put("remove", () -> comments.remove(id));
        acts.put("restore", () -> comments.restore(comment));
        acts.put("resolve", () -> comments.resolve(comment.thread()));
        acts.put("reopen", () -> comments.reopen(comment.thread()));
        acts.put("seen", () -> comments.seen(subject));
        return acts;
    }

    private CommentThread thread() {
        return comments.on(subject).threads().getFirst();
    }

    private void later() {
        clock.advance(Duration.ofMinutes(1));
    }

    private static void assertUnknown(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFound.class);
    }

    private static CommentDraft draft(String text, AccountId... mentioned) {
        return new CommentDraft(text, Set.copyOf(Arrays.asList(mentioned)));
    }
}
