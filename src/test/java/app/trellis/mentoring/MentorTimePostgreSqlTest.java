package app.trellis.mentoring;

import app.trellis.testing.OnPostgreSql;

@OnPostgreSql
class MentorTimePostgreSqlTest extends MentorTimeContract {}
