// Runs the fillable request in a document of our own, without browser: page_world.js PAGE.html STEPS.json. The steps
// fill fields as a person does ({path, row?, value}), press buttons ({press}) and attach files ({path, name, base64}).
// Prints {saved, name, said, form, fields, sections} as JSON.
"use strict";
const fs = require("fs");
const vm = require("vm");

class Element {
  constructor(tag) {
    Object.assign(this, { tag, children: [], attributes: {}, listeners: {}, dataset: {}, own: "", value: "",
      checked: false, hidden: false, files: [], id: "" });
  }
  get textContent() { return this.own + this.children.map((child) => child.textContent).join(""); }
  set textContent(text) { this.children = []; this.own = String(text); }
  appendChild(child) { child.parent = this; this.children.push(child); return child; }
  replaceChildren(...children) { this.children = []; this.own = ""; for (const one of children) this.appendChild(one); }
  remove() { if (this.parent) this.parent.children = this.parent.children.filter((one) => one !== this); }
  setAttribute(name, value) { this.attributes[name] = value; }
  removeAttribute(name) { delete this.attributes[name]; }
  addEventListener(kind, run) { (this.listeners[kind] = this.listeners[kind] || []).push(run); }
  fire(kind) { return Promise.all((this.listeners[kind] || []).map((run) => run({ preventDefault() {} }))); }
  click() { if (this.tag === "a") saved.push(this); return this.fire("click"); }
  querySelector(tag) { return this.all((one) => one.tag === tag)[0]; }
  scrollIntoView() {}
  all(fits) { return this.children.flatMap((child) => [...(fits(child) ? [child] : []), ...child.all(fits)]); }
}

const saved = [];
const html = fs.readFileSync(process.argv[2], "utf8");
const inner = (open, close) => html.slice(html.indexOf(open) + open.length, html.indexOf(close, html.indexOf(open)));
const byId = {};
for (const [id, tag] of [["form", "main"], ["said", "div"], ["save", "button"], ["check", "button"], ["open", "input"]]) {
  if (!html.includes(`id="${id}"`)) throw new Error("the page has no " + id);
  byId[id] = new Element(tag);
}
byId.definition = new Element("script");
byId.definition.textContent = inner('<script type="application/json" id="definition">', "</script>");
const blobs = [];
const context = vm.createContext({
  document: { body: new Element("body"), getElementById: (id) => byId[id], createElement: (tag) => new Element(tag) },
  window: { addEventListener() {} },
  Blob: class { constructor(parts) { this.text = parts.join(""); } },
  URL: { createObjectURL: (blob) => { blobs.push(blob); return "blob:" + blobs.length; } },
  btoa, Map, Set, Date, JSON, Uint8Array, Int32Array, DataView, console
});
vm.runInContext(inner("</script>\n<script>", "</script>\n</body>"), context);

const boxes = (path) => byId.form.all((one) => one.dataset.path === path);
const fileOf = (name, bytes) => ({
  name,
  arrayBuffer: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  text: async () => bytes.toString("utf8")
});

async function take(step) {
  if (step.press) return byId[step.press].click();
  if (step.open) {
    byId.open.files = [fileOf("saved.json", fs.readFileSync(step.open))];
    return byId.open.fire("change");
  }
  const box = boxes(step.path)[step.row || 0];
  if (!box) throw new Error("no field " + step.path);
  if (step.add) return box.all((one) => one.tag === "button").pop().click();
  if (step.name) {
    const input = box.querySelector("input");
    input.files = [fileOf(step.name, Buffer.from(step.base64, "base64"))];
    return input.fire("change");
  }
  if (Array.isArray(step.value)) {
    for (const label of step.value) {
      const tick = box.all((one) => one.tag === "label" && one.textContent === label)[0].querySelector("input");
      tick.checked = true;
      await tick.fire("change");
    }
    return undefined;
  }
  const control = box.all((one) => ["input", "select", "textarea"].includes(one.tag))[0];
  control.value = step.value;
  return control.fire(control.tag === "select" ? "change" : "input");
}

(async () => {
  for (const step of JSON.parse(fs.readFileSync(process.argv[3], "utf8"))) await take(step);
  const shown = byId.form.children.filter((one) => !one.hidden).map((one) => one.dataset.section);
  console.log(JSON.stringify({
    saved: blobs.length > 0 ? JSON.parse(blobs[blobs.length - 1].text) : null,
    name: saved.length > 0 ? saved[saved.length - 1].download : "",
    said: byId.said.textContent,
    form: byId.form.textContent,
    fields: byId.form.all((one) => one.dataset.path !== undefined).map((one) => one.dataset.path),
    sections: shown
  }));
})().catch((error) => { console.error(error); process.exit(1); });
