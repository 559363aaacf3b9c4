const require = process.getBuiltinModule;
import {
  policyFolder
} from "./chunk-AUNAML7N.js";
import {
  isYaml
} from "./chunk-ED7NOXLL.js";
import {
  RemoteError,
  UserError,
  short,
  show
} from "./chunk-KKGXNROR.js";

// src/app/lint/read-base.ts
async function readBase(repository, change, folder) {
  const start = await startOf(repository, change);
  const files = await repository.policyFiles(start, policyFolder(folder));
  if (!files.some(({ path }) => isYaml(path))) {
    return { missing: `At ${short(start)}, there is no policy file below "${show(folder)}" to compare with.` };
  }
  return { commit: start, files };
}
async function tryBase(open, change, folder) {
  try {
    return await readBase(await open(), change, folder);
  } catch (error) {
    if (error instanceof UserError || error instanceof RemoteError) {
      return { missing: `${error.message} ${error.remedy}` };
    }
    throw error;
  }
}
async function startOf(repository, { base, merge }) {
  const head = await repository.resolve("HEAD");
  const parent = await repository.parent(head);
  if (parent !== void 0 && (head === merge || parent === base)) return parent;
  return repository.forkPoint(base, head);
}

export {
  readBase,
  tryBase
};
