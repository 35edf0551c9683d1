package app.trellis.impact;

import app.trellis.testing.ServiceTest;

@ServiceTest
class MarkRepositoryH2Test extends MarkRepositoryContract {}
