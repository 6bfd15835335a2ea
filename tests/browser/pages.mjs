// Usage: node pages.mjs FOLDER — see `run`.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const site = process.argv[2];
const shots = join(here, 'shots');
rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });

const pages = [];
(function walk(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) walk(path);
    else if (name.endsWith('.html')) pages.push('/' + relative(site, path));
  }
})(site);
if (pages.length < 20) throw new Error(`only ${pages.length} pages in ${site}`);

let failed = 0;
let passed = 0;
const verdict = (name, problems) => {
  if (problems.length === 0) { passed += 1; return; }
  failed += 1;
  console.log(`FAILED ${name}`);
  for (const problem of problems) console.log(`  ${problem}`);
};

// Every page under the Nu checker: no error, no warning.
const jar = require('vnu-jar');
const checked = spawnSync('java', ['-Xss8m', '-jar', typeof jar === 'string' ? jar : jar.default,
  '--format', 'gnu', '--stdout', ...pages.map((page) => join(site, page))],
  { encoding: 'utf8', maxBuffer: 1 << 28 });
if (checked.error) throw checked.error;
const messages = checked.stdout.split('\n').filter(Boolean);
verdict(`Nu checker on ${pages.length} pages`, messages.slice(0, 40));

// Every kind of page in Chromium, by the class of its body, in each language.
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2', '.png': 'image/png', '.jpg': 'image/jpeg', '.xml': 'application/xml',
  '.txt': 'text/plain', '.vcf': 'text/vcard' };
const headers = {};
for (const line of readFileSync(join(site, '_headers'), 'utf8').split('\n').slice(1)) {
  if (!line.startsWith('  ')) break;
  const [name, ...value] = line.trim().split(': ');
  headers[name] = value.join(': ');
}
const server = createServer((request, response) => {
  let path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  if (path.endsWith('/')) path += 'index.html';
  try {
    const body = readFileSync(join(site, path));
    response.writeHead(200, { ...headers, 'Content-Type': types[extname(path)] ?? 'application/octet-stream' });
    response.end(body);
  } catch {
    response.writeHead(404, { ...headers, 'Content-Type': types['.html'] });
    response.end(readFileSync(join(site, '404.html')));
  }
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${server.address().port}`;

const kinds = new Map();
for (const page of pages) {
  const html = readFileSync(join(site, page), 'utf8');
  const kind = /<body class="([a-z0-9_ -]+)"/.exec(html)?.[1] ?? 'none';
  const lang = /<html lang="([a-z]+)"/.exec(html)?.[1] ?? 'none';
  const key = `${kind}.${lang}`;
  if (!kinds.has(key)) kinds.set(key, page);
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic'] });
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
// Colours and structure hardly depend on the language, lengths of words do: axe runs on each
// kind of page in French at every size and in both colour schemes, in the other languages once.
for (const [key, page] of kinds) {
  const all = key.endsWith('.fr');
  const views = all
    ? [[320, 'light'], [360, 'light'], [360, 'dark'], [1280, 'light'], [1280, 'dark']]
    : [[320, 'light'], [1280, 'dark']];
  for (const [width, colorScheme] of views) {
    {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: false });
      const tab = await context.newPage();
      const problems = [];
      tab.on('console', (message) => {
        // 404 is what is asked for.
        if (!/404 \(Not Found\)/.test(message.text())) problems.push(`console: ${message.text()}`);
      });
      tab.on('pageerror', (error) => problems.push(`script: ${error}`));
      tab.on('request', (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) problems.push(`third party: ${request.url()}`);
      });
      const path = page.replace(/index\.html$/, '');
      await tab.goto(origin + path, { waitUntil: 'load' });
      const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (overflow > 0) {
        const wide = await tab.evaluate(() => [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .slice(0, 3).map((element) => `${element.tagName.toLowerCase()}.${element.className}`));
        problems.push(`wider than ${width} px by ${overflow}: ${wide.join(' ')}`);
      }
      const found = await tab.evaluate(async (source) => {
        (0, eval)(source);
        const result = await window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
        return result.violations.map((violation) => `${violation.id}: ${violation.help} (${violation.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(' | ')})`);
      }, axe).catch(async (error) => {
        // The policy forbids eval, as it should: run axe from the browser's own side.
        const session = await context.newCDPSession(tab);
        await session.send('Runtime.evaluate', { expression: axe });
        const { result } = await session.send('Runtime.evaluate', { awaitPromise: true, returnByValue: true,
          expression: `axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] }).then(r => r.violations.map(v => v.id + ': ' + v.help + ' (' + v.nodes.slice(0,3).map(n => n.target.join(' ')).join(' | ') + ')'))` });
        return result.value ?? [`axe did not run: ${error}`];
      });
      problems.push(...found.map((violation) => `axe: ${violation}`));
      if (key.endsWith('.fr') || key.endsWith('.de')) {
        await tab.screenshot({ path: join(shots, `${key}-${width}-${colorScheme}.png`), fullPage: true });
      }
      verdict(`${path} at ${width} px, ${colorScheme}`, problems);
      await context.close();
    }
  }
}
await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
