package app.trellis.reflection;

import app.trellis.testing.OnPostgreSql;

@OnPostgreSql
class ReflectionPostgreSqlTest extends ReflectionContract {}
