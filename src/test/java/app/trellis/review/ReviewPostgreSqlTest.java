package app.trellis.review;

import app.trellis.testing.OnPostgreSql;

@OnPostgreSql
class ReviewPostgreSqlTest extends ReviewContract {}
