// Checks the attestation in the browser, from this site's files alone: a convenience, since
// a false site can say what it likes. Proof eddsa-jcs-2022 only.
const box = document.getElementById('self-check');
const { attestation, list, address, first } = box.dataset;
const keys = JSON.parse(box.dataset.keys);
const steps = [];
const say = (...step) => { steps.push(step); };

// RFC 8785.
const canonical = (value) => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical)}]`;
  return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)}}`;
};

// Only the canonical form of its own parse: no name twice, no inexact number.
const read = async (url) => {
  const answer = url && await fetch(url, { cache: 'no-cache', redirect: 'error' }).catch(() => 0);
  if (!answer || !answer.ok) return null;
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await answer.arrayBuffer());
  const value = JSON.parse(text);
  if (canonical(value) !== text) throw Error('form');
  return value;
};

// Multibase, base58btc.
const base58 = (text) => {
  const [, zeros] = /^z(1*)/.exec(text);
  const bytes = [];
  for (const letter of text.slice(1 + zeros.length)) {
    let carry = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'.indexOf(letter);
    if (carry < 0) throw Error('base');
    for (let i = 0; i < bytes.length; i += 1) {
      carry += bytes[i] * 58;
      bytes[i] = carry & 255;
      carry >>= 8;
    }
    if (carry) bytes.push(carry);
  }
  return Uint8Array.from([...zeros].map(() => 0).concat(bytes.reverse()));
};

const hash = async (value) =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(value))))];

// Data Integrity: the hash of the proof's options, then the hash of the rest.
const pinned = (id) => crypto.subtle.importKey('raw', base58(keys[id]).slice(2), 'Ed25519', false, ['verify']);
const signed = async (whole) => {
  const { proof, ...rest } = whole;
  const [{ proofValue, ...options }, second] = proof;
  const id = options.verificationMethod;
  return proof.length === 2 && second.cryptosuite === 'eddsa-rdfc-2022'
    && Object.keys(proof[0]).sort().join() === '@context,created,cryptosuite,proofPurpose,proofValue,type,verificationMethod'
    && options.cryptosuite === 'eddsa-jcs-2022' && options.type === 'DataIntegrityProof'
    && options.proofPurpose === 'assertionMethod'
    && id in keys && id.startsWith(`${whole.issuer.id || whole.issuer}#`)
    && canonical(options['@context']) === canonical(whole['@context'])
    && crypto.subtle.verify('Ed25519', await pinned(id), base58(proofValue),
      Uint8Array.from([...await hash(options), ...await hash(rest)]));
};

// Bitstring Status List: gzipped, the highest bit first.
const revocation = async ({ credentialStatus: entry }) => {
  const status = await read(list);
  if (!status || !window.DecompressionStream || !(status.proof[0].verificationMethod in keys)) {
    return say('revocation.unknown');
  }
  const { encodedList, statusPurpose } = status.credentialSubject;
  if (status.id !== entry.statusListCredential || statusPurpose !== 'revocation'
    || entry.statusPurpose !== statusPurpose || !await signed(status)
    || !(Date.parse(status.validFrom) <= Date.now())) throw Error('foreign');
  const packed = atob(encodedList.slice(1).replace(/-/g, '+').replace(/_/g, '/'));
  const unpacked = new Blob([Uint8Array.from(packed, (c) => c.charCodeAt(0))]).stream()
    .pipeThrough(new DecompressionStream('gzip'));
  const bits = new Uint8Array(await new Response(unpacked).arrayBuffer());
  const index = Number(entry.statusListIndex);
  if (!(index < bits.length * 8)) throw Error('index');
  if (bits[index >> 3] & (128 >> (index & 7))) return say('revocation.bad');
  return Date.now() <= Date.parse(status.validUntil)
    ? say('revocation.good', status.validFrom) : say('revocation.stale', status.validUntil);
};

const check = async () => {
  try {
    await pinned(Object.keys(keys)[0]);
  } catch {
    return say('browser.cannot');
  }
  const whole = await read(attestation);
  if (!whole) return say('file.cannot');
  if (!await signed(whole)) throw Error('signature');
  say('signature.good');
  const now = Date.now();
  if (!(now >= Date.parse(whole.validFrom))) say('early.bad', whole.validFrom);
  else say(now <= Date.parse(whole.validUntil) ? 'period.good' : 'period.bad', whole.validUntil);
  const own = whole.credentialSubject.identifier.some((is) =>
    is.identityType === 'ext:webOrigin' && is.identityHash === location.origin);
  if (own) say('address.good', location.origin);
  else if (/^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname)) say('address.cannot', address);
  else say('address.bad', location.origin);
  return revocation(whole).catch(() => say('revocation.foreign'));
};

const words = box.querySelector('template').content;
const date = new Intl.DateTimeFormat(document.documentElement.lang.replace('en', 'en-GB'), { dateStyle: 'long', timeZone: 'UTC' });
const word = (name, value) => {
  const found = words.querySelector(`[data-word="${name}"]`).cloneNode(true);
  for (const place of found.querySelectorAll('[data-value]')) {
    place.textContent = place.dataset.value === 'date'
      ? date.format(Date.parse(value)).replace(/^1 /, `${first} `) : value;
  }
  return found;
};

check().catch(() => say('signature.bad')).then(() => {
  const ends = steps.map(([name]) => name.split('.')[1]);
  const end = ends.some((own) => /bad|foreign/.test(own)) ? 'refused'
    : ends.includes('cannot') ? 'cannot'
      : ends.some((own) => /unknown|stale/.test(own)) ? 'unchecked' : 'verified';
  const details = document.createElement('ul');
  details.append(...steps.map((step) => word(...step)));
  box.dataset.state = end;
  box.querySelector('[role=status]').replaceChildren(word(end), details);
});
