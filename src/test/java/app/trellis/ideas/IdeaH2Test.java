package app.trellis.ideas;

import app.trellis.testing.ServiceTest;

@ServiceTest
class IdeaH2Test extends IdeaContract {}
