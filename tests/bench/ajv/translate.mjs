// A condition of the rule language (docs/formats.md) as JSON Schema, so that a schema validator makes the checks that
// the engine makes. What JSON Schema cannot say (dates against the day, values of two fields, named algorithms) becomes
// the presence of the fields that it reads: fewer operations for the validator, never more.

const fits = {};

/// The schema that `leaf` must hold at `path` ("a.b", or ".b" of the row at hand); the path must be there.
function at(path, leaf) {
  return path.replace(/^\.+/, '').split('.').reduceRight(
    (inner, name) => ({type: 'object', required: [name], properties: {[name]: inner}}), leaf);
}

const isPath = operand => typeof operand === 'string';

function literal(operand) {
  if (typeof operand === 'number' || typeof operand === 'boolean') return operand;
  return operand !== null && typeof operand === 'object' && 'value' in operand ? operand.value : undefined;
}

function pathsOf(node) {
  if (isPath(node)) return [node];
  if (Array.isArray(node)) return node.flatMap(pathsOf);
  return [];
}

/// All that `operands` read is there. `inRow`: only paths of the row can be reached from here.
function presence(operands, inRow, tally) {
  tally.approximated += 1;
  const reachable = pathsOf(operands).filter(path => (inRow ? /^\.[a-z]/ : /^[a-z]/).test(path));
  return reachable.length ? {allOf: reachable.map(path => at(path, fits))} : fits;
}

function compare(operands, keyword, inRow, tally) {
  const [x, y] = operands;
  const value = literal(y);
  if (!isPath(x) || value === undefined || x.startsWith('..')) return presence(operands, inRow, tally);
  tally.exact += 1;
  return at(x, {[keyword]: value});
}

function among([path, codes], inRow, tally) {
  if (!Array.isArray(codes) || path.startsWith('..')) return presence([path], inRow, tally);
  tally.exact += 1;
  return at(path, {anyOf: [{enum: codes}, {type: 'array', contains: {enum: codes}}]});
}

function counted(node, inRow, tally) {
  if (node.count.startsWith('..')) return presence([node.count], inRow, tally);
  tally.exact += 1;
  const bound = node.atLeast !== undefined ? {minItems: node.atLeast} : {maxItems: node.atMost};
  return at(node.count, bound);
}

export function translate(node, inRow, tally) {
  const inner = part => translate(part, inRow, tally);
  if (node.all) return {allOf: node.all.map(inner)};
  if (node.any) return {anyOf: node.any.map(inner)};
  if (node.not) return {not: inner(node.not)};
  if (node.present) return node.present.startsWith('..') ? presence([node.present], inRow, tally)
                                                         : (tally.exact += 1, at(node.present, fits));
  if (node.equal) return compare(node.equal, 'const', inRow, tally);
  if (node.in) return among(node.in, inRow, tally);
  if (node.count) return counted(node, inRow, tally);
  if (node.atLeast) return compare(node.atLeast, 'minimum', inRow, tally);
  if (node.atMost) return compare(node.atMost, 'maximum', inRow, tally);
  if (node.contains) {
    const value = literal(node.contains[1]);
    if (value === undefined) return presence([node.contains[0]], inRow, tally);
    tally.exact += 1;
    return at(node.contains[0], {type: 'array', contains: {const: value}});
  }
  if (node.matches) return (tally.exact += 1, at(node.matches[0], {type: 'string', pattern: node.matches[1]}));
  if (node.forEach) return at(node.forEach, {items: translate(node.that, true, tally)});
  if (node.forSome) return at(node.forSome, {type: 'array', contains: translate(node.that, true, tally)});
  return presence(node.of ?? node.before ?? node.after ?? [], inRow, tally);
}

/// A rule as schema: if `when` then `holds`; row by row for a rule that is judged so.
export function ruleSchema(rule, tally) {
  const inRow = Boolean(rule.each);
  const holds = rule.holds ? translate(rule.holds, inRow, tally) : false;
  const whole = rule.when ? {if: translate(rule.when, inRow, tally), then: holds} : holds;
  if (!inRow) return whole;
  return {if: at(rule.each, fits), then: at(rule.each, {type: 'array', items: whole})};
}
