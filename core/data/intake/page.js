// Builds the page of the fillable request from its definition; needs form.js before it.
"use strict";
(function () {
  if (typeof document === "undefined") return;
  const R = globalThis.TocsinRequest;
  const definition = JSON.parse(document.getElementById("definition").textContent);
  const words = definition.words;
  let envelope = { agency: definition.agency, urgency: "routine" };
  let content = {};
  let files = new Map();
  let changed = false;
  let counter = 0;
  let afterChange = []; // what depends on other fields: conditional sections, references to rows

  function make(tag, properties, ...children) {
    const out = document.createElement(tag);
    for (const [key, value] of Object.entries(properties || {})) {
      if (key.startsWith("aria-") || key === "for" || key === "role") out.setAttribute(key, value);
      else out[key] = value;
    }
    for (const child of children) if (child) out.appendChild(child);
    return out;
  }
  const text = (tag, value, className) => make(tag, { textContent: value, className: className || "" });

  function touch() {
    changed = true;
    for (const look of afterChange) look();
  }

  // A control whose values go to and come from `row[field.id]`.
  function control(field, row, id) {
    const set = (value) => {
      if (R.isEmpty(value)) delete row[field.id];
      else row[field.id] = value;
      touch();
    };
    const value = row[field.id];
    if (field.type === "code" || field.type === "boolean") return selectOf(field, value, set, id);
    if (field.type === "codes") return ticks(definition.lists[field.list], value || [], set, id);
    if (field.type === "reference") return references(field, row, set, id);
    if (field.type === "attachment") return attachment(value, set, id);
    const kinds = { integer: "number", date: "date" };
    const input = make(field.type === "paragraph" ? "textarea" : "input", { id, value: value === undefined ? "" : String(value) });
    if (field.type !== "paragraph") input.type = kinds[field.type] || "text";
    if (field.type === "partial_date") input.placeholder = "YYYY-MM-DD";
    if (field.minimum !== undefined) input.min = field.minimum;
    if (field.maximum !== undefined) input.max = field.maximum;
    if (field.latin || field.type === "partial_date") input.dir = "ltr";
    else if (field.type === "text" || field.type === "paragraph") input.dir = "auto";
    const wrong = text("p", "", "fault");
    wrong.id = id + "-fault";
    input.setAttribute("aria-describedby", wrong.id);
    input.addEventListener("input", () => {
      const typed = input.value.trim();
      set(field.type === "integer" && typed !== "" ? Number(typed) : typed);
      const fault = R.isEmpty(typed) ? "" : R.faultOf(field, row[field.id]);
      wrong.textContent = fault ? words[fault] : "";
      input.setAttribute("aria-invalid", fault ? "true" : "false");
    });
    return make("div", {}, input, wrong);
  }

  function selectOf(field, value, set, id) {
    const choices = field.type === "boolean" ? [["true", words.yes], ["false", words.no]] : definition.lists[field.list];
    const select = make("select", { id });
    select.appendChild(make("option", { value: "", textContent: "" }));
    for (const [code, label] of choices) select.appendChild(make("option", { value: code, textContent: label }));
    select.value = value === undefined ? "" : String(value);
    select.addEventListener("change", () => {
      if (field.type === "boolean") set(select.value === "" ? undefined : select.value === "true");
      else set(select.value);
    });
    return select;
  }

  function ticks(choices, values, set, id) {
    const box = make("div", { className: "ticks", id, role: "group" });
    let chosen = [...values];
    choices.forEach(([code, label], i) => {
      const input = make("input", { type: "checkbox", id: id + "-" + i, checked: chosen.includes(code) });
      input.addEventListener("change", () => {
        chosen = input.checked ? [...chosen, code] : chosen.filter((one) => one !== code);
        set(chosen);
      });
      box.appendChild(make("label", { for: input.id }, input, text("span", label)));
    });
    return box;
  }

  function references(field, row, set, id) {
    const holder = make("div", {});
    const [section, list] = field.target.split(".");
    let shown = null;
    const look = () => {
      const rows = (content[section] || {})[list] || [];
      const choices = rows.map((one, i) => [one.id, (field.rowTitle && one[field.rowTitle]) || field.rowName + " " + (i + 1)]);
      const now = JSON.stringify(choices);
      if (now === shown) return;
      shown = now;
      const kept = (row[field.id] || []).filter((one) => choices.some(([code]) => code === one));
      if (kept.length > 0) row[field.id] = kept;
      else delete row[field.id];
      holder.replaceChildren(choices.length > 0 ? ticks(choices, kept, set, id) : text("p", words.no_rows, "help"));
    };
    look();
    afterChange.push(look);
    return holder;
  }

  function attachment(value, set, id) {
    const input = make("input", { type: "file", id, accept: "image/jpeg,image/png,application/pdf" });
    const said = text("p", value ? value.name : "", "help");
    input.addEventListener("change", async () => {
      const file = input.files[0];
      if (!file) return;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const mediaType = R.mediaTypeOf(bytes);
      if (mediaType === "" || bytes.length > definition.limits.attachment) {
        said.textContent = words.bad_file;
        said.className = "fault";
        set(undefined);
        return;
      }
      const name = file.name.replace(/[/\\]/g, "_");
      const one = { name, mediaType, sha256: R.sha256(bytes), size: bytes.length };
      files.set(one.sha256, { ...one, data: R.toBase64(bytes) });
      said.textContent = name;
      said.className = "help";
      set(one);
    });
    return make("div", {}, input, said);
  }

  function rowsOf(field, row, path) {
    const holder = make("div", { className: "rows" });
    const show = () => {
      holder.replaceChildren();
      (row[field.id] || []).forEach((one, i) => {
        const name = (field.rowName || field.label) + " " + (i + 1);
        const box = make("fieldset", { className: "row" }, text("legend", name));
        for (const part of field.fields) box.appendChild(shownField(part, one, path + "[]." + part.id));
        const remove = make("button", { type: "button", textContent: words.remove, className: "quiet" });
        remove.setAttribute("aria-label", words.remove + ": " + name);
        remove.addEventListener("click", () => {
          row[field.id].splice(i, 1);
          if (row[field.id].length === 0) delete row[field.id];
          show();
          touch();
        });
        box.appendChild(remove);
        holder.appendChild(box);
      });
      const add = make("button", { type: "button", textContent: words.add + ": " + (field.rowName || field.label), className: "quiet" });
      add.addEventListener("click", () => {
        (row[field.id] = row[field.id] || []).push({ id: newRowId(row[field.id]) });
        show();
        touch();
      });
      holder.appendChild(add);
    };
    show();
    return holder;
  }

  function newRowId(rows) {
    let number = rows.length + 1;
    while (rows.some((one) => one.id === "r" + number)) ++number;
    return "r" + number;
  }

  function shownField(field, row, path) {
    const id = "f" + ++counter;
    const needed = definition.needed.some((one) => one.fields.length === 1 && one.fields[0] === path);
    const label = make("label", { for: id, textContent: field.label + (needed ? " *" : "") });
    const box = make("div", { className: "field" });
    box.dataset.path = path;
    if (field.type === "list") {
      label.removeAttribute("for");
      box.appendChild(label);
      if (field.help) box.appendChild(text("p", field.help, "help"));
      box.appendChild(rowsOf(field, row, path));
      return box;
    }
    box.appendChild(label);
    if (field.help) box.appendChild(text("p", field.help, "help"));
    box.appendChild(control(field, row, id));
    return box;
  }

  function shownSection(section) {
    const values = (content[section.id] = content[section.id] || {});
    const box = make("section", {}, text("h2", section.label));
    box.dataset.section = section.id;
    if (section.help) box.appendChild(text("p", section.help, "help"));
    for (const field of section.fields) box.appendChild(shownField(field, values, section.id + "." + field.id));
    const look = () => { box.hidden = !R.applies(section, content); };
    look();
    afterChange.push(look);
    return box;
  }

  function shownEnvelope() {
    const box = make("section", {}, text("h2", words.about_you));
    box.dataset.section = "envelope";
    const add = (id, type, list) => {
      const field = { id, type, list, label: words[id], maximumLength: type === "paragraph" ? 4000 : 200 };
      const shown = shownField(field, envelope, "envelope." + id);
      if (R.kEnvelope.includes(id)) shown.querySelector("label").textContent += " *";
      box.appendChild(shown);
    };
    for (const id of ["agency", "unit", "reference", "contact", "telephone", "email"]) add(id, "text");
    add("legal_basis", "paragraph");
    add("urgency", "code", "urgencies");
    return box;
  }

  function listed(title, items, className) {
    const list = make("ul", {});
    for (const item of items) list.appendChild(text("li", item));
    return make("div", { className }, text("p", title), list);
  }

  // What keeps the package from being saved, and what the bureau will ask for.
  function check() {
    const lacking = R.kEnvelope.filter((id) => R.isEmpty(envelope[id])).map((id) => words[id]);
    const faults = R.faultsOf(definition, content).map((one) => one.label + ": " + words[one.fault]);
    const missing = R.missingOf(definition, content).map((one) => one.message);
    const said = document.getElementById("said");
    said.replaceChildren();
    if (lacking.length > 0) said.appendChild(listed(words.must_fill, lacking, "fault"));
    if (faults.length > 0) said.appendChild(listed(words.must_correct, faults, "fault"));
    if (missing.length > 0) said.appendChild(listed(words.will_be_asked, missing, "notice"));
    if (lacking.length + faults.length + missing.length === 0) said.appendChild(text("p", words.complete, "good"));
    return lacking.length + faults.length === 0;
  }

  function save() {
    if (!check()) {
      document.getElementById("said").scrollIntoView();
      return;
    }
    const json = R.packageOf(definition, envelope, content, files, new Date().toISOString());
    const blob = new Blob([JSON.stringify(json, null, 1) + "\n"], { type: "application/json" });
    const link = make("a", { href: URL.createObjectURL(blob) });
    link.download = "request-" + envelope.reference.replace(/[^0-9A-Za-z]+/g, "-") + ".json";
    document.body.appendChild(link);
    link.click();
    link.remove();
    changed = false;
    document.getElementById("said").appendChild(text("p", words.saved + " " + link.download, "good"));
  }

  async function open(input) {
    const file = input.files[0];
    if (!file) return;
    let opened = null;
    try {
      opened = R.openedPackage(definition, JSON.parse(await file.text()));
    } catch (error) {
      opened = null;
    }
    const said = document.getElementById("said");
    if (opened === null) return said.replaceChildren(text("p", words.not_a_package, "fault"));
    ({ envelope, content, files } = opened);
    show();
    said.replaceChildren();
  }

  function show() {
    afterChange = [];
    counter = 0;
    const main = document.getElementById("form");
    main.replaceChildren(shownEnvelope());
    for (const section of definition.sections) main.appendChild(shownSection(section));
  }

  document.getElementById("check").addEventListener("click", check);
  document.getElementById("save").addEventListener("click", save);
  const opener = document.getElementById("open");
  opener.addEventListener("change", () => open(opener));
  if (typeof window !== "undefined")
    window.addEventListener("beforeunload", (event) => { if (changed) event.preventDefault(); });
  show();
})();
