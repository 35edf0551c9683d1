package app.trellis.wellbeing;

import app.trellis.testing.OnPostgreSql;

@OnPostgreSql
class WellbeingRepositoriesPostgreSqlTest extends WellbeingRepositoriesContract {}
