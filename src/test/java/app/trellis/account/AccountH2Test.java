package app.trellis.account;

import app.trellis.testing.ServiceTest;

@ServiceTest
class AccountH2Test extends AccountContract {}
