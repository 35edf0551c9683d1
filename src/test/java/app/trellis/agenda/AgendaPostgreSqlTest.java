package app.trellis.agenda;

import app.trellis.testing.OnPostgreSql;

@OnPostgreSql
class AgendaPostgreSqlTest extends AgendaContract {}
