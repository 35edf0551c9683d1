package app.trellis.data;

import app.trellis.testing.DemoData;

@DemoData
class DataH2Test extends DataContract {}
