package app.trellis.data;

import app.trellis.testing.DemoDataOnPostgreSql;

@DemoDataOnPostgreSql
class DataPostgreSqlTest extends DataContract {}
