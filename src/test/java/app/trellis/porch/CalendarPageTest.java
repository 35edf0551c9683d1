package app.trellis.porch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.trellis.account.AccountId;
import app.trellis.notifications.CalendarLinkService;
import app.trellis.notifications.CalendarOptions;
import app.trellis.plan.Experience;
import app.trellis.plan.MilestoneData;
import app.trellis.plan.MilestoneId;
import app.trellis.plan.Pace;
import app.trellis.plan.Phase;
import app.trellis.plan.PlanService;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What a calendar program gets for a link, and a student who saves one date. */
@ServiceTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class CalendarPageTest {

    private static final String TYPE = "text/calendar;charset=UTF-8";

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private CalendarLinkService links;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private PlanService plans;

    @Autowired
    private SecurityContextHolderStrategy context;

    private AccountId ada;
    private MilestoneId milestone;
    private String link = "";

    @BeforeEach
    void adaHasALink() {
        ada = people.student("Ada");
        people.actAs(ada);
        programmes.setUp(new ProgrammeData(
                LocalDate.of(2026, 9, 1), 60, Pace.FULL_TIME, Experience.NONE, Profile.BOTH, SafetyNearby.NOBODY));
        milestone = plans.add(new MilestoneData(Phase.EXECUTION, "Größeres lesen", "", LocalDate.of(2027, 1, 15)));
        link = links.make();
    }

    @Test
    void aStrangerWithTheLinkGetsTheCalendarAndNoCookie() throws Exception {
        people.anonymous();
        var answer = web.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(content().contentType(TYPE))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-cache, private"))
                .andExpect(header().string("X-Robots-Tag", "noindex"))
                .andExpect(header().exists(HttpHeaders.LAST_MODIFIED))
                .andReturn();
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getContentAsString())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY:Milestone: Größeres lesen");
    }

    @Test
    void whileNothingChangesItIsNotSentAgain() throws Exception {
        var tag = Objects.requireNonNull(
                web.perform(get(link)).andReturn().getResponse().getHeader(HttpHeaders.ETAG));
        web.perform(get(link).header(HttpHeaders.IF_NONE_MATCH, tag))
                .andExpect(status().isNotModified())
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-cache, private"))
                .andExpect(content().string(""));
        people.actAs(ada);
        links.choose(new CalendarOptions(true, null, 9));
        web.perform(get(link).header(HttpHeaders.IF_NONE_MATCH, tag)).andExpect(status().isOk());
    }

    @Test
    void anEndedAReplacedAndAMadeUpLinkAreUnknown() throws Exception {
        var old = link;
        link = links.make();
        links.end();
        for (var each : new String[] {old, link, "/calendar/made-up.ics", "/calendar/%00.ics"}) {
            var answer = web.perform(get(URI.create(each))).andReturn().getResponse();
            assertThat(answer.getStatus()).as(each).isIn(400, 404);
            assertThat(answer.getContentAsString()).doesNotContain("VCALENDAR");
        }
    }

    @Test
    void whoGuessesIsSlowedDownAndTheOthersBehindTheSameAddressAreNot() throws Exception {
        for (var guess = 0; guess < 60; guess++) {
            web.perform(get("/calendar/guess-" + guess + ".ics").with(origin()));
        }
        web.perform(get("/calendar/one-more.ics").with(origin())).andExpect(status().isTooManyRequests());
        web.perform(get(link).with(origin())).andExpect(status().isOk());
        for (var again = 0; again < 60; again++) {
            web.perform(get(link).with(origin()));
        }
        web.perform(get(link).with(origin())).andExpect(status().isTooManyRequests());
    }

    @Test
    void theSecretIsInNoLog(CapturedOutput output) throws Exception {
        web.perform(get(link));
        web.perform(post(link));
        people.actAs(ada);
        links.end();
        web.perform(get(link));
        var secret = link.substring("/calendar/".length(), link.length() - ".ics".length());
        assertThat(output.getAll()).doesNotContain(secret);
    }

    @Test
    void oneDateIsSavedAsAFile() throws Exception {
        var me = me();
        web.perform(get("/event-file/milestone/" + milestone.value()).with(me))
                .andExpect(status().isOk())
                .andExpect(content().contentType(TYPE))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-store"))
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"milestone.ics\""));
        web.perform(get("/event-file/opportunity/usenix-security").with(me)).andExpect(status().isOk());
        for (var unknown : new String[] {
            "milestone/" + UUID.randomUUID(),
            "milestone/x",
            "meeting/" + UUID.randomUUID(),
            "opportunity/no-such-thing",
            "opportunity/NO"
        }) {
            web.perform(get("/event-file/" + unknown).with(me)).andExpect(status().isNotFound());
        }
    }

    @Test
    void aFileIsNotForOthers() throws Exception {
        var address = "/event-file/milestone/" + milestone.value();
        people.actAs(people.student("Eve"));
        web.perform(get(address).with(me())).andExpect(status().isNotFound());
        people.actAs(people.advisor("Grace"));
        web.perform(get(address).with(me())).andExpect(status().isForbidden());
        web.perform(get(address).accept("text/html")).andExpect(status().is3xxRedirection());
    }

    /** The request comes from whom the test acts as. */
    private RequestPostProcessor me() {
        return securityContext(context.getContext());
    }

    /** An origin of this test's own, since the throttle outlives it. */
    private static RequestPostProcessor origin() {
        return request -> {
            request.setRemoteAddr("198.51.100.77");
            return request;
        };
    }
}
