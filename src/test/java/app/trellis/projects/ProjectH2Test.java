package app.trellis.projects;

import app.trellis.testing.ServiceTest;

@ServiceTest
class ProjectH2Test extends ProjectContract {}
