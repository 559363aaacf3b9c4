const require = process.getBuiltinModule;
import {
  list,
  show
} from "./chunk-KKGXNROR.js";

// node_modules/leven/index.js
var array = [];
var characterCodeCache = [];
function leven(first, second, options) {
  if (first === second) {
    return 0;
  }
  const maxDistance = options?.maxDistance;
  const swap = first;
  if (first.length > second.length) {
    first = second;
    second = swap;
  }
  let firstLength = first.length;
  let secondLength = second.length;
  while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
  }
  let start = 0;
  while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) {
    start++;
  }
  firstLength -= start;
  secondLength -= start;
  if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) {
    return maxDistance;
  }
  if (firstLength === 0) {
    return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
  }
  let bCharacterCode;
  let result;
  let temporary;
  let temporary2;
  let index = 0;
  let index2 = 0;
  while (index < firstLength) {
    characterCodeCache[index] = first.charCodeAt(start + index);
    array[index] = ++index;
  }
  while (index2 < secondLength) {
    bCharacterCode = second.charCodeAt(start + index2);
    temporary = index2++;
    result = index2;
    for (index = 0; index < firstLength; index++) {
      temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
      temporary = array[index];
      result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance !== void 0) {
      let rowMinimum = result;
      for (index = 0; index < firstLength; index++) {
        if (array[index] < rowMinimum) {
          rowMinimum = array[index];
        }
      }
      if (rowMinimum > maxDistance) {
        return maxDistance;
      }
    }
  }
  array.length = firstLength;
  characterCodeCache.length = firstLength;
  return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
function closestMatch(target, candidates, options) {
  if (!Array.isArray(candidates) || candidates.length === 0) {
    return void 0;
  }
  const userMax = options?.maxDistance;
  const targetLength = target.length;
  for (const candidate of candidates) {
    if (candidate === target) {
      return candidate;
    }
  }
  if (userMax === 0) {
    return void 0;
  }
  let best;
  let bestDist = Number.POSITIVE_INFINITY;
  const seen = /* @__PURE__ */ new Set();
  for (const candidate of candidates) {
    if (seen.has(candidate)) {
      continue;
    }
    seen.add(candidate);
    const lengthDiff = Math.abs(candidate.length - targetLength);
    if (lengthDiff >= bestDist) {
      continue;
    }
    if (userMax !== void 0 && lengthDiff > userMax) {
      continue;
    }
    const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
    const distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
    if (userMax !== void 0 && distance > userMax) {
      continue;
    }
    let actualD = distance;
    if (cap !== void 0 && distance === cap && cap === userMax) {
      actualD = leven(target, candidate);
    }
    if (actualD < bestDist) {
      bestDist = actualD;
      best = candidate;
      if (bestDist === 0) {
        break;
      }
    }
  }
  if (userMax !== void 0 && bestDist > userMax) {
    return void 0;
  }
  return best;
}

// src/policy/nearest.ts
var longestTyped = 100;
function nearest(written, known) {
  if (written.length > longestTyped) return void 0;
  const candidates = written.includes("@") ? known.filter((one) => isNearEmail(written, one)) : known;
  return closestMatch(written, candidates, { maxDistance: slipsIn(written) });
}
function isNearEmail(written, known) {
  const [name, domain] = sides(written);
  const [knownName, knownDomain] = sides(known);
  const isNear = (a, b) => leven(a, b, { maxDistance: slipsIn(a) + 1 }) <= slipsIn(a);
  return isNear(name, knownName) && isNear(domain, knownDomain);
}
function sides(email) {
  const at = email.lastIndexOf("@");
  return [email.slice(0, Math.max(at, 0)), email.slice(at + 1)];
}
function slipsIn(name) {
  return name.length < 5 ? 1 : Math.max(2, Math.floor(name.length / 3));
}

// src/policy/hint.ts
function hint(written, known) {
  return sentence(nearest(written, known), known);
}
var maxComparisons = 5e5;
function hinter(known) {
  let left = maxComparisons;
  return (written) => {
    left -= known.length;
    return sentence(left >= 0 ? nearest(written, known) : void 0, known);
  };
}
function sentence(meant, known) {
  if (meant !== void 0) return `Did you mean "${show(meant)}"?`;
  if (known.length === 0) return "None is declared yet.";
  return known.length <= 8 ? `Known: ${list(known.map((name) => `"${show(name)}"`))}.` : `${known.length} others are declared.`;
}

// src/core/subjects.ts
var levels = ["member", "admin", "owner"];
function isLevel(name) {
  return levels.some((level) => level === name);
}
function sameEmail(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
function asWritten(people, email) {
  return Object.keys(people ?? {}).find((one) => sameEmail(one, email)) ?? email;
}
function declaredPeople({ members }) {
  return Object.keys(members ?? {}).map((email) => email.toLowerCase());
}
function isSubject(shape, email, subject) {
  const member = Object.entries(shape.members ?? {}).find(([known]) => sameEmail(known, email))?.[1];
  if (!member) return false;
  if (isLevel(subject)) return levels.indexOf(member.level) >= levels.indexOf(subject);
  return roleHolders(shape, subject).some((holder) => sameEmail(holder, email));
}
function isWithin(few, many) {
  const lowest = Math.min(...many.filter(isLevel).map((level) => levels.indexOf(level)));
  return few.every(
    (subject) => many.includes(subject) || lowest === 0 || isLevel(subject) && levels.indexOf(subject) >= lowest
  );
}
function roleHolders({ roles }, role) {
  const { members = [], reviewers = [] } = roles?.[role] ?? {};
  return [...members, ...reviewers];
}
function roleName(key, { name, idp_group: group }) {
  return (group ?? name ?? key).trim();
}

// src/core/matrix.ts
var lists = ["who_can_create", "who_can_edit", "who_can_delete"];
var listOf = { create: "who_can_create", edit: "who_can_edit", delete: "who_can_delete" };
function matrixList(shape, project, act) {
  const list2 = listOf[act];
  const subjects = shape.feature_flags?.[project]?.[list2];
  return subjects && { list: list2, subjects };
}
function flagEditors(shape, project) {
  const matrix = shape.feature_flags?.[project];
  if (!matrix || lists.every((list2) => matrix[list2] === void 0)) return void 0;
  const editors = lists.flatMap((list2) => (matrix[list2] ?? []).map((subject, index) => ({ subject, list: list2, index })));
  return editors.filter(({ subject }, place) => editors.findIndex((other) => other.subject === subject) === place);
}
function objectRules(shape, project) {
  const fromMatrix = matrixRules(shape, project);
  return { ...fromMatrix && { feature_flag: fromMatrix }, ...shape.projects?.[project]?.resources };
}
function matrixRules(shape, project) {
  const subjects = flagEditors(shape, project)?.map(({ subject }) => subject);
  if (!subjects || shape.projects?.[project]?.resources?.feature_flag) return void 0;
  const roles = subjects.filter((subject) => !isLevel(subject));
  return {
    default: subjects.includes("member") ? "editor" : "viewer",
    roles: Object.fromEntries(roles.map((role) => [role, "editor"]))
  };
}

export {
  nearest,
  hint,
  hinter,
  levels,
  isLevel,
  sameEmail,
  asWritten,
  declaredPeople,
  isSubject,
  isWithin,
  roleHolders,
  roleName,
  matrixList,
  flagEditors,
  objectRules,
  matrixRules
};
