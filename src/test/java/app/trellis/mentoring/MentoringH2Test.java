package app.trellis.mentoring;

import app.trellis.testing.ServiceTest;

@ServiceTest
class MentoringH2Test extends MentoringContract {}
