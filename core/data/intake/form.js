// The fillable request of a national agency. Works without network: what is typed stays in the page until it is saved
// as a request package (docs/intake.md). The first half is pure and knows no document; the second builds the page.
"use strict";
(function (root) {
  // SHA-256 of FIPS 180-4. The browser's own is missing where a page is opened from a file.
  const K = (function () {
    const out = [];
    const fraction = (x) => ((x - Math.floor(x)) * 4294967296) | 0;
    for (let n = 2; out.length < 64; ++n) {
      let prime = true;
      for (let d = 2; d * d <= n; ++d) if (n % d === 0) prime = false;
      if (prime) out.push(fraction(Math.cbrt(n)));
    }
    return out;
  })();

  function sha256(bytes) {
    const size = ((bytes.length + 8) >> 6) + 1;
    const padded = new Uint8Array(size * 64);
    padded.set(bytes);
    padded[bytes.length] = 0x80;
    const view = new DataView(padded.buffer);
    view.setUint32(padded.length - 8, Math.floor(bytes.length / 536870912));
    view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
    const h = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
    const w = new Int32Array(64);
    const rotate = (x, n) => (x >>> n) | (x << (32 - n));
    for (let block = 0; block < size; ++block) {
      for (let i = 0; i < 16; ++i) w[i] = view.getInt32(block * 64 + i * 4);
      for (let i = 16; i < 64; ++i) {
        const a = w[i - 15], b = w[i - 2];
        w[i] = (w[i - 16] + (rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3)) + w[i - 7] +
          (rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10))) | 0;
      }
      let [a, b, c, d, e, f, g, x] = h;
      for (let i = 0; i < 64; ++i) {
        const one = (x + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
        const two = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        x = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0;
      }
      [a, b, c, d, e, f, g, x].forEach((value, i) => { h[i] = (h[i] + value) | 0; });
    }
    return h.map((value) => (value >>> 0).toString(16).padStart(8, "0")).join("");
  }

  function toBase64(bytes) {
    let text = "";
    for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
    return root.btoa(text);
  }

  // What a file is, by its first bytes.
  function mediaTypeOf(bytes) {
    const starts = (...known) => known.every((value, i) => bytes[i] === value);
    if (starts(0xff, 0xd8, 0xff)) return "image/jpeg";
    if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
    if (starts(0x25, 0x50, 0x44, 0x46, 0x2d)) return "application/pdf";
    return "";
  }

  function isDay(text) {
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (!parts) return false;
    const day = new Date(Date.UTC(+parts[1], +parts[2] - 1, +parts[3]));
    return day.getUTCMonth() === +parts[2] - 1 && day.getUTCDate() === +parts[3];
  }

  // The code of what is wrong with a value that is typed; "" when nothing is.
  function faultOf(field, value) {
    if (value === undefined) return "";
    if (field.type === "date" && !isDay(value)) return "bad_date";
    if (field.type === "partial_date") {
      const month = /^\d{4}-(\d{2})$/.exec(value);
      const fits = /^\d{4}$/.test(value) || (month && +month[1] >= 1 && +month[1] <= 12) || isDay(value);
      if (!fits) return "bad_partial_date";
    }
    if (field.type === "integer") {
      if (!Number.isSafeInteger(value)) return "bad_number";
      if (field.minimum !== undefined && value < field.minimum) return "bad_number";
      if (field.maximum !== undefined && value > field.maximum) return "bad_number";
    }
    if (field.maximumLength && typeof value === "string" && [...value].length > field.maximumLength) return "too_long";
    return "";
  }

  const isEmpty = (value) => value === undefined || value === null || value === "" ||
    (Array.isArray(value) && value.length === 0);

  function applies(section, content) {
    if (!section.onlyIf) return true;
    const [where, field] = section.onlyIf.field.split(".");
    return section.onlyIf.in.includes((content[where] || {})[field]);
  }

  // Content without what is empty or in a section that does not count.
  function tidy(definition, content) {
    const clean = (fields, values) => {
      const out = {};
      for (const field of fields) {
        let value = values[field.id];
        if (field.type === "list" && Array.isArray(value))
          value = value.map((row) => ({ id: row.id, ...clean(field.fields, row) }))
            .filter((row) => Object.keys(row).length > 1);
        if (!isEmpty(value)) out[field.id] = value;
      }
      return out;
    };
    const out = {};
    for (const section of definition.sections) {
      if (!applies(section, content)) continue;
      const values = clean(section.fields, content[section.id] || {});
      if (Object.keys(values).length > 0) out[section.id] = values;
    }
    return out;
  }

  // All that is wrong with what was typed: {path, label, fault}.
  function faultsOf(definition, content) {
    const out = [];
    const look = (fields, values, path, label) => {
      for (const field of fields) {
        const value = values[field.id];
        const at = path + "." + field.id;
        if (field.type === "list")
          (value || []).forEach((row, i) =>
            look(field.fields, row, at + "[" + i + "]", label + " › " + (field.rowName || field.label) + " " + (i + 1)));
        else if (!isEmpty(value) && faultOf(field, value))
          out.push({ path: at, label: label + " › " + field.label, fault: faultOf(field, value) });
      }
    };
    for (const section of definition.sections)
      if (applies(section, content)) look(section.fields, content[section.id] || {}, section.id, section.label);
    return out;
  }

  // Of the requirements that every such request must meet, those that nothing is filled in for.
  function missingOf(definition, content) {
    const filled = (path) => {
      const [section, field] = path.split(".");
      return !isEmpty((content[section] || {})[field]);
    };
    const counts = (path) => {
      const section = definition.sections.find((one) => one.id === path.split(".")[0]);
      return section !== undefined && applies(section, content);
    };
    return definition.needed.filter((one) => counts(one.fields[0]) && !one.fields.some(filled));
  }

  const kEnvelope = ["agency", "reference", "contact", "legal_basis"]; // without these no bureau takes the package

  function packageOf(definition, envelope, content, files, preparedAt) {
    const tidied = tidy(definition, content);
    const named = new Set();
    const collect = (value) => {
      if (value === null || typeof value !== "object") return;
      if (typeof value.sha256 === "string") named.add(value.sha256);
      Object.values(value).forEach(collect);
    };
    collect(tidied);
    const some = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
    return {
      format: definition.format,
      type: definition.type,
      agency: some({ name: envelope.agency, unit: envelope.unit }),
      reference: envelope.reference,
      contact: some({ name: envelope.contact, telephone: envelope.telephone, email: envelope.email }),
      legal_basis: envelope.legal_basis,
      urgency: envelope.urgency || "routine",
      language: definition.language,
      prepared_at: preparedAt,
      content: tidied,
      attachments: [...named].filter((hash) => files.has(hash)).map((hash) => files.get(hash))
    };
  }

  // What a package holds, for going on with it.
  function openedPackage(definition, json) {
    if (!json || json.format !== definition.format || json.type !== definition.type) return null;
    const files = new Map((json.attachments || []).map((file) => [file.sha256, file]));
    const agency = json.agency || {}, contact = json.contact || {};
    return {
      envelope: {
        agency: agency.name, unit: agency.unit, reference: json.reference, contact: contact.name,
        telephone: contact.telephone, email: contact.email, legal_basis: json.legal_basis, urgency: json.urgency
      },
      content: json.content || {},
      files
    };
  }

  root.TocsinRequest = {
    sha256, toBase64, mediaTypeOf, faultOf, faultsOf, missingOf, tidy, packageOf, openedPackage, applies, isEmpty,
    kEnvelope
  };
})(globalThis);
