package app.trellis.ideas;

import app.trellis.testing.ServiceTest;

@ServiceTest
class JudgementH2Test extends JudgementContract {}
