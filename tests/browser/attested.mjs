// Usage: node attested.mjs FOLDER: see `run`. The folder is a site built while its attestation
// stands. Its own check is tried in Chromium at the address that was attested and at others,
// with files as they are and as a forger would have them; axe in every state. The clock of the
// page stands inside the validity, so that the test does not age. Files that need a signature
// are signed here, by a key that takes the place of the issuer's in the page.
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { browser, finish, verdict, violations } from './check.mjs';

const site = process.argv[2];
const file = (path) => readFileSync(join(site, path));
const attestation = JSON.parse(file('attestation.json'));
const list = JSON.parse(file('status-list.json'));
const home = attestation.credentialSubject.identifier.find((own) => own.identityType === 'ext:webOrigin').identityHash;
const day = 86_400_000;
const inside = Math.max(Date.parse(attestation.validFrom), Date.parse(list.validFrom)) + day;

const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript',
  '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.png': 'image/png', '.jpg': 'image/jpeg', '.json': 'application/json' };
const headers = {};
for (const line of file('_headers').toString().split('\n').slice(1)) {
  if (!line.startsWith('  ')) break;
  const [name, ...value] = line.trim().split(': ');
  headers[name] = value.join(': ');
}

// The legitimacy page of each language: the pages that carry the check.
const languages = new Map();
const sitemap = file('sitemap.xml').toString();
for (const [, url] of sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)) {
  const path = new URL(url.replaceAll('&amp;', '&')).pathname;
  const html = file(`${path}index.html`).toString();
  if (html.includes('id="self-check"')) languages.set(/<html lang="([a-z]+)"/.exec(html)[1], path);
}
const [[first, page]] = languages;

// A signer of our own (Data Integrity, eddsa-jcs-2022), written apart from the page's script.
const canonical = (value) => (Array.isArray(value) ? `[${value.map(canonical)}]`
  : value && typeof value === 'object'
    ? `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)}}`
    : JSON.stringify(value));
const base58 = (bytes) => {
  let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'[Number(number % 58n)] + text;
  for (const byte of bytes) { if (byte) break; text = `1${text}`; }
  return `z${text}`;
};
const pair = generateKeyPairSync('ed25519');
const raw = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x, 'base64url');
const method = attestation.proof[0].verificationMethod;
const otherKeys = { [method]: base58(Buffer.concat([Buffer.from([0xed, 1]), raw])) };
const sha256 = (value) => createHash('sha256').update(canonical(value)).digest();
const signed = ({ proof, ...rest }) => {
  const { proofValue, ...options } = proof[0];
  const value = sign(null, Buffer.concat([sha256(options), sha256(rest)]), pair.privateKey);
  return canonical({ ...rest, proof: [{ ...options, proofValue: base58(value) }, proof[1]] });
};
const listWith = (change) => {
  const own = structuredClone(list);
  const bits = gunzipSync(Buffer.from(own.credentialSubject.encodedList.slice(1), 'base64url'));
  change(own, bits);
  own.credentialSubject.encodedList = `u${gzipSync(bits).toString('base64url')}`;
  return own;
};
const index = Number(attestation.credentialStatus.statusListIndex);
const ended = (own) => { own.validUntil = new Date(inside - day / 2).toISOString().replace(/\.\d+Z/, 'Z'); };
const revoke = (own, bits) => { bits[index >> 3] |= 128 >> (index & 7); };



// Opens the page at an origin, with some files replaced, and reads what it came to.
const look = async ({ name, state, word, origin = home, at = inside, files = {}, keys, before, script = true, path = page, schemes = ['light', 'dark'] }) => {
  for (const colorScheme of schemes) {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, colorScheme, javaScriptEnabled: script });
    const problems = [];
    await context.route('**/*', (route) => {
      const url = new URL(route.request().url());
      if (url.origin !== origin) {
        problems.push(`asked of elsewhere: ${url}`);
        return route.abort();
      }
      let asked = decodeURIComponent(url.pathname);
      if (asked.endsWith('/')) asked += 'index.html';
      const replaced = files[asked];
      if (replaced === null) return route.fulfill({ status: 404, headers, body: '' });
      let body = replaced ?? file(asked);
      if (keys && asked.endsWith('.html')) {
        body = body.toString().replace(/data-keys="[^"]*"/, `data-keys="${JSON.stringify(keys).replaceAll('"', '&quot;')}"`);
      }
      return route.fulfill({ status: 200, headers: { ...headers, 'content-type': types[extname(asked)] ?? 'text/plain' }, body });
    });
    const tab = await context.newPage();
    tab.on('console', (message) => {
      // A file that is not there is said so by the browser itself.
      // A page over plain http is told that a header means nothing there.
      if (!/404|Cross-Origin-Opener-Policy header has been ignored/.test(message.text())) problems.push(`console: ${message.text()}`);
    });
    tab.on('pageerror', (error) => problems.push(`script: ${error}`));
    if (script) await tab.clock.setFixedTime(new Date(at));
    if (before) await tab.addInitScript(before);
    await tab.goto(origin + path, { waitUntil: 'load' });
    if (script) {
      await tab.waitForFunction(() => document.getElementById('self-check').dataset.state, null, { timeout: 10_000 })
        .catch(() => problems.push('it came to nothing'));
      const found = await tab.evaluate(() => {
        const box = document.getElementById('self-check');
        return { state: box.dataset.state, role: box.querySelector('[role=status]') !== null,
          words: [...box.querySelectorAll('[role=status] [data-word]')].map((own) => own.dataset.word),
          empty: [...box.querySelectorAll('[role=status] [data-value]')].some((own) => !own.textContent.trim() || /Invalid/.test(own.textContent)) };
      });
      if (found.state !== state) problems.push(`${found.state} rather than ${state}: ${found.words}`);
      if (word && !found.words.includes(word)) problems.push(`does not say ${word}: ${found.words}`);
      if (!found.role) problems.push('no live region');
      if (found.empty) problems.push('a value is left empty');
      problems.push(...await violations(tab));
    } else {
      const shown = await tab.locator('#self-check [role=status]').innerText();
      if (!/JavaScript/.test(shown)) problems.push(`without a script: ${shown}`);
      const ways = await tab.locator('.ways > li').count();
      if (ways !== 3) problems.push(`${ways} ways to verify`);
    }
    verdict(`${name}, ${colorScheme}`, problems);
    await context.close();
  }
};

for (const [lang, path] of languages) {
  await look({ name: `the site as it is (${lang})`, state: 'verified', word: 'revocation.good', path, schemes: lang === first ? ['light', 'dark'] : ['light'] });
}
await look({ name: 'without a script', script: false });

// Not verified.
const text = file('attestation.json').toString();
const changed = (change) => { const own = structuredClone(attestation); change(own); return { '/attestation.json': canonical(own) }; };
const refused = { state: 'refused', schemes: ['light'] };
await look({ ...refused, name: 'a changed name', schemes: ['light', 'dark'], word: 'signature.bad', files: changed((own) => { own.issuer.name += '.'; }) });
await look({ ...refused, name: 'a longer validity', word: 'signature.bad', files: changed((own) => { own.validUntil = own.validUntil.replace(/^\d+/, '2099'); }) });
await look({ ...refused, name: 'another origin written in', word: 'signature.bad', origin: 'https://copie.example',
  files: changed((own) => { own.credentialSubject.identifier[0].identityHash = 'https://copie.example'; }) });
await look({ ...refused, name: 'no second proof', word: 'signature.bad', files: changed((own) => { own.proof.pop(); }) });
await look({ ...refused, name: 'an unknown member in the proof', word: 'signature.bad', files: changed((own) => { own.proof[0].domain = 'x'; }) });
await look({ ...refused, name: 'white space', word: 'signature.bad', files: { '/attestation.json': `${text}\n` } });
await look({ ...refused, name: 'a name twice', word: 'signature.bad', files: { '/attestation.json': text.replace('{', '{"@context":[],') } });
await look({ ...refused, name: 'no JSON', word: 'signature.bad', files: { '/attestation.json': '<!doctype html>' } });
await look({ ...refused, name: 'another key', word: 'signature.bad', keys: otherKeys });
await look({ ...refused, name: 'a key of another name', word: 'signature.bad', keys: { [`${method}0`]: Object.values(otherKeys)[0] } });
for (const origin of ['https://copie.example', 'http://127.0.0.1.example', home.replace('https://', 'https://xn--'), `${home}:8443`]) {
  const secure = origin.startsWith('https:');
  await look({ ...refused, name: `copied to ${origin}`, origin, ...(secure ? { word: 'address.bad' } : { state: 'cannot', word: 'browser.cannot' }) });
}
await look({ ...refused, name: 'a day too late', at: Date.parse(attestation.validUntil) + day, word: 'period.bad' });
await look({ ...refused, name: 'a day too early', at: Date.parse(attestation.validFrom) - day, word: 'early.bad' });
const resigned = { '/attestation.json': signed(attestation) };
const own = (status) => ({ keys: otherKeys, files: { ...resigned, '/status-list.json': status } });
await look({ ...refused, name: 'revoked', word: 'revocation.bad', ...own(signed(listWith(revoke))) });
await look({ ...refused, name: 'revoked, by a list that is stale', word: 'revocation.bad', ...own(signed(listWith((status, bits) => { ended(status); revoke(status, bits); }))) });
await look({ ...refused, name: 'an edited status list', word: 'revocation.foreign', files: { '/status-list.json': canonical(listWith(revoke)) } });
await look({ ...refused, name: 'the list of another purpose', word: 'revocation.foreign', ...own(signed(listWith((status) => { status.credentialSubject.statusPurpose = 'suspension'; }))) });
await look({ ...refused, name: 'the list of another address', word: 'revocation.foreign', ...own(signed(listWith((status) => { status.id += 'x'; }))) });

// Signed by the key that stands in the page: what is checked is the signature, not the files.
await look({ name: 'signed anew', state: 'verified', schemes: ['light'], ...own(signed(list)) });

// One signature of 256 begins with a zero, which base 58 writes in its own way.
const zeroed = () => {
  const again = structuredClone(attestation);
  for (let second = 0; ; second += 1) {
    again.proof[0].created = new Date(Date.parse(attestation.validFrom) + second * 1000).toISOString().replace(/\.\d+Z/, 'Z');
    const text = signed(again);
    if (JSON.parse(text).proof[0].proofValue[1] === '1') return text;
  }
};
await look({ name: 'a signature that begins with a zero', state: 'verified', schemes: ['light'],
  keys: otherKeys, files: { '/attestation.json': zeroed(), '/status-list.json': signed(list) } });

// Revocation not checked.
const unchecked = { state: 'unchecked' };
await look({ ...unchecked, name: 'no status list', word: 'revocation.unknown', files: { '/status-list.json': null } });
await look({ ...unchecked, name: 'a stale status list', word: 'revocation.stale', ...own(signed(listWith(ended))) });
await look({ ...unchecked, name: 'a list by a newer key', schemes: ['light'], word: 'revocation.unknown',
  files: { '/status-list.json': canonical({ ...list, proof: list.proof.map((proof) => ({ ...proof, verificationMethod: `${method}2` })) }) } });

// Cannot be checked here.
const cannot = { state: 'cannot' };
await look({ ...cannot, name: 'a browser without Ed25519', word: 'browser.cannot',
  before: () => { crypto.subtle.importKey = () => Promise.reject(new DOMException('', 'NotSupportedError')); } });
await look({ ...cannot, name: 'no attestation to read', schemes: ['light'], word: 'file.cannot', files: { '/attestation.json': null } });
await look({ ...cannot, name: 'a preview', schemes: ['light'], word: 'address.cannot', origin: 'http://127.0.0.1:4000' });
await look({ ...refused, name: 'a preview of a forgery', word: 'signature.bad', origin: 'http://localhost:4000', files: changed((own) => { own.id += 'x'; }) });

await finish();
