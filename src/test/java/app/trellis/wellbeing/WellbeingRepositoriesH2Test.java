package app.trellis.wellbeing;

import app.trellis.testing.ServiceTest;

@ServiceTest
class WellbeingRepositoriesH2Test extends WellbeingRepositoriesContract {}
