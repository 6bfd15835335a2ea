// Verifies an attestation of this register in the browser: its JSON signature
// (eddsa-jcs-2022), dates, key and revocation. The second signature, over the RDF, is for
// the command line; the page says so. No dependency, no request but to this origin.
"use strict";
(() => {
  const known = JSON.parse(document.getElementById("known").textContent);
  const words = known.words;
  const result = document.getElementById("result");
  const file = document.getElementById("file");
  const text = document.getElementById("text");
  const form = document.getElementById("form");
  const CONTEXTS = [
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
  ];
  const LIMIT = 5000000;

  // A reason for which a badge is not verified; its key has words.
  class Refused extends Error {}
  // Something this browser, or this moment, cannot do.
  class CannotCheck extends Error {}
  const must = (holds, key) => { if (!holds) throw new Refused(key); };

  // Canonical JSON (RFC 8785). JSON.stringify writes strings and numbers that way.
  const canonical = (value) => {
    if (Array.isArray(value)) return "[" + value.map(canonical).join(",") + "]";
    if (value !== null && typeof value === "object") {
      // The default order of sort() is that of UTF-16 code units.
      const names = Object.keys(value).sort();
      return "{" + names.map((name) => JSON.stringify(name) + ":" + canonical(value[name])).join(",") + "}";
    }
    return JSON.stringify(value);
  };

  const bytes = (string) => new TextEncoder().encode(string);
  const sha256 = async (data) => new Uint8Array(await crypto.subtle.digest("SHA-256", data));
  const base64url = (data) => btoa(String.fromCharCode(...data)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const sameMembers = (object, names) => Object.keys(object).sort().join() === [...names].sort().join();
  const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

  const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  const base58 = (string) => {
    must(typeof string === "string" && string[0] === "z" && string.length < 200, "signature");
    let number = 0n;
    for (const letter of string.slice(1)) {
      const digit = BASE58.indexOf(letter);
      must(digit >= 0, "signature");
      number = number * 58n + BigInt(digit);
    }
    const out = [];
    for (; number > 0n; number >>= 8n) out.unshift(Number(number & 255n));
    for (const letter of string.slice(1)) { if (letter !== "1") break; out.unshift(0); }
    return new Uint8Array(out);
  };

  const utf8 = (data) => {
    try { return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(data); } catch { throw new Refused("text"); }
  };

  // The attestation inside a picture (Open Badges 3.0), or the text itself; by the same rules
  // as the command line (src/legitimacy/baking.rs).
  const extract = (data) => {
    must(data.length <= LIMIT, "too-large");
    if (latin(data.subarray(0, 8)) === "\x89PNG\r\n\x1a\n") return fromPng(data);
    const string = utf8(data);
    return string.trimStart().startsWith("<") ? fromSvg(string) : string;
  };
  const fromSvg = (string) => {
    const tree = new DOMParser().parseFromString(string, "image/svg+xml");
    // Entities are for nothing in a badge.
    must(!tree.doctype && !tree.querySelector("parsererror"), "picture");
    const found = tree.getElementsByTagNameNS("https://purl.imsglobal.org/ob/v3p0", "credential");
    must(found.length === 1, "picture-without");
    // Nothing but text: whatever else stands there, other readers take otherwise.
    must([...found[0].childNodes].every((node) => node.nodeType === 3 || node.nodeType === 4), "picture");
    return found[0].textContent.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  };
  // The checksum of a chunk of a PNG.
  const crc = (data) => {
    let sum = -1;
    for (const byte of data) {
      sum ^= byte;
      for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return ~sum >>> 0;
  };
  const latin = (data) => String.fromCharCode(...data);
  const fromPng = (data) => {
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const keyword = "openbadgecredential\0";
    const found = [];
    for (let at = 8, kind = ""; kind !== "IEND";) {
      must(at + 12 <= data.length, "picture");
      const end = at + 8 + view.getUint32(at);
      must(end + 4 <= data.length && crc(data.subarray(at + 4, end)) === view.getUint32(end), "picture");
      kind = latin(data.subarray(at + 4, at + 8));
      const body = data.subarray(at + 8, end);
      at = end + 4;
      if (kind !== "iTXt" || latin(body.subarray(0, keyword.length)) !== keyword) continue;
      // Baking forbids compression (Open Badges Baking, "PNGs").
      must(body[keyword.length] === 0, "picture-compressed");
      let start = keyword.length + 2;
      for (let skipped = 0; skipped < 2; start++) {
        must(start < body.length, "picture");
        if (body[start] === 0) skipped++;
      }
      found.push(body.subarray(start));
    }
    must(found.length === 1, "picture-without");
    return utf8(found[0]);
  };

  // Takes a text apart; throws where it is not an attestation of this issuer.
  const read = (string) => {
    must(string.length <= 1000000, "too-large");
    let document;
    try { document = JSON.parse(string); } catch { throw new Refused("text"); }
    // What differs from its canonical form could be read in two ways.
    must(isObject(document) && canonical(document) === string, "not-canonical");
    must(sameMembers(document, ["@context", "id", "type", "name", "issuer", "validFrom", "validUntil", "credentialSubject", "evidence", "credentialStatus", "proof"]), "shape");
    must(canonical(document["@context"]) === canonical(CONTEXTS), "shape");
    must(canonical(document.type) === canonical(["VerifiableCredential", "OpenBadgeCredential"]), "shape");
    must(isObject(document.issuer) && document.issuer.id === known.did, "issuer");
    must(document.issuer.name === known.name && document.issuer.url === known.url, "issuer");
    const subject = document.credentialSubject;
    must(isObject(subject) && sameMembers(subject, ["id", "type", "identifier", "achievement", "result"]), "shape");
    must(isObject(subject.achievement) && subject.achievement.id === known.achievement, "criteria");
    const results = known.criteria.map((criterion) => ({ resultDescription: known.achievement + "#" + criterion.id, status: "Completed", type: ["Result"] }));
    must(canonical(subject.result) === canonical(results), "criteria");
    must(Array.isArray(subject.identifier) && subject.identifier.every(isObject), "shape");
    const origins = subject.identifier.filter((one) => one.identityType === "ext:webOrigin").map((one) => one.identityHash);
    must(origins.length > 0 && origins.every((origin) => typeof origin === "string" && origin.startsWith("https://") && new URL(origin).origin === origin), "shape");
    const status = document.credentialStatus;
    must(isObject(status) && status.statusListCredential === known.status && /^(0|[1-9][0-9]*)$/.test(status.statusListIndex), "shape");
    const { proof, ...unsigned } = document;
    must(Array.isArray(proof) && proof.length === 2 && proof.every(isObject), "proofs");
    const common = ["type", "cryptosuite", "created", "verificationMethod", "proofPurpose", "proofValue"];
    must(sameMembers(proof[0], [...common, "@context"]) && sameMembers(proof[1], common), "proofs");
    must(proof[0].cryptosuite === "eddsa-jcs-2022" && proof[1].cryptosuite === "eddsa-rdfc-2022", "proofs");
    must(proof.every((one) => one.type === "DataIntegrityProof" && one.proofPurpose === "assertionMethod"), "proofs");
    must(proof[0].verificationMethod === proof[1].verificationMethod, "proofs");
    must(canonical(proof[0]["@context"]) === canonical(CONTEXTS), "proofs");
    return { document, unsigned, proof: proof[0], origins, index: Number(status.statusListIndex) };
  };

  const verifySignature = async (badge) => {
    const key = known.keys[badge.proof.verificationMethod];
    must(key !== undefined, "key");
    const { proofValue, ...options } = badge.proof;
    const message = new Uint8Array(64);
    message.set(await sha256(bytes(canonical(options))), 0);
    message.set(await sha256(bytes(canonical(badge.unsigned))), 32);
    let imported;
    try {
      imported = await crypto.subtle.importKey("raw", base58(key).slice(2), { name: "Ed25519" }, false, ["verify"]);
    } catch { throw new CannotCheck("ed25519"); }
    const signature = base58(proofValue);
    must(signature.length === 64, "signature");
    must(await crypto.subtle.verify({ name: "Ed25519" }, imported, signature, message), "signature");
  };

  const instant = (string) => {
    must(typeof string === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(string), "shape");
    return Date.parse(string);
  };

  // The whole, in the order of the command line.
  const verify = async (string, expected) => {
    if (!globalThis.crypto || !crypto.subtle) throw new CannotCheck("ed25519");
    if (expected && expected.hash) must(base64url(await sha256(bytes(string))) === expected.hash, "hash");
    const badge = read(string);
    await verifySignature(badge);
    const now = Date.now();
    const from = instant(badge.document.validFrom);
    const until = instant(badge.document.validUntil);
    must(now >= from, "not-yet");
    must(now <= until, "expired");
    must(until - from <= 367 * 86400000, "shape");
    if (expected && expected.url) must(badge.document.credentialSubject.id === expected.url, "other-network");
    must(!known.revoked.includes(badge.index), "revoked");
    const stale = now > Date.parse(known.statusUntil);
    return { badge, state: stale ? "revocation-not-checked" : "verified" };
  };

  const element = (name, content, attributes) => {
    const made = document.createElement(name);
    if (typeof content === "string") made.textContent = content;
    else for (const inner of content || []) made.append(inner);
    for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
    return made;
  };
  const date = (string) => new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeZone: "UTC" }).format(new Date(string));
  const line = (term, ...content) => element("div", [element("dt", term), element("dd", content)]);

  const show = (state, content) => {
    result.dataset.state = state;
    result.replaceChildren(element("h2", words["state-" + state]), ...content);
    result.hidden = false;
    result.focus();
  };
  const showBadge = ({ badge, state }) => {
    const own = badge.document;
    const number = own.credentialSubject.identifier.find((one) => one.identityType === "ext:bce");
    const link = element("a", own.credentialSubject.id, { href: own.credentialSubject.id, rel: "noopener noreferrer" });
    const criteria = element("ol", known.criteria.map((criterion) => element("li", criterion.title)));
    const revocation = state === "verified" ? words["not-revoked"] : words["revocation-stale"];
    show(state, [
      element("p", words["for-site"]),
      element("p", badge.origins.join(", "), { class: "origin" }),
      element("p", words["compare"]),
      element("dl", [
        line(words["network"], own.name),
        line(words["site"], link),
        line(words["valid"], words["days"].replace("{from}", date(own.validFrom)).replace("{until}", date(own.validUntil))),
        line(words["number"], number ? String(number.identityHash).replace(/^(\d{4})(\d{3})(\d{3})$/, "$1.$2.$3") : ""),
        line(words["issuer"], known.name + " · " + known.domain),
        line(words["revocation"], revocation),
        line(words["criteria"], criteria),
      ], { class: "sum" }),
      element("p", words["one-proof"], { class: "small soft" }),
    ]);
  };
  const run = async (data, expected) => {
    try {
      showBadge(await verify(typeof data === "string" ? data : extract(data), expected));
    } catch (error) {
      if (error instanceof Refused) show("not-verified", [element("p", words["refused-" + error.message]), element("p", words["do-not-rely"])]);
      else if (error instanceof CannotCheck) show("cannot-be-checked", [element("p", words["cannot-" + error.message])]);
      else show("not-verified", [element("p", words["refused-shape"]), element("p", words["do-not-rely"])]);
    }
  };

  // What the QR code says: the network's address, the attestation's name and its hash.
  const fromFragment = async () => {
    // Who changes the language keeps what was scanned.
    for (const link of document.querySelectorAll(".langs a")) link.hash = location.hash;
    const asked = new URLSearchParams(location.hash.slice(1));
    if (!asked.get("a")) return;
    const expected = { url: asked.get("u"), hash: asked.get("h") };
    if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(asked.get("a")) || !/^[A-Za-z0-9_-]{43}$/.test(expected.hash || "")) {
      show("not-verified", [element("p", words["refused-fragment"]), element("p", words["do-not-rely"])]);
      return;
    }
    let answer;
    try {
      answer = await fetch(known.root + "attestations/" + asked.get("a") + ".json", { cache: "no-cache", redirect: "error" });
    } catch {
      show("cannot-be-checked", [element("p", words["cannot-fetch"])]);
      return;
    }
    if (answer.status === 404) {
      show("not-verified", [element("p", words["refused-unknown"]), element("p", words["do-not-rely"])]);
    } else if (!answer.ok) {
      show("cannot-be-checked", [element("p", words["cannot-fetch"])]);
    } else {
      await run(new Uint8Array(await answer.arrayBuffer()), expected);
    }
  };

  for (const control of form.elements) control.disabled = false;
  file.addEventListener("change", async () => {
    if (file.files.length) await run(new Uint8Array(await file.files[0].arrayBuffer()));
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const pasted = text.value.trim();
    if (pasted) run(bytes(pasted));
  });
  addEventListener("hashchange", fromFragment);
  fromFragment();
})();
