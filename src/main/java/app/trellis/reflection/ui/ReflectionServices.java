package app.trellis.reflection.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.reflection.ReflectionService;
import app.trellis.reflection.SafetyOfferService;
import org.springframework.stereotype.Component;

/** What the screen talks to. */
@Component
record ReflectionServices(ReflectionService reflections, SafetyOfferService safety, CurrentAccount account) {}
