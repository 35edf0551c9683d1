package app.trellis.plan;

import app.trellis.testing.ServiceTest;

@ServiceTest
class PlanStorageH2Test extends PlanStorageContract {}
