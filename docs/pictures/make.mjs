// Usage: see `make`. Shoots pages, the preview, a terminal and an envelope into WORK/raw.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { serve } from '../../tests/browser/site.mjs';

const require = createRequire(resolve(import.meta.dirname, '../../tests/browser/package.json'));
const { chromium } = require('playwright-core');
const [, , pignon, work, day] = process.argv;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
const raw = (name) => join(work, 'raw', `${name}.png`);

/** A page in a window of so many pixels; `prepare` may press and scroll first. */
async function shoot(url, name, [width, height], prepare = async () => {}) {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'fr-BE', colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(url);
  await prepare(page);
  const session = await context.newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  writeFileSync(raw(name), Buffer.from(data, 'base64'));
  await context.close();
}

/** Brings what a selector finds to the top of the window. */
const top = (selector, above = 16) => (page) => page.evaluate(([selector, above]) => {
  document.documentElement.style.scrollBehavior = 'auto';
  const place = document.querySelector(selector).getBoundingClientRect().top;
  window.scrollTo(0, window.scrollY + place - above);
}, [selector, above]);

// The sample's site.
const { server, origin } = await serve(join(work, 'site'));
await shoot(`${origin}/`, 'accueil-ordinateur', [1100, 760]);
await shoot(`${origin}/`, 'accueil-telephone', [360, 720]);
await shoot(`${origin}/equipe/`, 'equipe', [1000, 900]);
await shoot(`${origin}/equipe/anne-lambert/`, 'membre', [1000, 860]);
await shoot(`${origin}/tarifs/`, 'tarifs', [900, 820]);
await shoot(`${origin}/legitimite/`, 'legitimite', [1000, 860]);
await shoot(`${origin}/medecins/`, 'medecins', [1000, 760]);
server.close();

// What a terminal shows: the program's own colours, on a dark ground.
const colours = { 31: '#ff8f87', 32: '#9fd88b', 33: '#f3cf73', 34: '#8ab4ff', 36: '#7fd6d6', 91: '#ff8f87', 92: '#9fd88b', 93: '#f3cf73', 94: '#8ab4ff', 96: '#7fd6d6' };
function terminal(lines) {
  let html = '';
  let open = 0;
  for (const part of lines.split(/(\x1b\[[0-9;]*m)/)) {
    const codes = /^\x1b\[([0-9;]*)m$/.exec(part);
    if (!codes) {
      html += part.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    } else if (['', '0'].includes(codes[1])) {
      html += '</span>'.repeat(open);
      open = 0;
    } else {
      const style = codes[1].split(';').map((code) => (code === '1' ? 'font-weight:bold'
        : code === '2' ? 'opacity:.75' : colours[code] ? `color:${colours[code]}` : '')).join(';');
      html += `<span style="${style}">`;
      open += 1;
    }
  }
  return html + '</span>'.repeat(open);
}
async function typed(name, width, commands) {
  let text = '';
  for (const command of commands) {
    const given = command.split(' ').slice(1);
    const run = spawnSync(pignon, [...given, '--today', day, '--color', 'always', '--ui-lang', 'fr'],
      { cwd: join(work, 'debut'), encoding: 'utf8', env: { ...process.env, COLUMNS: '92' } });
    text += `\x1b[2mmon-reseau>\x1b[0m \x1b[1m${command}\x1b[0m\n${run.stderr}${run.stdout}`;
  }
  const page = await browser.newPage({ viewport: { width, height: 200 } });
  await page.setContent(`<style>body{margin:0;background:#1d2430;color:#e6e9ee}
    pre{margin:0;padding:18px 20px;font:14px/1.45 "DejaVu Sans Mono",monospace;white-space:pre-wrap}</style><pre>${terminal(text)}</pre>`);
  await page.locator('pre').screenshot({ path: raw(name) });
  await page.close();
}
function edit(path, from, to) {
  const place = join(work, 'debut', path);
  const text = readFileSync(place, 'utf8');
  if (!text.includes(from)) throw new Error(`${from} is not in ${path}`);
  writeFileSync(place, text.replace(from, to));
}
const member = 'content/members/claire-delvaux.md';
edit(member, 'profession = "clinical_psychologist"', 'profesion = "clinical_psychologist"');
await typed('terminal-check', 860, ['pignon check']);
edit(member, 'profesion', 'profession');

// The preview, before and after a slip of the keyboard.
const child = spawn(pignon, ['serve', '--root', join(work, 'debut'), '--port', '0', '--today', day, '--ui-lang', 'fr'],
  { stdio: ['ignore', 'pipe', 'ignore'] });
const address = await new Promise((ready) => {
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
    const found = /http:\/\/localhost:\d+/.exec(said);
    if (found) ready(found[0]);
  });
});
await shoot(`${address}/`, 'apercu', [1100, 640], (page) => page.waitForSelector('#pignon-preview', { state: 'attached' }));
await shoot(`${address}/tarifs/`, 'apercu-faute', [1000, 640], async (page) => {
  await page.waitForSelector('#pignon-preview', { state: 'attached' });
  edit('content/tariffs.toml', 'cents = 3500,', 'cents = 35.00,');
  await page.waitForFunction(() => document.querySelector('#pignon-preview')?.shadowRoot?.textContent.includes('tariffs.toml')
    || document.querySelector('#pignon-preview')?.textContent.includes('tariffs.toml'));
});
edit('content/tariffs.toml', 'cents = 35.00,', 'cents = 3500,');
edit('site.toml', '# [look]\n# colour = "#7a1f3d"\n# accent = "#f2b632"', '[look]\ncolour = "#7a1f3d"\naccent = "#f2b632"');
await shoot(`${address}/`, 'couleurs', [1100, 640], (page) => page.waitForSelector('#pignon-preview', { state: 'attached' }));
child.kill('SIGINT');

// The folded letter behind the window of a Belgian envelope, 220 by 110 mm. The paper is smaller
// than its envelope and lies in the middle of it; the window is that of src/letters/envelope.rs.
const letter = readFileSync(raw('lettre')).toString('base64');
const mm = 96 / 25.4;
const [width, height] = [220, 110];
const hole = { right: 15, bottom: 30, width: 90, height: 35 };
const page = await browser.newPage({ viewport: { width: Math.round((width + 20) * mm), height: Math.round((height + 20) * mm) } });
const left = width - hole.right - hole.width;
const above = height - hole.bottom - hole.height;
await page.setContent(`<style>
  body { margin: 0; background: #cfd6de }
  #envelope { position: absolute; left: ${10 * mm}px; top: ${10 * mm}px; width: ${width * mm}px; height: ${height * mm}px;
    overflow: hidden; border-radius: 4px; box-shadow: 0 2px 10px #0004 }
  #paper { position: absolute; left: ${5 * mm}px; top: ${5.5 * mm}px; width: ${210 * mm}px; height: ${99 * mm}px;
    background: url(data:image/png;base64,${letter}) top / 100% auto no-repeat }
  svg { position: absolute; inset: 0 }
  </style><div id="envelope"><div id="paper"></div><svg viewBox="0 0 ${width} ${height}">
  <path fill="#f7f5ef" fill-rule="evenodd" d="M0 0H${width}V${height}H0Z M${left + 2} ${above}h${hole.width - 4}a2 2 0 0 1 2 2v${hole.height - 4}a2 2 0 0 1 -2 2h-${hole.width - 4}a2 2 0 0 1 -2 -2v-${hole.height - 4}a2 2 0 0 1 2 -2z"/>
  <path fill="none" stroke="#bbb6a8" stroke-width=".3" d="M${left + 2} ${above}h${hole.width - 4}a2 2 0 0 1 2 2v${hole.height - 4}a2 2 0 0 1 -2 2h-${hole.width - 4}a2 2 0 0 1 -2 -2v-${hole.height - 4}a2 2 0 0 1 2 -2z"/>
  <rect x="188" y="9" width="22" height="24" fill="none" stroke="#bbb6a8" stroke-width=".4" stroke-dasharray="1.2 .8"/>
  </svg></div>`);
await page.screenshot({ path: raw('enveloppe') });
await page.close();
await browser.close();
