// node run.mjs RULES NOTICES ROUNDS: compiles the rules (a JSON list) into one schema and validates each notice (a JSON
// text a line), collecting every error as the engine collects every finding. Prints one JSON value: seconds of this
// process's computing per round, and what was checked.

import {readFileSync} from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import {ruleSchema} from './translate.mjs';

const [rulesFile, noticesFile, rounds] = process.argv.slice(2);
const rules = JSON.parse(readFileSync(rulesFile, 'utf8'));
const notices = readFileSync(noticesFile, 'utf8').trim().split('\n').map(line => JSON.parse(line));

const tally = {exact: 0, approximated: 0};
const schema = {allOf: rules.map(rule => ruleSchema(rule, tally))};
const validate = new Ajv({allErrors: true, strict: false, validateFormats: false}).compile(schema);

function judgeAll() {
  let errors = 0;
  for (const notice of notices)
    if (!validate(notice)) errors += validate.errors.length;
  return errors;
}

judgeAll(); // once for the just-in-time compiler
const seconds = [];
let errors = 0;
for (let round = 0; round < Number(rounds); ++round) {
  const start = process.cpuUsage();
  errors = judgeAll();
  const used = process.cpuUsage(start);
  seconds.push((used.user + used.system) / 1e6);
}
console.log(JSON.stringify({seconds, rules: rules.length, exact: tally.exact, approximated: tally.approximated, errors}));
