package app.trellis.impact;

import app.trellis.testing.ServiceTest;

@ServiceTest
class CatalogueRowsH2Test extends CatalogueRowsContract {}
