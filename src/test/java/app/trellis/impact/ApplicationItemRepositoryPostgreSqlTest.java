package app.trellis.impact;

import app.trellis.testing.OnPostgreSql;

@OnPostgreSql
class ApplicationItemRepositoryPostgreSqlTest extends ApplicationItemRepositoryContract {}
