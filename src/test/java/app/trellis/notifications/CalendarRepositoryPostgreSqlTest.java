package app.trellis.notifications;

import app.trellis.testing.OnPostgreSql;

@OnPostgreSql
class CalendarRepositoryPostgreSqlTest extends CalendarRepositoryContract {}
