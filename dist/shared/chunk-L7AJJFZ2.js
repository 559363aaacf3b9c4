const require = process.getBuiltinModule;

// src/core/location.ts
function startOf(file) {
  return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}
function byPlace(a, b) {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start.line - b.start.line || a.start.column - b.start.column;
}

export {
  startOf,
  byPlace
};
