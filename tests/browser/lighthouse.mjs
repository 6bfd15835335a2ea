// Usage: node lighthouse.mjs FOLDER [FORM...]: a built site. Lighthouse on home, team, member,
// tariffs and legitimacy, on a telephone and on a desk; every category must reach 100. Pages are
// served compressed with the headers of `_headers`, as a host does. Not part of `run`: the
// figure for speed moves with the machine. Needs `npm install --no-save lighthouse@12` here.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { fullest, pages } from './site.mjs';

const site = process.argv[2];
const forms = process.argv.length > 3 ? process.argv.slice(3) : ['phone', 'desk'];
const KINDS = ['home', 'team', 'member', 'tariffs', 'legitimacy'];
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.svg': 'image/svg+xml', '.js': 'text/javascript',
  '.woff2': 'font/woff2', '.png': 'image/png', '.json': 'application/json', '.txt': 'text/plain', '.xml': 'application/xml' };

// What `_headers` says: for every path, then for some.
const headers = [];
for (const line of readFileSync(join(site, '_headers'), 'utf8').split('\n')) {
  if (line.startsWith('  ')) {
    const [name, ...value] = line.trim().split(': ');
    headers.at(-1).fields[name] = value.join(': ');
  } else if (line.trim()) headers.push({ path: line.trim(), fields: {} });
}
const fieldsOf = (path) => Object.assign({}, ...headers.filter((own) => (own.path.endsWith('*')
  ? path.startsWith(own.path.slice(0, -1)) : path === own.path)).map((own) => own.fields));
const server = createServer((request, response) => {
  let path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const fields = fieldsOf(path);
  if (path.endsWith('/')) path += 'index.html';
  try {
    const body = readFileSync(join(site, path));
    const packed = /\.(html|css|js|svg|json|txt|xml)$/.test(path);
    response.writeHead(200, { ...fields, 'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      ...(packed ? { 'Content-Encoding': 'gzip' } : {}) });
    response.end(packed ? gzipSync(body) : body);
  } catch {
    response.writeHead(404, { ...fields, 'Content-Type': types['.html'] });
    response.end(readFileSync(join(site, '404.html')));
  }
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${server.address().port}`;
const port = 9222 + (process.pid % 1000);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic', `--remote-debugging-port=${port}`] });

let failed = 0;
const main = /<html lang="([a-z]+)"/.exec(readFileSync(join(site, 'index.html'), 'utf8'))[1];
for (const page of fullest(pages(site)).filter((own) => own.lang === main && KINDS.includes(own.kind))) {
  for (const form of forms) {
    const settings = form === 'desk' ? desktopConfig : undefined;
    const { lhr } = await lighthouse(origin + page.path, { port, output: 'json', logLevel: 'silent' }, settings);
    const scores = Object.values(lhr.categories).map((own) => `${own.id} ${Math.round(own.score * 100)}`);
    const below = Object.values(lhr.categories).filter((own) => own.score < 1);
    const why = below.flatMap((category) => category.auditRefs.filter((ref) => ref.weight > 0
      && lhr.audits[ref.id].score !== null && lhr.audits[ref.id].score < 0.9).map((ref) => `${ref.id} ${lhr.audits[ref.id].displayValue ?? ''}`));
    failed += below.length > 0;
    console.log(`${page.path} ${form}: ${scores.join(', ')}${why.length ? ` — ${why.join('; ')}` : ''}`);
  }
}
await browser.close();
server.close();
process.exitCode = failed === 0 ? 0 : 1;
