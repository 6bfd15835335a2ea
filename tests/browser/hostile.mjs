// Usage: node hostile.mjs PIGNON — see `run`. Markup, scripts and addresses that run are written into
// every value that a person can write: each string of every file, every text, every phrase of a theme.
// What pignon refuses is taken back, value by value, until the rest is a site; then every page is
// opened in Chromium, its content security policy switched off so that escaping stands alone, and
// nothing of it may run: not on opening, not in the search, not in the finder, not in the preview.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { browser, finish, here, verdict } from './check.mjs';
import { pages, serve } from './site.mjs';

const repository = resolve(here, '../..');
const pignon = resolve(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'pignon-hostile-'));
const today = ['--today', '2026-11-26'];

/** What is tried in the place of a string, the worst first; after the last one it is left alone. */
const strings = [
  (value, n) => `${value} "'><img src=x onerror=xss(${n})><script>xss(${n})</script></script></style></title></textarea><svg/onload=xss(${n})>{{ 7919*7907 }}{% x %}`,
  (value, n) => `${value} <img src=x onerror=xss(${n})>`,
  (value, n) => `${value}"onmouseover="xss(${n})`,
  (value, n) => `javascript:xss(${n})//${value}`,
  (value, n) => `data:text/html,<script>xss(${n})</script>`,
];
/** The same for phrases, where braces are Fluent's own. */
const phrases = [
  (value, n) => `${value} "'><img src=x onerror=xss(${n})><script>xss(${n})</script></script></style></title></textarea><svg/onload=xss(${n})>`,
];
/** What is added to every text, a piece each; N is its number. */
const pieces = [
  'Xss <script>xss(N)</script> <img src=x onerror=xss(N)> <svg/onload=xss(N)> {{ 7919*7907 }} {% x %}',
  '<script>xss(N)</script>', '<iframe srcdoc="<script>xss(N)</script>"></iframe>', '<style>@import "x";</style>',
  '<a href="javascript:xss(N)" onclick="xss(N)">a</a>', '<form action="javascript:xss(N)"><button formaction="javascript:xss(N)">b</button></form>',
  '<details open ontoggle=xss(N)><summary>c</summary></details>', '<math><mtext></p><img src=x onerror=xss(N)></mtext></math>',
  '<svg><style><img src=x onerror=xss(N)></style></svg>', '<noscript><p title="</noscript><img src=x onerror=xss(N)>">', '<!--><img src=x onerror=xss(N)>-->',
  '[a](javascript:xss(N))', '[a](JaVaScRiPt:xss(N))', '[a](data:text/html;base64,PHNjcmlwdD54c3MoMSk8L3NjcmlwdD4=)', '[a](vbscript:xss(N))', '<javascript:xss(N)>',
  '[a](<java&#x0A;script:xss(N)>)', '[a](&#x6A;avascript:xss(N))', '[a]: javascript:xss(N)\n\n[b][a]', '[a](https://a.example/"onmouseover="xss(N))',
  '[a](https://a.example "t\\" onmouseover=\\"xss(N)")', '![" onerror="xss(N)](/icon.svg)', '![a](javascript:xss(N))', '![a](x" onerror="xss(N))',
  '# <img src=x onerror=xss(N)> "\'>', '## a {#x" onclick="xss(N)}', '```" onmouseover="xss(N)\n</code></pre><script>xss(N)</script>\n```', '    </code><script>xss(N)</script>',
  '| <img src=x onerror=xss(N)> | {{ 7919*7907 }} |\n|---|---|\n| `<script>xss(N)</script>` | "\'> |', 'a[^N]\n\n[^N]: <script>xss(N)</script> "\'>',
  '<b title="\' onmouseover=xss(N) x=">a</b>', '<a href="https://a.example" title=\'"onclick=xss(N) \'>a</a>', 'a <em lang="&quot; onclick=xss(N)">b</em> <q cite="https://a.example/&quot;onclick=xss(N)">c</q>',
  '- [ ] <img src=x onerror=xss(N)>', '> <img src=x onerror=xss(N)>', 'a\n: <img src=x onerror=xss(N)>', '**<img src=x onerror=xss(N)>** `<svg/onload=xss(N)>`',
];

/** Everything that may be replaced: a string of a file, a phrase, a piece at the end of a text. */
const slots = [];
const files = new Map();
const walk = (at) => readdirSync(at).sort().flatMap((name) => {
  const path = join(at, name);
  return statSync(path).isDirectory() ? walk(path) : [path];
});

function add(file, line, slot) { slots.push({ file, line, attempt: 0, n: slots.length + 1, ...slot }); }

/** The strings of lines of TOML. */
function toml(file, lines, from, to) {
  for (let line = from; line < to; line += 1) {
    if (/^\s*#/.test(lines[line])) continue;
    for (const found of lines[line].matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
      add(file, line, { kind: 'string', start: found.index + 1, end: found.index + 1 + found[1].length, value: found[1], tries: strings });
    }
  }
}

function prepare(rawHtml) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  slots.length = 0;
  files.clear();
  for (const name of ['content', 'trust.json']) cpSync(join(repository, name), join(folder, name), { recursive: true });
  const site = readFileSync(join(repository, 'site.toml'), 'utf8');
  writeFileSync(join(folder, 'site.toml'), `theme = "hostile"\n${site.replace(/^theme = .*$/m, '')}${rawHtml ? '\n[markdown]\nraw_html = true\n' : ''}`);
  const locales = join(folder, 'themes/hostile/locales');
  cpSync(join(repository, 'themes/default/locales'), locales, { recursive: true });
  for (const path of [join(folder, 'site.toml'), ...walk(join(folder, 'content')), ...walk(locales)]) {
    const file = relative(folder, path);
    if (!/\.(toml|md|ftl)$/.test(file)) continue;
    const lines = readFileSync(path, 'utf8').split('\n');
    files.set(file, lines);
    if (file.endsWith('.toml')) toml(file, lines, 0, lines.length);
    if (file.endsWith('.ftl')) {
      lines.forEach((text, line) => {
        const found = /^((?: +\.)?[a-z][\w-]* = )(.*[^{>\s].*)$/.exec(text);
        if (found && !found[2].endsWith('->')) add(file, line, { kind: 'phrase', start: found[1].length, end: text.length, value: found[2], tries: phrases });
      });
    }
    if (file.endsWith('.md')) {
      const end = lines.indexOf('+++', 1);
      if (lines[0] === '+++') toml(file, lines, 1, end);
      for (const piece of pieces) add(file, lines.length, { kind: 'piece', tries: [() => piece] });
    }
  }
}

/** Writes every file with what is still tried in it; notes on which lines each piece came. */
function write() {
  for (const [file, lines] of files) {
    const own = slots.filter((slot) => slot.file === file);
    const out = [...lines];
    for (const slot of own.filter((slot) => slot.kind !== 'piece').reverse()) {
      const make = slot.tries[slot.attempt];
      if (!make) continue;
      let text = make(slot.value, slot.n);
      // What was added is escaped for the string it stands in.
      if (slot.kind === 'string') text = text.startsWith(slot.value) ? slot.value + text.slice(slot.value.length).replace(/"/g, '\\"') : text.replace(/(?<!\\)"/g, '\\"');
      out[slot.line] = out[slot.line].slice(0, slot.start) + text + out[slot.line].slice(slot.end);
    }
    for (const slot of own.filter((slot) => slot.kind === 'piece' && slot.tries[slot.attempt])) {
      out.push('');
      slot.from = out.length;
      out.push(...slot.tries[slot.attempt]().replace(/\bN\b/g, slot.n).split('\n'));
      slot.to = out.length;
    }
    writeFileSync(join(folder, file), out.join('\n') + '\n');
  }
}

/** Takes back what is refused, a line at a time, until a site comes of the rest. */
function settle() {
  for (let round = 0; round < 60; round += 1) {
    write();
    const { stdout, status } = spawnSync(pignon, ['--root', folder, ...today, 'check', '--format', 'json'], { encoding: 'utf8', maxBuffer: 1 << 28 });
    const said = JSON.parse(stdout);
    const errors = said.diagnostics.filter((found) => found.severity === 'error');
    if (errors.length === 0) {
      const { status: built, stderr } = spawnSync(pignon, ['--root', folder, ...today, 'build', '--quiet', '--output', join(folder, 'public')], { encoding: 'utf8' });
      if (built === 0) return [];
      return [`what \`check\` lets pass is not built: ${stderr.slice(0, 800)}`];
    }
    if (status !== 1) return [`check ended with ${status}`];
    let taken = 0;
    for (const found of errors) {
      const line = found.line - 1;
      const concerned = slots.filter((slot) => slot.file === found.path && slot.tries[slot.attempt] && (slot.kind === 'piece'
        ? found.line !== null && line >= slot.from && line < slot.to
        : found.line !== null && line <= slot.line && slot.line <= found.end_line - 1));
      for (const slot of concerned) { slot.next = true; }
      taken += concerned.length;
    }
    for (const slot of slots.filter((slot) => slot.next)) { slot.attempt += 1; slot.next = false; }
    if (taken === 0) return [`nothing that was tried is where the error is: ${JSON.stringify(errors[0])}`];
  }
  return ['no site after sixty rounds'];
}

/** What must not be in a document, whoever wrote it: asked in the browser. */
function unsafe() {
  const problems = [];
  const everything = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? everything(one.shadowRoot) : [])]);
  for (const one of everything(document)) {
    for (const { name, value } of one.attributes) {
      if (/^on/i.test(name)) problems.push(`<${one.tagName} ${name}>`);
      const address = value.replace(/[\u0000-\u0020]/g, '');
      if (/^(href|src|action|formaction|data|poster|xlink:href|srcdoc)$/i.test(name) && /^(javascript|vbscript|data:text|data:image\/svg)/i.test(address)) problems.push(`<${one.tagName} ${name}="${value.slice(0, 60)}">`);
    }
    if (/^(iframe|object|embed|base|frame|applet)$/i.test(one.tagName)) problems.push(`<${one.tagName}>`);
    if (one.tagName === 'META' && /refresh/i.test(one.httpEquiv)) problems.push('<meta refresh>');
    if (one.tagName.toLowerCase() === 'script') {
      if (one.type === 'application/ld+json') JSON.parse(one.textContent);
      else if (!one.src) problems.push(`a script in the page: ${one.textContent.slice(0, 60)}`);
    }
    if (one.tagName.toLowerCase() === 'style') problems.push('a style sheet in the page');
  }
  return problems;
}

const hits = [];
async function opened() {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, bypassCSP: true });
  await context.exposeFunction('xss', (n) => { hits.push(n); });
  const tab = await context.newPage();
  tab.on('dialog', (dialog) => { hits.push(`a dialog: ${dialog.message()}`); dialog.dismiss(); });
  return { context, tab };
}
/** What ran since last asked, and where it was written. */
async function ran(tab) {
  await tab.waitForTimeout(30);
  return hits.splice(0).map((n) => {
    const slot = slots.find((slot) => slot.n === n);
    return `ran: ${slot ? `${slot.file}:${slot.line + 1} (${slot.tries[slot.attempt]?.(slot.value ?? '', n).slice(0, 60)})` : n}`;
  });
}

async function site(name) {
  const out = join(folder, 'public');
  const { server, origin } = await serve(out);
  const { context, tab } = await opened();
  // That something would be seen if it ran.
  await tab.setContent('<img src=x onerror="xss(0)">');
  await tab.waitForTimeout(300);
  verdict(`${name}: the trap works`, hits.splice(0).length === 1 ? [] : ['what is let through is not noticed']);
  const all = pages(out);
  for (const page of all) {
    // One that leads on does so at once; where to, is seen in its text.
    if (page.kind === 'none') {
      const wrong = await tab.evaluate((text) => {
        const read = new DOMParser().parseFromString(text, 'text/html');
        const leads = read.querySelector('meta[http-equiv=refresh]')?.content ?? '';
        const runs = [...read.querySelectorAll('*')].flatMap((one) => [...one.attributes].filter((own) => /^on/i.test(own.name) || /^\s*(javascript|data|vbscript):/i.test(own.value)).map((own) => `<${one.tagName} ${own.name}>`));
        return [...runs, ...(read.querySelector('script, style, iframe') ? ['runs something'] : []), ...(/^0; url=\/[^/]/.test(leads) ? [] : [`leads to « ${leads} »`])];
      }, readFileSync(page.file, 'utf8'));
      verdict(`${name}: ${page.path} leads on`, wrong);
      continue;
    }
    await tab.goto(origin + page.path, { waitUntil: 'load' });
    await tab.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
    const problems = [...await tab.evaluate(unsafe), ...await ran(tab)];
    if (readFileSync(page.file, 'utf8').includes('62615533')) problems.push('a template was run: 62615533');
    verdict(`${name}: ${page.path}`, [...new Set(problems)]);
    if (page.kind === 'search') {
      for (const query of ['onerror', 'xss', 'script', '<img src=x onerror=xss(0)>']) {
        await tab.fill('#q', query);
        await tab.keyboard.press('Enter');
        await tab.waitForFunction(() => document.activeElement.getAttribute('role') === 'status');
        const found = await tab.locator('#found > li').count();
        const wrong = [...await tab.evaluate(unsafe), ...await ran(tab)];
        if (found === 0 && query !== '<img src=x onerror=xss(0)>') wrong.push('found nothing');
        verdict(`${name}: ${page.path} finds « ${query} »`, wrong);
      }
    }
    if (page.kind === 'team') {
      const box = tab.locator('form input[type=search], form input[type=text]').first();
      if (await box.count()) await box.fill('onerror');
      verdict(`${name}: ${page.path} narrowed`, [...await tab.evaluate(unsafe), ...await ran(tab)]);
    }
  }
  // Drawings and feeds, opened by themselves.
  for (const path of walk(out).filter((path) => /\.(svg|xml)$/.test(path))) {
    await tab.goto(`${origin}/${relative(out, path)}`, { waitUntil: 'load' }).catch(() => {});
    const wrong = await tab.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'application/xml');
      const broken = read.querySelector('parsererror');
      const on = [...read.querySelectorAll('*')].flatMap((one) => [...one.attributes].filter((own) => /^on/i.test(own.name) || /^\s*javascript:/i.test(own.value)).map((own) => `<${one.tagName} ${own.name}>`));
      const scripts = [...read.querySelectorAll('script, foreignObject')].map((one) => `<${one.tagName}>`);
      return [...(broken ? [`not XML: ${broken.textContent.slice(0, 120)}`] : []), ...on, ...scripts];
    }, readFileSync(path, 'utf8'));
    verdict(`${name}: ${relative(out, path)}`, [...wrong, ...await ran(tab)]);
  }
  await context.close();
  server.close();
  // What was let through must have come to pages, or nothing was tried.
  const text = walk(out).filter((path) => /\.(html|xml|json|vcf|svg|txt)$/.test(path)).map((path) => readFileSync(path, 'utf8')).join('\n');
  const seen = new Set([...text.matchAll(/xss\((\d+)\)/g)].map((found) => Number(found[1])));
  const of = (kind) => slots.filter((slot) => slot.kind === kind);
  const through = (kind) => of(kind).filter((slot) => slot.tries[slot.attempt]);
  const shown = (kind) => of(kind).filter((slot) => seen.has(slot.n)).length;
  for (const kind of ['string', 'phrase', 'piece']) console.log(`${name}: ${kind}s tried ${of(kind).length}, let through ${through(kind).length}, on pages ${shown(kind)}`);
  verdict(`${name}: enough was tried`, shown('string') > 150 && shown('phrase') > 300 && shown('piece') > 100 ? [] : ['too little came to pages']);
}

/** The preview says a mistake with its words: they are shown, not run. */
async function preview() {
  const child = spawn(pignon, ['serve', '--root', folder, '--port', '0', '--ui-lang', 'fr', ...today, '--color', 'never'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const port = await new Promise((ready, failed) => {
    let said = '';
    child.stdout.on('data', (data) => { said += data; const found = /http:\/\/localhost:(\d+)\//.exec(said); if (found) ready(found[1]); });
    child.on('exit', (code) => failed(new Error(`pignon ended with ${code}`)));
  });
  const { context, tab } = await opened();
  await tab.goto(`http://localhost:${port}/`, { waitUntil: 'load' });
  const place = join(folder, 'content/charter.md');
  writeFileSync(place, `${readFileSync(place, 'utf8')}\n[a](page:"><img/src=x/onerror=xss(0)>) ![<img/src=x/onerror=xss(0)>](<"><img/src=x/onerror=xss(0)>>)\n`);
  await tab.waitForFunction(() => document.querySelector('#pignon-preview')?.shadowRoot?.textContent.includes('onerror') || document.querySelector('#pignon-preview')?.textContent.includes('onerror'), null, { timeout: 30_000 })
    .catch(() => hits.push('the mistake is never shown'));
  verdict('preview: a mistake', await ran(tab));
  await tab.goto(`http://localhost:${port}/%22%3E%3Cimg%20src=x%20onerror=xss(0)%3E/`, { waitUntil: 'load' });
  verdict('preview: an address', await ran(tab));
  await context.close();
  child.removeAllListeners('exit');
  child.kill();
}

for (const rawHtml of [false, true]) {
  const name = rawHtml ? 'HTML allowed' : 'as it comes';
  prepare(rawHtml);
  const wrong = settle();
  verdict(`${name}: a site comes of it`, wrong);
  if (wrong.length === 0) {
    await site(name);
    if (!rawHtml) await preview();
  }
}
rmSync(folder, { recursive: true, force: true });
await finish('hostile values: ');
