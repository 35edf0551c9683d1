package app.trellis.report;

import app.trellis.testing.ServiceTest;

@ServiceTest
class ReportFactsH2Test extends ReportFactsContract {}
