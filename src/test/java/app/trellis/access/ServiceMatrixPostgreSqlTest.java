package app.trellis.access;

import app.trellis.testing.DemoDataOnPostgreSql;

@DemoDataOnPostgreSql
class ServiceMatrixPostgreSqlTest extends ServiceMatrixContract {}
