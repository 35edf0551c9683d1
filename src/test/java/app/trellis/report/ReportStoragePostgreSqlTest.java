package app.trellis.report;

import app.trellis.testing.OnPostgreSql;

@OnPostgreSql
class ReportStoragePostgreSqlTest extends ReportStorageContract {}
