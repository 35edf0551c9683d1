package app.trellis.agenda;

import app.trellis.testing.ServiceTest;

@ServiceTest
class AgendaH2Test extends AgendaContract {}
