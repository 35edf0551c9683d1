package app.trellis.advising.ui;

import app.trellis.advising.ConversationService;
import app.trellis.advising.NoteService;
import app.trellis.comments.ui.CommentsPanels;
import app.trellis.ideas.AskedService;
import app.trellis.plan.SuggestionService;
import app.trellis.report.AdvisorReportService;
import app.trellis.shared.ui.AnswerForms;
import org.springframework.stereotype.Component;

/** What an advisor can do on a student's page, and nobody else. */
@Component
record AdvisorActs(
        ConversationService conversations,
        AskedService asked,
        AnswerForms forms,
        NoteService notes,
        SuggestionService suggestions,
        AdvisorReportService reports,
        CommentsPanels comments) {}
