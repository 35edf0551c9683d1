package app.trellis.access;

import app.trellis.testing.DemoData;

@DemoData
class ServiceMatrixH2Test extends ServiceMatrixContract {}
