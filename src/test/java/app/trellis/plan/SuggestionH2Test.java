package app.trellis.plan;

import app.trellis.testing.ServiceTest;

@ServiceTest
class SuggestionH2Test extends SuggestionContract {}
