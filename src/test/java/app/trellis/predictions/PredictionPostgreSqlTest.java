package app.trellis.predictions;

import app.trellis.testing.OnPostgreSql;

@OnPostgreSql
class PredictionPostgreSqlTest extends PredictionContract {}
