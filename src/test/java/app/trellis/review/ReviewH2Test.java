package app.trellis.review;

import app.trellis.testing.ServiceTest;

@ServiceTest
class ReviewH2Test extends ReviewContract {}
