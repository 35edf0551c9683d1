package app.trellis.advising;

import app.trellis.testing.OnPostgreSql;

@OnPostgreSql
class StudentsPostgreSqlTest extends StudentsContract {}
