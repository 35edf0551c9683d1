package app.trellis.advising;

import app.trellis.testing.ServiceTest;

@ServiceTest
class StudentsH2Test extends StudentsContract {}
