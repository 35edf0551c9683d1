package app.trellis.ideas;

import app.trellis.testing.OnPostgreSql;

@OnPostgreSql
class IdeaPostgreSqlTest extends IdeaContract {}
