package app.trellis.comments;

import app.trellis.testing.OnPostgreSql;

@OnPostgreSql
class CommentPostgreSqlTest extends CommentContract {}
