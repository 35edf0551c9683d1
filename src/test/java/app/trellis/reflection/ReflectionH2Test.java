package app.trellis.reflection;

import app.trellis.testing.ServiceTest;

@ServiceTest
class ReflectionH2Test extends ReflectionContract {}
