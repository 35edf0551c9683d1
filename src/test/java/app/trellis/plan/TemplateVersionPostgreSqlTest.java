package app.trellis.plan;

import app.trellis.testing.OnPostgreSql;

@OnPostgreSql
class TemplateVersionPostgreSqlTest extends TemplateVersionContract {}
