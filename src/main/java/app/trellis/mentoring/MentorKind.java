package app.trellis.mentoring;

/**
 * Who a mentor is. The post names them in section "People": not just the official advisor, but
 * everyone whose judgement a student can learn to predict.
 */
public enum MentorKind {
    ADVISOR,
    PROFESSOR,
    JUNIOR_PROFESSOR,
    POSTDOC,
    SENIOR_PHD_STUDENT,
    SAFETY_RESEARCHER,
    INDUSTRY_RESEARCHER,
    PEER
}
