package app.trellis.projects;

import app.trellis.testing.OnPostgreSql;

@OnPostgreSql
class ProjectPostgreSqlTest extends ProjectContract {}
