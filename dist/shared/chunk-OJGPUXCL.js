const require = process.getBuiltinModule;
import {
  fitting
} from "./chunk-DN26BUZK.js";
import {
  RemoteError,
  UserError
} from "./chunk-KKGXNROR.js";

// src/app/publish.ts
async function summarize(job, report) {
  const room = job.summaryRoom();
  await job.summary(fitting(report, (markdown) => Buffer.byteLength(markdown) <= room));
}
async function inform(job, what, step) {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof UserError || error instanceof RemoteError)) throw error;
    const message = `${what} could not be written: ${error.message} ${error.remedy}`;
    job.warn(message);
    await job.summary(`> ${message}
`);
  }
}
async function tellAll(...listeners) {
  const failures = [];
  for (const tell of listeners) {
    try {
      await tell();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

export {
  summarize,
  inform,
  tellAll
};
