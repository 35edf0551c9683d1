package app.trellis.groups;

import app.trellis.testing.OnPostgreSql;

@OnPostgreSql
class GroupPostgreSqlTest extends GroupContract {}
