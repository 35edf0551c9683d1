package app.trellis.impact;

import app.trellis.testing.ServiceTest;

@ServiceTest
class ApplicationRepositoryH2Test extends ApplicationRepositoryContract {}
