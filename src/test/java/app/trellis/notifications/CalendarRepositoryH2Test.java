package app.trellis.notifications;

import app.trellis.testing.ServiceTest;

@ServiceTest
class CalendarRepositoryH2Test extends CalendarRepositoryContract {}
