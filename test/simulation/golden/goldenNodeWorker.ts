import { answerAsNodeWorker } from "../nodeWorker.js";
import { type GoldenJob, goldenModel } from "./goldenModel.js";

answerAsNodeWorker((job) => goldenModel(job as GoldenJob));
