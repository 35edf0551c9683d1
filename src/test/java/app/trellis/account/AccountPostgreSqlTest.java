package app.trellis.account;

import app.trellis.testing.OnPostgreSql;

@OnPostgreSql
class AccountPostgreSqlTest extends AccountContract {}
