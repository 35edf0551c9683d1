package app.trellis.report;

import app.trellis.testing.ServiceTest;

@ServiceTest
class ReportStorageH2Test extends ReportStorageContract {}
