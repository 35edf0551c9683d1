package app.trellis.groups;

import app.trellis.testing.ServiceTest;

@ServiceTest
class GroupH2Test extends GroupContract {}
