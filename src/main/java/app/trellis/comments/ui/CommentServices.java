package app.trellis.comments.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.comments.CommentListService;
import app.trellis.comments.CommentService;
import org.springframework.stereotype.Component;

/** What the screens of comments talk to. */
@Component
record CommentServices(CommentService comments, CommentListService lists, CurrentAccount account) {}
