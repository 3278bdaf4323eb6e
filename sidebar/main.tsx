import { openPage } from "./openPage.js";

openPage();
