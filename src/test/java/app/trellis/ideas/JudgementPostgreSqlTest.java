package app.trellis.ideas;

import app.trellis.testing.OnPostgreSql;

@OnPostgreSql
class JudgementPostgreSqlTest extends JudgementContract {}
