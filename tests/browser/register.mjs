// Usage: node register.mjs FOLDER PROGRAM: see `run`. FOLDER is the site of the sample network,
// built while its attestation stands; PROGRAM is pignon. The register of the issuer of tests is
// made complete, as an issuer does, and served on loopback as the plain static files it is. Its
// verify page gets the QR code's address, files and pasted texts, as they are and as a forger
// would have them, in every state; what it says of a file is held against `badge verify`.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { browser, finish, here, shots, verdict, violations } from './check.mjs';

const repository = resolve(here, '../..');
const [site, program] = process.argv.slice(2).map((path) => resolve(path));
const attestation = JSON.parse(readFileSync(join(site, 'attestation.json')));
const text = readFileSync(join(site, 'attestation.json'), 'utf8');
const svg = readFileSync(join(site, 'badge.svg'), 'utf8');
const png = readFileSync(join(site, 'badge.png'));
const name = attestation.id.split('/').pop().replace('.json', '');
const origin = attestation.credentialSubject.identifier.find((own) => own.identityType === 'ext:webOrigin').identityHash;
const day = 86_400_000;
const signed = Date.parse(attestation.validFrom);
const dayOf = (at) => new Date(at).toISOString().slice(0, 10);
const made = dayOf(signed + day);

// The issuer's folders: as they are, with the attestation revoked, and an impostor's own.
const scratch = mkdtempSync(join(tmpdir(), 'pignon-register-'));
const at = (...path) => join(scratch, ...path);
const pignon = (args, on = made) => {
  try {
    return { code: 0, out: execFileSync(program, [...args, '--today', on, '--ui-lang', 'en', '--color', 'never'], { cwd: scratch, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }) };
  } catch (error) {
    return { code: error.status, out: `${error.stdout}`, said: `${error.stdout}${error.stderr}` };
  }
};
const done = (...args) => {
  const { code, said } = pignon(args);
  if (code !== 0) throw new Error(`pignon ${args.join(' ')}\n${said}`);
};
for (const own of ['test.key', 'test.passphrase']) {
  cpSync(join(repository, 'tests/issuer', own), at(own));
  chmodSync(at(own), 0o600);
}
const key = ['--key', 'test.key', '--passphrase-file', 'test.passphrase'];
for (const own of ['register', 'revoked']) {
  cpSync(join(repository, 'tests/issuer/register'), at(own), { recursive: true });
  done('badge', 'register', 'refresh', own, ...key);
}
done('badge', 'revoke', name, '--register', 'revoked', '--reason', 'withdrawn', ...key);
for (const part of ['content', 'private', 'site.toml', 'trust.json']) cpSync(join(repository, part), at('network', part), { recursive: true });
const own = ['--key', 'own.key', '--passphrase-file', 'test.passphrase'];
done('badge', 'keygen', '--out', 'own.key', '--passphrase-file', 'test.passphrase');
done('badge', 'register', 'init', 'impostor', '--did', 'did:web:imposteur.example', '--name', 'Organisme d’accompagnement fictif',
  '--url', 'https://organisme-fictif.example', ...own);
done('badge', 'dossier', '--root', 'network', '--out', 'dossier.json');
done('badge', 'review', 'dossier.json', '--out', 'review.toml');
const form = readFileSync(at('review.toml'), 'utf8').replaceAll('found = "?"', 'found = "yes"')
  .replaceAll('seen_on = "?"', `seen_on = ${made}`).replaceAll('by = "?"', 'by = "A. Nonyme"');
writeFileSync(at('review.toml'), form);
done('badge', 'issue', 'dossier.json', '--review', 'review.toml', '--register', 'impostor', ...own,
  '--valid-until', dayOf(signed + 300 * day), '--yes', '--out', 'impostor.json');
const impostors = readFileSync(at('impostor.json'), 'utf8');
const list = JSON.parse(readFileSync(at('register/status/1.json')));
const inside = signed + 2 * day;
const stale = Date.parse(list.validUntil) + day;
if (stale >= Date.parse(attestation.validUntil)) throw new Error('the list outlives the attestation');

// Plain static files, with the headers that the folder asks for.
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2', '.png': 'image/png', '.json': 'application/json' };
const serve = async (folder) => {
  const headers = {};
  for (const line of readFileSync(at(folder, '_headers'), 'utf8').split('\n').slice(1)) {
    if (!line.startsWith('  ')) break;
    const [header, ...value] = line.trim().split(': ');
    headers[header] = value.join(': ');
  }
  const server = createServer((asked, answer) => {
    let path = decodeURIComponent(new URL(asked.url, 'http://x').pathname);
    if (path.endsWith('/')) path += 'index.html';
    const file = at(folder, path);
    if (!existsSync(file)) { answer.writeHead(404, headers).end(); return; }
    answer.writeHead(200, { ...headers, 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
  });
  await new Promise((ready) => { server.listen(0, '127.0.0.1', ready); });
  return { server, base: `http://127.0.0.1:${server.address().port}` };
};
const registers = { sound: await serve('register'), revoked: await serve('revoked'), impostor: await serve('impostor') };


const folders = { fr: '/verify/', nl: '/nl/verify/', de: '/de/verify/', en: '/en/verify/' };

// Opens a verify page and does something with it.
const open = async ({ lang = 'fr', register = 'sound', now = inside, scheme = 'light', before, hash = '', script = true }, look) => {
  const { base } = registers[register];
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, colorScheme: scheme, javaScriptEnabled: script });
  const problems = [];
  const tab = await context.newPage();
  tab.on('request', (asked) => {
    if (!asked.url().startsWith(`${base}/`)) problems.push(`asked of elsewhere: ${asked.url()}`);
  });
  tab.on('console', (message) => {
    // A file that is not there, or a network that is gone, the browser says itself.
    if (!/404 \(Not Found\)|ERR_INTERNET_DISCONNECTED/.test(message.text())) problems.push(`console: ${message.text()}`);
  });
  tab.on('pageerror', (error) => problems.push(`script: ${error}`));
  if (script) await tab.clock.setFixedTime(new Date(now));
  if (before) await tab.addInitScript(before);
  await tab.goto(base + folders[lang] + hash, { waitUntil: 'load' });
  await look({ tab, context, problems });
  await context.close();
  return problems;
};

// What the page came to. A former result is forgotten first: `act` makes the new one.
const result = async (tab, act) => {
  await tab.evaluate(() => { delete document.getElementById('result').dataset.state; });
  await act();
  await tab.waitForFunction(() => document.getElementById('result').dataset.state, null, { timeout: 10_000 });
  return tab.evaluate(() => {
    const box = document.getElementById('result');
    return { state: box.dataset.state, heading: box.querySelector('h2').textContent, text: box.innerText, visible: box.checkVisibility(),
      origin: box.querySelector('.origin')?.textContent, focused: document.activeElement === box,
      links: [...box.querySelectorAll('a')].map((link) => `${link.href} ${link.rel}`),
      words: JSON.parse(document.getElementById('known').textContent).words };
  });
};
const give = (tab, file, body) => result(tab, () => tab.setInputFiles('#file', { name: file, mimeType: types[extname(file)], buffer: Buffer.from(body) }));
const paste = (tab, body) => result(tab, async () => { await tab.fill('#text', body); await tab.click('#form button'); });

// Holds a result against the state and the reason that are due.
const judge = (found, state, word, problems) => {
  if (found.state !== state) problems.push(`${found.state} rather than ${state}: ${found.text}`);
  if (found.heading !== found.words[`state-${state}`]) problems.push(`headed ${found.heading}`);
  if (!found.visible || !found.focused) problems.push('the result is not brought before the reader');
  if (word && !found.text.includes(found.words[word])) problems.push(`does not say ${word}: ${found.text}`);
  if (/undefined|\{|Invalid/.test(found.text)) problems.push(`a word is missing: ${found.text}`);
  if (['verified', 'revocation-not-checked'].includes(found.state)) {
    if (found.origin !== origin) problems.push(`shows the site ${found.origin}`);
    if (!found.text.includes(found.words.compare) || !found.text.includes(attestation.name)) problems.push('does not say what to compare');
    if (!found.links.some((link) => link.startsWith(`${origin}/ `) && /noreferrer/.test(link))) problems.push(`no way to the site: ${found.links}`);
  } else if (found.origin) {
    problems.push('a site is shown for something that is not verified');
  }
};
const accessible = async (tab, problems) => {
  problems.push(...await violations(tab));
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) problems.push(`${wide} px wider than the window`);
};

// The address in the QR code, as the site writes it.
const hash = (() => {
  for (const html of walk(site)) {
    const found = /href="https:\/\/organisme-fictif\.example\/[a-z/]*verify\/(#[^"]+)"/.exec(readFileSync(html, 'utf8'));
    if (found) return found[1].replaceAll('&amp;', '&');
  }
  throw new Error('the site links to no verify page');
})();
function* walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* walk(join(folder, entry.name));
    else if (entry.name.endsWith('.html')) yield join(folder, entry.name);
  }
}

// The four states, in the four languages, light and dark.
const without = () => { crypto.subtle.importKey = () => Promise.reject(new DOMException('', 'NotSupportedError')); };
const states = [
  { what: 'the QR code', state: 'verified', word: 'not-revoked', options: {} },
  { what: 'the QR code, when the list is past its time', state: 'revocation-not-checked', word: 'revocation-stale', options: { now: stale } },
  { what: 'the QR code of what was revoked', state: 'not-verified', word: 'refused-revoked', options: { register: 'revoked' } },
  { what: 'the QR code, without Ed25519', state: 'cannot-be-checked', word: 'cannot-ed25519', options: { before: without } },
];
for (const lang of Object.keys(folders)) {
  for (const { what, state, word, options } of states) {
    for (const scheme of ['light', 'dark']) {
      const problems = await open({ ...options, lang, scheme }, async ({ tab, problems }) => {
        const found = await result(tab, () => tab.evaluate((hash) => { location.hash = hash; }, hash));
        judge(found, state, word, problems);
        await accessible(tab, problems);
        if (scheme === 'light' || state === 'verified') await tab.screenshot({ path: join(shots, `register-${lang}-${state}-${scheme}.png`), fullPage: true });
      });
      verdict(`${what} (${lang}, ${scheme})`, problems);
    }
  }
}

// Straight from the code, the fragment being there from the beginning.
verdict('the QR code, opened', await open({ hash }, async ({ tab, problems }) => {
  await tab.waitForFunction(() => document.getElementById('result').dataset.state);
  judge(await result(tab, () => tab.reload()), 'verified', 'not-revoked', problems);
  await tab.click('.langs a[lang=nl]');
  await tab.waitForFunction(() => document.documentElement.lang === 'nl' && document.getElementById('result').dataset.state);
  judge(await result(tab, () => tab.reload()), 'verified', 'not-revoked', problems);
}));
const fragments = {
  'another hash': [hash.replace(/h=.{4}/, 'h=AAAA'), 'refused-hash'],
  'another network': [hash.replace(/u=[^&]*/, `u=${encodeURIComponent('https://autre.example/')}`), 'refused-other-network'],
  'an unknown attestation': [hash.replace(/a=[^&]*/, 'a=2020-aaaaaa'), 'refused-unknown'],
  'no hash': [hash.replace(/&h=[^&]*/, ''), 'refused-fragment'],
  'a way out of the folder': [hash.replace(/a=[^&]*/, 'a=../register'), 'refused-fragment'],
};
for (const [what, [fragment, word]] of Object.entries(fragments)) {
  verdict(`a code with ${what}`, await open({}, async ({ tab, problems }) => {
    if (fragment === hash) problems.push('the code was not changed');
    judge(await result(tab, () => tab.evaluate((hash) => { location.hash = hash; }, fragment)), 'not-verified', word, problems);
  }));
}

// Files and pasted texts, the network being gone once the page is there.
verdict('offline', await open({}, async ({ tab, context, problems }) => {
  await context.setOffline(true);
  for (const [file, body] of [['badge.svg', svg], ['badge.png', png], ['attestation.json', text]]) judge(await give(tab, file, body), 'verified', 'not-revoked', problems);
  judge(await paste(tab, ` ${text}\n`), 'verified', 'not-revoked', problems);
  judge(await paste(tab, text.replace(attestation.name, `${attestation.name}.`)), 'not-verified', 'refused-signature', problems);
  judge(await result(tab, () => tab.evaluate((hash) => { location.hash = hash; }, hash)), 'cannot-be-checked', 'cannot-fetch', problems);
}));
verdict('without a script', await open({ script: false }, async ({ tab, problems }) => {
  if (!/pignon badge verify/.test(await tab.locator('noscript').first().innerText())) problems.push('does not name the command line');
  if (await tab.locator('#form button').isEnabled()) problems.push('offers what it cannot do');
}));

// Another time, another issuer.
const times = { 'a day too late': [Date.parse(attestation.validUntil) + day, 'refused-expired'], 'a day too early': [signed - day, 'refused-not-yet'] };
for (const [what, [now, word]] of Object.entries(times)) {
  verdict(what, await open({ now }, async ({ tab, problems }) => judge(await give(tab, 'badge.png', png), 'not-verified', word, problems)));
}
verdict('revoked, and the list past its time', await open({ register: 'revoked', now: stale }, async ({ tab, problems }) => {
  judge(await give(tab, 'badge.svg', svg), 'not-verified', 'refused-revoked', problems);
}));
verdict('a badge of another issuer', await open({}, async ({ tab, problems }) => {
  judge(await paste(tab, impostors), 'not-verified', 'refused-issuer', problems);
}));
verdict('our badge at an impostor', await open({ register: 'impostor' }, async ({ tab, problems }) => {
  judge(await give(tab, 'attestation.json', text), 'not-verified', 'refused-issuer', problems);
}));
// Signed by the impostor's key, and said to be ours.
verdict('another key under our name', await open({}, async ({ tab, problems }) => {
  const forged = impostors.replaceAll('imposteur.example', 'organisme-fictif.example');
  judge(await paste(tab, forged), 'not-verified', 'refused-signature', problems);
}));

// Every file is read as the command line reads it.
const chunk = (kind, body) => {
  const own = Buffer.concat([Buffer.from(kind), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(own));
  return Buffer.concat([length, own, sum]);
};
const chunks = [];
for (let from = 8; from < png.length;) {
  const end = from + 12 + png.readUInt32BE(from);
  chunks.push({ kind: png.toString('latin1', from + 4, from + 8), bytes: png.subarray(from, end) });
  from = end;
}
const picture = (change) => Buffer.concat([png.subarray(0, 8), ...change(chunks.map(({ bytes }) => bytes))]);
const place = chunks.findIndex(({ kind }) => kind === 'iTXt');
const zeros = (...before) => Buffer.from([0, ...before, 0, 0]);
const keyword = Buffer.from('openbadgecredential');
const baked = (body, { flag = 0, tag = '', translated = '' } = {}) => chunk('iTXt', Buffer.concat([keyword, Buffer.from([0, flag, 0]),
  Buffer.from(`${tag}\0${translated}\0`), flag ? deflateSync(body) : Buffer.from(body)]));
const swap = (own) => picture((all) => all.with(place, own));
const flip = (bytes, at) => { const own = Buffer.from(bytes); own[at] ^= 1; return own; };
const credential = /<openbadges:credential><!\[CDATA\[(.*?)\]\]><\/openbadges:credential>/s;
const inner = (to) => svg.replace(credential, () => `<openbadges:credential>${to}</openbadges:credential>`);
const cdata = `<![CDATA[${text}]]>`;
const cases = {
  'badge.svg': svg, 'badge.png': png, 'attestation.json': text,
  'nothing.json': '', 'nothing.png': png.subarray(0, 8), 'nothing.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'line-end.json': `${text}\n`, 'bom.json': `\ufeff${text}`, 'spaced.json': ` ${text}`, 'pretty.json': JSON.stringify(attestation, null, 2),
  'twice.json': text.replace('{', '{"@context":[],'), 'large.json': JSON.stringify('a'.repeat(1_100_000)), 'latin.json': Buffer.from(text, 'latin1'),
  'bom.svg': `\ufeff${svg}`, 'declared.svg': svg.replace(/^(<\?xml[^>]*>)?\s*/, '<?xml version="1.0" encoding="UTF-8"?>\n'),
  'doctype.svg': svg.replace('<svg', '<!DOCTYPE svg><svg'), 'entity.svg': inner('&a;').replace('<svg', `<!DOCTYPE svg [<!ENTITY a '${text.replaceAll("'", '&#39;')}'>]><svg`),
  'spaced.svg': inner(`\n  ${cdata}\t\r\n`), 'no-break.svg': inner(`\u00a0${cdata}`), 'comment.svg': inner(`<!-- x -->${cdata}`), 'instruction.svg': inner(`<?x y?>${cdata}`),
  'element.svg': inner(`<g>${cdata}</g>`), 'escaped.svg': inner(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')), 'split.svg': inner(`${cdata.slice(0, 400)}]]><![CDATA[${cdata.slice(400)}`),
  'twice.svg': svg.replace('</svg>', `${credential.exec(svg)[0]}</svg>`), 'other-prefix.svg': svg.replaceAll('openbadges:', 'ob:').replace('xmlns:openbadges', 'xmlns:ob'),
  'other-namespace.svg': svg.replace('https://purl.imsglobal.org/ob/v3p0', 'https://openbadges.org'), 'cut.svg': svg.slice(0, -10), 'none.svg': svg.replace(credential, ''),
  'compressed.png': swap(baked(text, { flag: 1 })), 'again.png': picture((all) => all.toSpliced(place, 0, baked(text))), 'tagged.png': swap(baked(text, { tag: 'fr', translated: 'été' })),
  'none.png': picture((all) => all.toSpliced(place, 1)), 'last.png': picture((all) => [...all.toSpliced(place, 1).slice(0, -1), baked(text), all.at(-1)]),
  'behind.png': Buffer.concat([png, Buffer.from('x')]), 'cut.png': png.subarray(0, -12), 'short.png': png.subarray(0, 3000),
  'plain-text.png': swap(chunk('tEXt', Buffer.concat([keyword, Buffer.from([0]), Buffer.from(text, 'latin1')]))),
  'old-keyword.png': swap(chunk('iTXt', Buffer.concat([Buffer.from('openbadges'), zeros(0, 0), Buffer.from(text)]))),
  'sum.png': flip(png, png.indexOf('iTXt') + 4 + png.readUInt32BE(png.indexOf('iTXt') - 4)), 'image-sum.png': flip(png, png.length - 13),
  'other-sum.png': picture((all) => all.toSpliced(place, 0, flip(chunk('tEXt', Buffer.from('a\0b')), 10))), 'changed.png': swap(baked(text.replace(attestation.name, 'Autre'))),
  'bom.png': swap(baked(`\ufeff${text}`)), 'line-end.png': swap(baked(`${text}\n`)), 'large.png': Buffer.concat([png, Buffer.alloc(5_000_000)]),
};
// And single bytes changed, all over.
for (const [file, body] of [['attestation.json', Buffer.from(text)], ['badge.svg', Buffer.from(svg)], ['badge.png', png]]) {
  for (let step = 0; step < 24; step += 1) {
    const position = Math.floor(((step + 0.5) * (file === 'badge.png' ? 6000 : body.length)) / 24);
    cases[`${step}-${file}`] = flip(body, position);
  }
}
await open({}, async ({ tab, problems: own }) => {
  let genuine = 0;
  for (const [file, body] of Object.entries(cases)) {
    const path = at(file);
    writeFileSync(path, body);
    const { code, out, said } = pignon(['badge', 'verify', path, '--trust', 'register/trust.json', '--register', 'register', '--format', 'json'], dayOf(inside));
    const ours = code === 2 ? 'not-verified' : JSON.parse(out).result;
    const problems = [];
    judge(await give(tab, file, body), ours, null, problems);
    if (code === 2 && !/is not a picture|carries|compressed|larger/.test(said)) problems.push(`the command line says ${said}`);
    if (ours === 'verified') genuine += 1;
    // What Chromium makes of an SVG that is damaged, the page's policy does not let it colour.
    const heard = own.splice(0).filter((own) => !(file.endsWith('.svg') && /Applying inline style/.test(own)));
    verdict(`${file}, as the command line has it`, [...problems, ...heard]);
  }
  verdict('some files are genuine, some are not', genuine > 8 && genuine < Object.keys(cases).length - 40 ? [] : [`${genuine} verified`]);
});

for (const { server } of Object.values(registers)) server.close();
rmSync(scratch, { recursive: true });
await finish();
