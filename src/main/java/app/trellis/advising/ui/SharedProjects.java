package app.trellis.advising.ui;

import app.trellis.projects.DecisionService;
import app.trellis.projects.OutputService;
import app.trellis.projects.ProjectService;
import org.springframework.stereotype.Component;

/** What an advisor may read of projects. */
@Component
record SharedProjects(ProjectService projects, DecisionService decisions, OutputService outputs) {}
