// Usage: node pages.mjs FOLDER — see `run`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { browser, finish, require, shots, verdict, violations } from './check.mjs';
import { fullest, pages, serve } from './site.mjs';

const site = process.argv[2];
if (!process.env.QUICK) rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });

// The kinds of page there are: a site that has lost one must not pass for the others.
const KINDS = ['home', 'team', 'member', 'offer', 'service', 'tariffs', 'professionals',
  'employers', 'contact', 'charter', 'legitimacy', 'transparency', 'news', 'news_item', 'page',
  'legal', 'privacy', 'accessibility', 'search', '404'];

const all = pages(site);
// Former addresses lead on at once: what they lead to is seen in its own place.
const kinds = fullest(all.filter((page) => !readFileSync(page.file, 'utf8').includes('http-equiv="refresh"')));
verdict('every kind of page', KINDS.filter((kind) => !kinds.some((page) => page.kind === kind)));

// Every page under the Nu checker: no error, no warning.
const jar = require('vnu-jar');
const checked = spawnSync('java', ['-Xss8m', '-jar', typeof jar === 'string' ? jar : jar.default,
  '--format', 'gnu', '--stdout', ...all.map((page) => page.file)],
  { encoding: 'utf8', maxBuffer: 1 << 28 });
if (checked.error) throw checked.error;
verdict(`Nu checker on ${all.length} pages`, checked.stdout.split('\n').filter(Boolean).slice(0, 40));

const { server, origin } = await serve(site);

/** A tab that notes what a page must not do. */
async function open(page, { width = 1280, height = 800, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, ...options });
  const tab = await context.newPage();
  const problems = [];
  tab.on('console', (message) => {
    // A 404 is what is asked for.
    if (!/404 \(Not Found\)/.test(message.text())) problems.push(`console: ${message.text()}`);
  });
  tab.on('pageerror', (error) => problems.push(`script: ${error}`));
  tab.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) problems.push(`third party: ${request.url()}`);
  });
  await tab.goto(origin + page.path, { waitUntil: 'load' });
  return { tab, problems, close: () => context.close() };
}

/** Elements that stick out of the page, and texts that are cut off. */
const misfits = (tab) => tab.evaluate(() => {
  const found = [];
  const root = document.documentElement;
  const name = (element) => `${element.tagName.toLowerCase()}.${element.className}`;
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1);
    found.push(`wider than ${root.clientWidth} px by ${root.scrollWidth - root.clientWidth}: ${wide.slice(0, 3).map(name).join(' ')}`);
  }
  for (const element of document.querySelectorAll('main *, header *, footer *, nav *')) {
    const style = getComputedStyle(element);
    const hidden = style.clipPath !== 'none' || style.display === 'inline' || element.closest('svg, .vh');
    if (hidden || !['hidden', 'clip'].includes(style.overflowX) || element.clientWidth < 2) continue;
    if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) found.push(`cut off: ${name(element)}`);
  }
  return found;
});

const unfold = (tab) => tab.evaluate(() => document.querySelectorAll('details').forEach((part) => { part.open = true; }));
const shoot = (tab, page, view) => tab.screenshot({ path: join(shots, `${process.env.QUICK ?? ''}${page.key}-${view}.png`), fullPage: true });

// Colours and structure hardly depend on the language, lengths of words do: French is seen
// at every size and in both colour schemes, the other languages where they are tightest.
async function views(page) {
  const sizes = page.lang === 'fr'
    ? [[320, 'light'], [360, 'light'], [360, 'dark'], [768, 'light'], [1280, 'light'], [1280, 'dark']]
    : [[320, 'light'], [1280, 'dark']];
  const { tab, problems, close } = await open(page, { width: 320 });
  for (const [width, colorScheme] of sizes) {
    await tab.setViewportSize({ width, height: 800 });
    await tab.emulateMedia({ colorScheme });
    // What is folded is content too: at the narrowest it is unfolded.
    if (width === 320) await unfold(tab);
    const found = [...problems.splice(0), ...await misfits(tab), ...await violations(tab)];
    if (page.lang === 'fr' || page.lang === 'de') await shoot(tab, page, `${width}-${colorScheme}`);
    if (width === 320) await tab.reload({ waitUntil: 'load' });
    verdict(`${page.path} at ${width} px, ${colorScheme}`, found);
  }
  await close();
}

// What a page weighs when it is opened on a phone, compressed, and how many requests it makes,
// both without its pictures. What the legitimacy page's check reads, 3 kB of signed data, and
// the index of a search are not the page.
const BUDGET = { bytes: 30_000, script: 10_000, requests: 6 };
const heaviest = { bytes: 0, path: '' };
async function weight(page) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const tab = await context.newPage();
  const answers = [];
  tab.on('response', (response) => answers.push(response));
  await tab.goto(origin + page.path, { waitUntil: 'networkidle' });
  let [bytes, script, requests] = [0, 0, 0];
  for (const answer of answers) {
    const path = new URL(answer.url()).pathname;
    if (/\.(png|jpe?g|svg)$/.test(path)) continue;
    requests += 1;
    if (path.endsWith('.json')) continue;
    const body = await answer.body();
    const packed = path.endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length;
    bytes += packed;
    if (path.endsWith('.js')) script += packed;
  }
  const problems = [];
  if (bytes > BUDGET.bytes) problems.push(`${bytes} bytes`);
  if (script > BUDGET.script) problems.push(`${script} bytes of script`);
  if (requests > BUDGET.requests) problems.push(`${requests} requests: ${answers.map((one) => new URL(one.url()).pathname).join(' ')}`);
  if (bytes > heaviest.bytes) Object.assign(heaviest, { bytes, path: page.path });
  verdict(`${page.path}: weight`, problems);
  await context.close();
}

// WCAG 1.4.4, 1.4.10, 1.4.12: 400 % zoom of a small window, text twice as large, wider spacing.
async function enlarged(page) {
  const large = 'html { font-size: 200% !important }';
  const spaced = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';
  for (const [name, width, height, style] of [['400 % zoom', 320, 256, ''], ['200 % text, phone', 360, 740, large],
    ['200 % text', 1280, 800, large], ['text spacing', 320, 800, spaced]]) {
    const { tab, problems, close } = await open(page, { width, height, bypassCSP: true });
    if (style) await tab.addStyleTag({ content: style });
    await unfold(tab);
    verdict(`${page.path}, ${name}`, [...problems, ...await misfits(tab)]);
    if (page.lang === 'fr' && style === large) await shoot(tab, page, `${width}-200`);
    await close();
  }
}

// Nothing but the keyboard: the skip link first, each stop visible and not hidden by the bar.
async function keyboard(page) {
  const { tab, problems, close } = await open(page, { width: 360, height: 640 });
  const expected = await tab.evaluate(() => [...document.querySelectorAll('a[href], summary, button, input, select, [tabindex="0"]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })).length);
  for (let stop = 0; stop < expected; stop += 1) {
    await tab.keyboard.press('Tab');
    const problem = await tab.evaluate((first) => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'the focus is lost';
      if (first && !element.matches('a.skip')) return 'the skip link is not the first stop';
      const name = `${element.tagName.toLowerCase()} « ${element.textContent.trim().slice(0, 30)} »`;
      const style = getComputedStyle(element);
      if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return `no visible focus on ${name}`;
      const box = element.getClientRects()[0];
      const at = document.elementFromPoint(box.left + Math.min(4, box.width / 2), box.top + box.height / 2);
      if (!at || !(element.contains(at) || at.contains(element))) return `the focus is hidden on ${name}`;
      return '';
    }, stop === 0);
    if (problem) problems.push(problem);
    if (problems.length > 3) break;
  }
  await tab.evaluate(() => window.scrollTo(0, 0));
  const menu = tab.locator('.nav summary');
  if (await menu.count() > 0) {
    await menu.focus();
    await tab.keyboard.press('Enter');
    if (!await tab.locator('.nav details').evaluate((part) => part.open)) problems.push('Enter does not open the menu');
  }
  verdict(`${page.path} by keyboard`, problems);
  await close();
}

// Forced colours, reduced motion, paper; nothing moves, and nothing shifts while loading.
async function modes(page) {
  const { tab, problems, close } = await open(page, { width: 360 });
  const moved = await tab.evaluate(() => new Promise((done) => {
    let shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => { shift += entry.value; }))
      .observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => setTimeout(() => done({ shift, running: document.getAnimations().length }), 50));
  }));
  if (moved.shift > 0) problems.push(`layout shift of ${moved.shift}`);
  if (moved.running > 0) problems.push(`${moved.running} animations`);
  await tab.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  problems.push(...await misfits(tab));
  await shoot(tab, page, 'forced');
  await tab.emulateMedia({ media: 'print', forcedColors: 'none' });
  await tab.setViewportSize({ width: 680, height: 960 });
  problems.push(...await misfits(tab));
  const missing = await tab.evaluate(() => ['a.skip', '.bar', '.nav'].filter((part) => document.querySelector(part)?.checkVisibility())
    .map((part) => `${part} is printed`)
    .concat(document.querySelector('.foot .num')?.checkVisibility() === false ? ['no crisis line is printed'] : []));
  problems.push(...missing);
  await shoot(tab, page, 'print');
  verdict(`${page.path} in forced colours and on paper`, problems);
  await close();
}

// Two tabs at a time: what a small machine can do.
// QUICK: another theme of the same site, seen in French alone.
const seen = process.env.QUICK ? kinds.filter((page) => page.lang === 'fr') : kinds;
const work = seen.flatMap((page) => page.lang === 'fr'
  ? process.env.QUICK ? [() => weight(page), () => views(page)] : [() => weight(page), () => views(page), () => enlarged(page), () => keyboard(page), () => modes(page)]
  : [() => weight(page), () => views(page), ...(page.lang === 'de' ? [() => enlarged(page)] : [])]);
await Promise.all([0, 1].map(async () => { while (work.length > 0) await work.shift()(); }));
server.close();
console.log(`the heaviest page: ${heaviest.path}, ${heaviest.bytes} bytes without pictures`);
await finish();
