package app.trellis.mentoring;

import app.trellis.testing.OnPostgreSql;

@OnPostgreSql
class MentoringPostgreSqlTest extends MentoringContract {}
