package app.trellis.predictions;

import app.trellis.testing.ServiceTest;

@ServiceTest
class PredictionH2Test extends PredictionContract {}
