package app.trellis.comments;

import app.trellis.testing.ServiceTest;

@ServiceTest
class CommentH2Test extends CommentContract {}
