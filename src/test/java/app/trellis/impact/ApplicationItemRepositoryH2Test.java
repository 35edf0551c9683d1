package app.trellis.impact;

import app.trellis.testing.ServiceTest;

@ServiceTest
class ApplicationItemRepositoryH2Test extends ApplicationItemRepositoryContract {}
