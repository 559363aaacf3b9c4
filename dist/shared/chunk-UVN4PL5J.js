const require = process.getBuiltinModule;

// src/report/verdict-json.ts
function verdictJson({ state, sentence, digest, verdict }) {
  const report = {
    version: "verdict-v1",
    state,
    sentence,
    policyDigest: digest || null,
    requirements: (verdict?.requirements ?? []).map(({ rule, item, approvals, by, counted, eligible, satisfied }) => ({
      rule,
      item: item.item,
      facts: item.facts.map(({ name, sentence: meaning }) => ({ name, sentence: meaning })),
      approvals,
      by,
      counted: counted.map(({ login }) => login),
      eligible,
      satisfied
    })),
    discarded: (verdict?.discarded ?? []).map(({ name, reason }) => ({ name, reason }))
  };
  return `${JSON.stringify(report, null, 2)}
`;
}

export {
  verdictJson
};
