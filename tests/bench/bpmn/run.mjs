// node run.mjs PROCESS CASES: takes cases through the process one by one, each user task answered as soon as it waits,
// all in memory. Prints one JSON value: seconds on the wall per case, and how many tasks a case took.

import {readFileSync} from 'node:fs';
import {EventEmitter} from 'node:events';
import BpmnModdle from 'bpmn-moddle';
import * as elements from 'bpmn-elements';
import {Engine} from 'bpmn-engine';
import {Serializer, TypeResolver} from 'moddle-context-serializer';

const [file, count] = process.argv.slice(2);
// The definition is read once, as a server would keep it.
const moddleContext = await new BpmnModdle().fromXML(readFileSync(file, 'utf8'));
const sourceContext = Serializer(moddleContext, TypeResolver(elements));

async function takeThrough() {
  const tasks = [];
  const listener = new EventEmitter();
  listener.on('activity.wait', task => {
    tasks.push(task.id);
    task.signal({by: 'somebody', returned: false});
  });
  const engine = new Engine({name: 'notice', sourceContext});
  const ended = engine.waitFor('end');
  await engine.execute({listener});
  await ended;
  return tasks;
}

for (let i = 0; i < 50; ++i) await takeThrough(); // for the just-in-time compiler
const seconds = [];
let tasks = [];
for (let i = 0; i < Number(count); ++i) {
  const start = process.hrtime.bigint();
  tasks = await takeThrough();
  seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
}
console.log(JSON.stringify({seconds, tasks: tasks.length, order: tasks}));
