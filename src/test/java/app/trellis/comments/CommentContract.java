package app.trellis.comments;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.comments.CommentRepository.Place;
import app.trellis.comments.ThreadRepository.Found;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What storage must keep of comments, on every database. */
@Transactional
abstract class CommentContract {

    private static final Instant NOW = MutableClock.START;

    @Autowired
    private ThreadRepository threads;

    @Autowired
    private CommentRepository comments;

    @Autowired
    private ThreadReader reader;

    @Autowired
    private CommentList list;

    @Autowired
    private Readers readers;

    @Autowired
    private List<CommentSubjects> features;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId grace;
    private Subject subject;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        people.advise(grace, ada, Area.IDEAS);
        subject = new Subject(ada, SubjectKind.IDEA, "made-up");
    }

    @Test
    void aThreadComesBackAsItWas() {
        var thread = begin(subject);
        assertThat(threads.find(thread.id())).contains(thread);
        assertThat(threads.find(ThreadId.create())).isEmpty();
        var first = add(thread, grace, "Why?", 0, ada, grace);
        var second = add(thread, ada, "Because", 1);
        var read = reader.threads(subject, ada);
        assertThat(read).singleElement().satisfies(it -> {
            assertThat(it.comments()).extracting(Comment::id).containsExactly(first, second);
            assertThat(it.comments()).extracting(Comment::number).containsExactly(1, 2);
            assertThat(it.comments()).extracting(Comment::unread).containsExactly(true, false);
            assertThat(it.comments().getFirst().mentioned())
                    .containsExactly(new Reader(ada, "Ada"), new Reader(grace, "Grace"));
        });
        assertThat(reader.threads(Subject.general(ada), ada)).isEmpty();
    }

    @Test
    void whatWasSeenIsNoLongerNew() {
        var thread = begin(subject);
        add(thread, grace, "Why?", 0);
        threads.see(subject, ada, NOW.plusSeconds(1));
        threads.see(subject, ada, NOW.plusSeconds(2));
        assertThat(reader.threads(subject, ada).getFirst().unread()).isFalse();
        add(thread, grace, "Still?", 3);
        assertThat(reader.threads(subject, ada).getFirst().comments())
                .extracting(Comment::unread)
                .containsExactly(false, true);
        assertThat(reader.threads(subject, grace).getFirst().unread()).isFalse();
    }

    @Test
    void onlyItsAuthorChangesAComment() {
        var thread = begin(subject);
        var id = add(thread, grace, "Why?", 0, ada);
        assertThat(comments.thread(id, grace)).contains(thread.id());
        assertThat(comments.thread(id, ada)).isEmpty();
        comments.remove(id, ada);
        assertThat(comments.exists(id)).isTrue();
        comments.change(id, grace, new CommentDraft("How?", Set.of()), NOW);
        assertThat(reader.threads(subject, ada).getFirst().comments())
                .singleElement()
                .satisfies(it -> assertThat(it.text()).isEqualTo("How?"))
                .satisfies(it -> assertThat(it.editedAt()).isEqualTo(NOW))
                .satisfies(it -> assertThat(it.mentioned()).isEmpty());
        comments.remove(id, grace);
        assertThat(reader.threads(subject, ada)).isEmpty();
    }

    @Test
    void theNameStaysWhenTheAccountGoes() {
        var thread = begin(subject);
        add(thread, grace, "Why?", 0, ada);
        threads.resolve(thread.id(), NOW, grace);
        jdbc.sql("delete from account where id = ?").param(grace.value()).update();
        assertThat(reader.threads(subject, ada).getFirst()).satisfies(it -> {
            assertThat(it.comments().getFirst().author()).isEqualTo("Grace");
            assertThat(it.resolved()).isTrue();
            assertThat(it.resolvedBy()).isEmpty();
        });
    }

    @Test
    void theListHoldsWhatAPersonCanSeeMentionsFirst() {
        var one = begin(subject);
        add(one, ada, "Look", 0, grace);
        var two = begin(Subject.general(ada));
        add(two, ada, "Later", 9);
        add(begin(new Subject(ada, SubjectKind.BET, "b")), ada, "Not shared", 10, grace);
        assertThat(list.page(grace, null, false, 0, 9))
                .extracting(row -> row.row().id())
                .containsExactly(one.id(), two.id());
        assertThat(list.count(grace, false)).isEqualTo(2);
        assertThat(list.count(ada, false)).isEqualTo(3);
        threads.resolve(one.id(), NOW, ada);
        assertThat(list.count(grace, false)).isEqualTo(1);
        assertThat(list.page(grace, null, true, 0, 9)).singleElement().satisfies(row -> {
            assertThat(row.subject()).isEqualTo(subject);
            assertThat(row.row().unread()).isTrue();
            assertThat(row.row().mentioned()).isTrue();
        });
        assertThat(list.page(people.student("Eve"), null, true, 0, 9)).isEmpty();
    }

    @Test
    void theOldestUnseenMentionIsFound() {
        var one = begin(subject);
        add(one, grace, "Look", 1, ada);
        var two = begin(Subject.general(ada));
        add(two, grace, "Here", 0, ada);
        assertThat(list.mention(ada)).contains(new UnreadMention(two.id(), SubjectKind.STUDENT, "Grace", 1));
        threads.see(two.subject(), ada, NOW);
        assertThat(list.mention(ada)).contains(new UnreadMention(one.id(), SubjectKind.IDEA, "Grace", 0));
        threads.resolve(one.id(), NOW, ada);
        assertThat(list.mention(ada)).isEmpty();
    }

    @Test
    void readersAreTheStudentAndThoseWithTheArea() {
        assertThat(readers.of(ada, SubjectKind.IDEA)).extracting(Reader::name).containsExactly("Ada", "Grace");
        assertThat(readers.of(ada, SubjectKind.PROJECT))
                .extracting(Reader::name)
                .containsExactly("Ada");
        assertThat(readers.of(ada, SubjectKind.STUDENT))
                .extracting(Reader::name)
                .containsExactly("Ada", "Grace");
        assertThat(readers.of(grace, SubjectKind.STUDENT)).isEmpty();
    }

    @Test
    void everyKindIsKnownToOneFeatureAndFindsNothingThatIsNotThere() {
        assertThat(features).extracting(CommentSubjects::kind).containsExactlyInAnyOrder(SubjectKind.values());
        var made = ThreadId.create();
        features.stream()
                .filter(feature -> feature.kind() != SubjectKind.STUDENT)
                .forEach(feature -> assertThat(feature.find(
                                List.of(
                                        Subject.of(ada, feature.kind(), made),
                                        new Subject(ada, feature.kind(), "2026-W48"),
                                        new Subject(ada, feature.kind(), "1")),
                                true,
                                Locale.ENGLISH))
                        .as("%s", feature.kind())
                        .isEmpty());
    }

    private Found begin(Subject on) {
        return threads.find(threads.begin(on, NOW)).orElseThrow();
    }

    private CommentId add(Found thread, AccountId author, String text, int seconds, AccountId... mentioned) {
        var id = CommentId.create();
        comments.add(
                id,
                thread,
                author,
                author.equals(grace) ? "Grace" : "Ada",
                new CommentDraft(text, Set.of(mentioned)),
                new Place(null, NOW.plusSeconds(seconds), null));
        return id;
    }
}
