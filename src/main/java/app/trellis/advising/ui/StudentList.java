package app.trellis.advising.ui;

import app.trellis.advising.Attention;
import app.trellis.advising.StudentRow;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** One row a student, drawn in the browser from a few texts; no component a row, none a cell. A row still on its way is empty. */
final class StudentList extends VirtualList<StudentRow> {

    private static final String ROW = """
            ${item.id ? html`
            <article class="student-row" data-row="${index}">
              <div class="student-who">
                <h2><a href="students/${item.id}" aria-describedby="why-${item.id}">${item.name}</a></h2>
                ${item.paths.length ? html`<svg viewBox="0 0 100 26" preserveAspectRatio="none" aria-hidden="true">
                  <path class="lane-execution" d="${item.paths[0]}"></path>
                  <path class="lane-generation" d="${item.paths[1]}"></path>
                  <path class="lane-evaluation" d="${item.paths[2]}"></path>
                  <path class="lane-independence" d="${item.paths[3]}"></path>
                  <path class="lane-ambition" d="${item.paths[4]}"></path>
                  <path class="main-execution" d="${item.paths[5]}"></path>
                  <path class="main-generation" d="${item.paths[6]}"></path>
                  <path class="main-evaluation" d="${item.paths[7]}"></path>
                  <path class="main-independence" d="${item.paths[8]}"></path>
                  <path class="main-ambition" d="${item.paths[9]}"></path>
                  <path class="lanes-today" d="${item.today}"></path>
                </svg>` : ''}
                <p class="soft">${item.phase}</p>
              </div>
              <dl class="student-facts">
                <div><dt>${item.reviewLabel}</dt><dd>${item.review}</dd></div>
                <div><dt>${item.milestoneLabel}</dt><dd>${item.milestone}</dd></div>
                <div><dt>${item.mentorLabel}</dt><dd>${item.mentor}</dd></div>
                <div><dt>${item.waitingLabel}</dt><dd>${item.waiting}</dd></div>
              </dl>
              ${item.whys.length ? html`<ul class="student-attention" id="why-${item.id}">${item.whys.map((why, place) => html`
                <li><strong>${item.links[place] ? html`<a href="${item.links[place]}">${why}</a>` : why}</strong> ${item.clears[place]}</li>`)}</ul>` : ''}
            </article>` : html`<article class="student-row" aria-busy="true"></article>`}""";

    private final LocalDate today;
    private final StudentWords texts;

    StudentList(LocalDate today) {
        this.today = today;
        texts = new StudentWords(this::getTranslation, Formats.of(this), today);
        addClassName("student-list");
        getElement().setAttribute("aria-label", getTranslation("advising.title"));
        setRenderer(renderer());
    }

    /** What a row is drawn from: texts and lists of texts only, since a map would reach the browser empty. */
    LitRenderer<StudentRow> renderer() {
        return LitRenderer.<StudentRow>of(ROW)
                .withProperty("id", student -> student.id().value().toString())
                .withProperty("name", StudentRow::name)
                .withProperty("paths", this::paths)
                .withProperty("today", this::today)
                .withProperty("phase", texts::phase)
                .withProperty("review", texts::lastReview)
                .withProperty("milestone", texts::nextMilestone)
                .withProperty("mentor", texts::mentorTime)
                .withProperty("waiting", texts::waiting)
                .withProperty("waitingLabel", student -> getTranslation("advising.waiting"))
                .withProperty("whys", student -> said(student, texts::why))
                .withProperty("links", student -> said(student, each -> StudentAddress.of(each.reason(), student.id())))
                .withProperty("clears", student -> said(student, texts::clears))
                .withProperty("reviewLabel", student -> getTranslation("advising.last-review"))
                .withProperty("milestoneLabel", student -> getTranslation("advising.next-milestone"))
                .withProperty("mentorLabel", student -> getTranslation("advising.mentor-time"));
    }

    private List<String> paths(StudentRow student) {
        var programme = student.programme();
        return programme == null ? List.of() : LanesSketch.of(programme).paths(programme.windows());
    }

    private String today(StudentRow student) {
        var programme = student.programme();
        return programme == null ? "" : LanesSketch.of(programme).today(today);
    }

    private static List<String> said(StudentRow student, Function<Attention, String> sentence) {
        return student.attention().stream().map(sentence).toList();
    }
}
