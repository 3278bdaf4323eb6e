import { showNotice } from "./notice.js";
import { offerToTests } from "./testing.js";
import { startWorkbench } from "./workbench.js";

const ready = startWorkbench();
offerToTests(ready);
ready.catch((error: Error) => showNotice(error.message));
