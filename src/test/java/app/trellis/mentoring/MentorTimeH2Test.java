package app.trellis.mentoring;

import app.trellis.testing.ServiceTest;

@ServiceTest
class MentorTimeH2Test extends MentorTimeContract {}
