package app.trellis.advising;

import app.trellis.mentoring.MeetingMode;
import app.trellis.mentoring.MentorMinutes;
import app.trellis.mentoring.MentorTime;
import app.trellis.mentoring.UnderTarget;
import app.trellis.shared.time.IsoWeek;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Live minutes summed by the database: of the last fortnight, and of each of the five complete weeks that the rule for
 * four weeks looks at. Its fortnights end with Sundays, so a week's sum on its Sunday says all it needs.
 */
record MeetingSums(LocalDate today) {

    private static final int WEEKS = AttentionReason.WEEKS_UNDER_TARGET + 1;

    static final String SQL = """
            sum(case when x.held_on >= :recent then x.minutes else 0 end) as recent,
            sum(case when x.held_on between :monday1 and :sunday1 then x.minutes else 0 end) as week1,
            sum(case when x.held_on between :monday2 and :sunday2 then x.minutes else 0 end) as week2,
            sum(case when x.held_on between :monday3 and :sunday3 then x.minutes else 0 end) as week3,
            sum(case when x.held_on between :monday4 and :sunday4 then x.minutes else 0 end) as week4,
            sum(case when x.held_on between :monday5 and :sunday5 then x.minutes else 0 end) as week5""";

    Map<String, LocalDate> parameters() {
        var parameters = new HashMap<String, LocalDate>();
        parameters.put("recent", today.minusDays(MentorTime.DAYS - 1L));
        parameters.put("first", UnderTarget.firstDay(AttentionReason.WEEKS_UNDER_TARGET, today));
        for (int back = 1; back <= WEEKS; back++) {
            parameters.put("monday" + back, week(back).monday());
            parameters.put("sunday" + back, week(back).sunday());
        }
        return parameters;
    }

    List<MentorMinutes> weekly(ResultSet found) throws SQLException {
        var minutes = new ArrayList<MentorMinutes>();
        for (int back = 1; back <= WEEKS; back++) {
            minutes.add(live(week(back).sunday(), found.getInt("week" + back)));
        }
        return minutes;
    }

    List<MentorMinutes> recent(ResultSet found) throws SQLException {
        return List.of(live(today, found.getInt("recent")));
    }

    private static MentorMinutes live(LocalDate day, int minutes) {
        return new MentorMinutes(day, minutes, MeetingMode.LIVE);
    }

    private IsoWeek week(int back) {
        return IsoWeek.of(today).plusWeeks(-back);
    }
}
