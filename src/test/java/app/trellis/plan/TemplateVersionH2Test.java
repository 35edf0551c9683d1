package app.trellis.plan;

import app.trellis.testing.ServiceTest;

@ServiceTest
class TemplateVersionH2Test extends TemplateVersionContract {}
