// Usage: node team.mjs FOLDER..., see `run`: built sites, with a team of cards or with a list of
// two thousand members. The finder of the team page in Chromium: each filter, the count that is
// said, the address that can be sent on and gone back to, the keyboard alone, no script; axe in
// light and dark on a phone and a desk; no message on the console, no layout shift; bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { browser, finish, shots, verdict, violations, wide } from './check.mjs';
import { pages, serve } from './site.mjs';

const sites = process.argv.slice(2);


async function open(address, { width = 360, height = 740, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, ...options });
  const tab = await context.newPage();
  const problems = [];
  tab.on('console', (message) => problems.push(`console: ${message.text()}`));
  tab.on('pageerror', (error) => problems.push(`script: ${error}`));
  await tab.goto(address, { waitUntil: 'load' });
  return { tab, problems, close: () => context.close() };
}
const state = (tab) => tab.evaluate(() => ({
  shown: [...document.querySelectorAll('[data-team] > li:not([hidden])')].map((row) => row.id),
  said: document.querySelector('.finder [role=status]').textContent,
  query: location.hash,
}));
/** Waits until the finder says something that was not said before. */
const settled = async (tab, before) => {
  await tab.waitForFunction((said) => document.querySelector('.finder [role=status]').textContent !== said, before, { timeout: 10_000 });
  return state(tab);
};
const shift = (tab) => tab.evaluate(() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.value; })).observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => setTimeout(() => done(sum), 50));
}));
const expect = (problems, what, found, wanted) => {
  const [a, b] = [found, wanted].map((value) => JSON.stringify(value));
  if (a !== b) problems.push(`${what}: ${a.slice(0, 300)} rather than ${b.slice(0, 300)}`);
};

// The team page of each language, of either site.
const teams = (site) => pages(site).filter((page) => page.kind === 'team');

// Every option shows those, and only those, whose card says so, and as many as it promises.
async function filters(origin, page) {
  const { tab, problems, close } = await open(origin + page.path, { width: 1280 });
  const selects = await tab.evaluate(() => [...document.querySelectorAll('.finder select')].map((select) => ({
    name: select.name,
    options: [...select.options].filter((option) => option.value).map((option) => {
      const has = (row) => (row.dataset[select.name] ?? '').split(' ').includes(option.value);
      return { value: option.value, text: option.textContent,
        expected: [...document.querySelectorAll('[data-team] > li')].filter(has).map((row) => row.id) };
    }),
  })));
  if (selects.length < 4) problems.push(`only ${selects.length} filters`);
  let { said } = await state(tab);
  const all = said;
  for (const { name, options } of selects) {
    for (const { value, text, expected } of options) {
      await tab.selectOption(`.finder [name=${name}]`, value);
      await tab.waitForFunction((wanted) => location.hash === wanted
        && !document.querySelector('.finder [type=reset]').hidden, `#${name}=${value}`);
      await tab.waitForFunction((count) => document.querySelectorAll('[data-team] > li:not([hidden])').length === count, expected.length, { timeout: 5000 }).catch(() => {});
      const now = await state(tab);
      expect(problems, `${name}=${value}`, now.shown, expected);
      if (!text.endsWith(`(${expected.length})`)) problems.push(`${text} promises another number than ${expected.length}`);
      if (expected.length > 1 && !now.said.includes(String(expected.length))) problems.push(`${name}=${value}: said « ${now.said} »`);
    }
    said = (await state(tab)).said;
    await tab.click('.finder [type=reset]');
    expect(problems, 'after clearing', (await settled(tab, said)).said, all);
  }
  verdict(`${page.path}: every filter`, problems);
  await close();
}

// Names without accents, spaces, case or order; the fold is that of the program.
async function byName(origin, page) {
  const { tab, problems, close } = await open(origin + page.path);
  const people = await tab.evaluate(() => [...document.querySelectorAll('[data-team] > li')].map((row) => ({ id: row.id, name: row.querySelector('a').textContent })));
  for (const { id, name } of people) {
    const bare = name.replace(/^(Dr\.?|Prof\.?)\s/u, '').normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
    for (const asked of [name, bare, bare.replace(/[\s'’-]/g, ''), bare.split(/[\s-]+/).reverse().join(' ')]) {
      const { said } = await state(tab);
      await tab.fill('.finder [type=search]', asked);
      await tab.keyboard.press('Enter');
      await tab.waitForFunction((wanted) => history.state.name === wanted, asked.trim());
      await tab.waitForFunction((own) => !document.getElementById(own).hidden, id, { timeout: 3000 }).catch(() => {});
      const now = await state(tab);
      if (!now.shown.includes(id)) problems.push(`« ${asked} » does not find ${name}: ${now.said} before ${said}`);
      if (now.shown.length === people.length) problems.push(`« ${asked} » finds everybody`);
    }
  }
  await tab.fill('.finder [type=search]', 'zzzz');
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(() => !document.querySelector('[data-team] > li:not([hidden])'));
  const status = await tab.evaluate(() => document.activeElement.getAttribute('role'));
  expect(problems, 'Enter leads to what was found', status, 'status');
  problems.push(...await wide(tab), ...await violations(tab));
  verdict(`${page.path}: by name`, problems);
  await close();
}

// The address: sent on, reloaded, gone back to, kept by the other language, and nonsense in it.
async function address(origin, page) {
  const { tab, problems, close } = await open(origin + page.path);
  const start = await state(tab);
  const option = (name, at) => tab.locator(`.finder [name=${name}] option`).nth(at).getAttribute('value');
  const [mode, language] = [await option('mode', 1), await option('language', 2)];
  await tab.selectOption('[name=language]', language);
  const first = await settled(tab, start.said);
  expect(problems, 'address', first.query, `#language=${language}`);
  await tab.selectOption('[name=mode]', mode);
  await tab.waitForFunction((wanted) => location.hash.includes(wanted), `mode=${mode}`);
  const chosen = await state(tab);
  await tab.type('[name=name]', 'a', { delay: 20 });
  await tab.waitForFunction(() => history.state.name === 'a');
  await tab.type('[name=name]', 'n', { delay: 20 });
  await tab.waitForFunction(() => history.state.name === 'an');
  const last = await state(tab);
  expect(problems, 'the address with a name', last.query, chosen.query);
  await tab.reload({ waitUntil: 'load' });
  await tab.waitForFunction((count) => document.querySelectorAll('[data-team] > li:not([hidden])').length === count, last.shown.length);
  expect(problems, 'reloaded', (await state(tab)).shown, last.shown);
  expect(problems, 'the form, reloaded', await tab.inputValue('[name=language]'), language);
  expect(problems, 'the name, reloaded', await tab.inputValue('[name=name]'), 'an');
  const other = await open(origin + page.path + last.query, { width: 1280 });
  await other.tab.waitForFunction((count) => document.querySelectorAll('[data-team] > li:not([hidden])').length === count, chosen.shown.length);
  expect(problems, 'sent on', (await state(other.tab)).shown, chosen.shown);
  problems.push(...other.problems);
  await other.close();
  const links = await tab.evaluate(() => [...document.querySelectorAll('.langs a')].map((link) => new URL(link.href).hash));
  if (links.some((own) => own !== last.query)) problems.push(`other languages: ${links}`);
  await tab.goBack();
  await tab.waitForFunction(() => !history.state.name);
  expect(problems, 'the name, gone back', await tab.inputValue('[name=name]'), '');
  expect(problems, 'typing is one step', await tab.inputValue('[name=mode]'), mode);
  await tab.goBack();
  await tab.waitForFunction((count) => document.querySelectorAll('[data-team] > li:not([hidden])').length === count, first.shown.length);
  expect(problems, 'back', (await state(tab)).shown, first.shown);
  await tab.goBack();
  await settled(tab, first.said);
  expect(problems, 'back at the start', await state(tab), start);
  await tab.goto(`${origin}${page.path}#language=xx&mode=%3Cb%3E&accepting=1&else=2`, { waitUntil: 'load' });
  expect(problems, 'nonsense is nothing', (await state(tab)).shown, start.shown);
  // An address of before, with a question mark, is still understood, and no longer sent.
  await tab.goto(`${origin}${page.path}?language=${language}`, { waitUntil: 'load' });
  await tab.waitForFunction((count) => document.querySelectorAll('[data-team] > li:not([hidden])').length === count, first.shown.length);
  expect(problems, 'an address of before', new URL(tab.url()).search + new URL(tab.url()).hash, first.query);
  // The way to the main part keeps what is asked for; back from there is back.
  await tab.focus('.skip');
  await tab.keyboard.press('Enter');
  await tab.waitForFunction((own) => document.activeElement.id === 'main' && location.hash === own, first.query, { timeout: 3000 }).catch(() => {});
  expect(problems, 'after the skip link', await state(tab), first);
  // A link to a member whom the filters hide shows that member.
  const hidden = start.shown.find((own) => !first.shown.includes(own));
  await tab.evaluate((own) => { location.hash = own; }, hidden);
  await tab.waitForFunction((own) => !document.getElementById(own).hidden, hidden, { timeout: 3000 }).catch(() => {});
  expect(problems, 'a member who was hidden', (await state(tab)).shown.includes(hidden), true);
  await tab.goBack();
  await tab.waitForFunction((count) => document.querySelectorAll('[data-team] > li:not([hidden])').length === count, first.shown.length, { timeout: 3000 }).catch(() => {});
  expect(problems, 'back from a member', await state(tab), first);
  // What is typed stands in no address, of this page or of those it leads to, and is not sent.
  const sent = [];
  tab.on('request', (request) => sent.push(request.url(), request.headers().referer ?? ''));
  await tab.fill('[name=name]', 'zyxwv');
  await tab.waitForFunction(() => history.state.name === 'zyxwv');
  const addresses = await tab.evaluate(() => [location.href, ...[...document.links].map((link) => link.href)]);
  await tab.reload({ waitUntil: 'load' });
  expect(problems, 'the name, reloaded again', await tab.inputValue('[name=name]'), 'zyxwv');
  if (await tab.locator('.langs a').count() > 0) {
    await Promise.all([tab.waitForEvent('load'), tab.locator('.langs a').first().click()]);
    expect(problems, 'in another language', [(await state(tab)).query, await tab.inputValue('[name=language]')], [first.query, language]);
  }
  const told = [...addresses, ...sent].filter((url) => url.includes('zyxwv'));
  if (sent.length === 0 || told.length > 0) problems.push(`the name is in an address: ${told[0]}`);
  await tab.goto('about:blank');
  await tab.goto(`${origin}${page.path}#name=zyxwv`, { waitUntil: 'load' });
  expect(problems, 'a name in an address', await state(tab), start);
  verdict(`${page.path}: the address`, problems);
  await close();
}

// The keyboard alone, on a phone's width: from the top to a filter, chosen, cleared; the focus
// is never lost.
async function keyboard(origin, page) {
  const { tab, problems, close } = await open(origin + page.path, { width: 320 });
  const start = await state(tab);
  let stops = 0;
  while (stops < 40 && await tab.evaluate(() => document.activeElement.name !== 'language')) { await tab.keyboard.press('Tab'); stops += 1; }
  await tab.keyboard.press('ArrowDown');
  const first = await settled(tab, start.said);
  if (first.shown.length === 0 || !first.query.startsWith('#language=')) problems.push(`the arrow chose nothing: ${first.query}`);
  expect(problems, 'the focus stays', await tab.evaluate(() => document.activeElement.name), 'language');
  stops = 0;
  while (stops < 12 && await tab.evaluate(() => document.activeElement.type !== 'reset')) { await tab.keyboard.press('Tab'); stops += 1; }
  await tab.keyboard.press('Enter');
  const cleared = await settled(tab, first.said);
  expect(problems, 'cleared', [cleared.said, cleared.query], [start.said, '']);
  expect(problems, 'the focus after clearing', await tab.evaluate(() => document.activeElement.getAttribute('role')), 'status');
  const unnamed = await tab.evaluate(() => [...document.querySelectorAll('.finder :is(select, input)')].filter((own) => !own.labels.length).map((own) => own.name));
  expect(problems, 'controls without a label', unnamed, []);
  verdict(`${page.path}: by keyboard`, problems);
  await close();
}

// Without a script there is no form, and everybody is there: on this page or, of a large team, on
// one of those it leads to, each of which leads to all.
async function bare(origin, page, size) {
  const { tab, problems, close } = await open(origin + page.path, { javaScriptEnabled: false });
  if (await tab.locator('.finder').isVisible()) problems.push('a form that does nothing');
  const ways = () => tab.locator('[data-parts] a').evaluateAll((links) => links.map((link) => link.href));
  const all = await ways();
  const people = [];
  for (const at of all.length ? all : [origin + page.path]) {
    await tab.goto(at, { waitUntil: 'load' });
    people.push(...await tab.locator('[data-team] > li').evaluateAll((rows) => rows.map((row) => row.id)));
    expect(problems, `${at} leads to all`, await ways(), all);
    problems.push(...await wide(tab));
  }
  expect(problems, 'everybody, once', [people.length, new Set(people).size], [size, size]);
  if (all.length) {
    await tab.screenshot({ path: join(shots, 'finder-part.png') });
    const part = await open(all.at(-1));
    problems.push(...await violations(part.tab), ...part.problems);
    await part.close();
  }
  await tab.goto(origin + page.path);
  const links = await tab.locator('.finds summary').count();
  if (size < 31 && links < 3) problems.push('no lists of links in its place');
  verdict(`${page.path}: without a script`, problems);
  await close();
}

// If the script cannot be had, everybody is there, and the lists of links with them.
async function unscripted(origin, page, size, shown) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const tab = await context.newPage();
  const problems = [];
  await tab.route('**/assets/team.*.js', (route) => route.abort());
  await tab.goto(origin + page.path, { waitUntil: 'load' });
  expect(problems, 'everybody', await tab.locator('[data-team] > li:visible').count(), shown);
  if (size < 31) {
    const summary = tab.locator('.finds summary');
    if (await summary.count() < 3) problems.push('no lists of links');
    await summary.first().click({ timeout: 3000 }).catch(() => problems.push('the lists cannot be opened'));
    await tab.locator('.finds details[open] a:visible').first().click({ timeout: 3000 }).catch(() => problems.push('the lists lead nowhere'));
  }
  // A form that nothing works does not stay.
  await tab.waitForFunction(() => getComputedStyle(document.querySelector('.finder')).visibility === 'hidden', null, { timeout: 20_000 })
    .catch(() => problems.push('a form that does nothing stays'));
  verdict(`${page.path}: without its script`, problems);
  await context.close();
}

// The map shows where those are who were found.
async function map(origin, page) {
  const { tab, problems, close } = await open(origin + page.path, { width: 1280 });
  const option = await tab.locator('.finder [name=place] option').nth(1).getAttribute('value');
  await tab.selectOption('[name=place]', option);
  await tab.waitForFunction(() => document.querySelector('.out'));
  const lit = await tab.evaluate(() => [...document.querySelectorAll('[data-at]:not(.out)')].map((spot) => spot.dataset.at));
  if (lit.length !== 2 || lit.some((at) => !at.split(' ').includes(option))) problems.push(`lit: ${lit}`);
  await tab.click('.finder [type=reset]');
  await tab.waitForFunction(() => !document.querySelector('.out'));
  verdict(`${page.path}: the map`, problems);
  await close();
}

async function looks(origin, page, name) {
  for (const [width, height] of [[320, 740], [360, 740], [768, 900], [1280, 900]]) {
    for (const colorScheme of ['light', 'dark']) {
      const { tab, problems, close } = await open(origin + page.path, { width, height, colorScheme });
      const moved = await shift(tab);
      if (moved > 0) problems.push(`layout shift of ${moved}`);
      await tab.screenshot({ path: join(shots, `${name}-${width}-${colorScheme}.png`) });
      const { said } = await state(tab);
      await tab.selectOption('[name=language]', { index: 1 });
      await settled(tab, said);
      await tab.screenshot({ path: join(shots, `${name}-${width}-${colorScheme}-found.png`) });
      problems.push(...await wide(tab));
      // axe looks at every line, in reach or not: of two thousand, once is enough.
      if (name === 'finder' || width === 360) problems.push(...await violations(tab));
      verdict(`${page.path} at ${width} px, ${colorScheme}`, problems);
      await close();
    }
  }
  const { tab, problems, close } = await open(origin + page.path, { width: 320, height: 256 });
  problems.push(...await wide(tab));
  verdict(`${page.path} at 400 % zoom`, problems);
  await close();
}

// Two thousand members: the index says what the form promises, lost connections are told.
async function many(origin, page, size) {
  const { tab, problems, close } = await open(origin + page.path);
  const asked = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const start = await state(tab);
  const options = await tab.evaluate(() => [...document.querySelectorAll('.finder select')].flatMap((select) =>
    [...select.options].filter((option) => option.value).map((option) => [select.name, option.value, Number(/\((\d+)\)$/.exec(option.textContent)[1])])));
  for (const [name, value, count] of options) {
    await tab.evaluate(() => document.querySelector('.finder').reset());
    await tab.selectOption(`[name=${name}]`, value);
    await tab.waitForFunction(([asked_, wanted]) => location.hash === asked_
      && document.querySelectorAll('[data-team] > li:not([hidden])').length === wanted, [`#${name}=${value}`, count], { timeout: 10_000 })
      .catch(async () => problems.push(`${name}=${value}: ${(await state(tab)).shown.length} rather than ${count}`));
  }
  const parts = await tab.locator('[data-parts] a:not([aria-current])').evaluateAll((links) => links.map((link) => link.pathname));
  expect(problems, 'parts and index are asked for once', asked.filter((path) => !path.endsWith('.svg')).map((path) => path.replace(/\.[0-9a-f]{16}/, '')), [...parts, '/assets/team-fr.json']);
  await tab.evaluate(() => document.querySelector('.finder').reset());
  await tab.waitForFunction((wanted) => document.querySelectorAll('[data-team] > li:not([hidden])').length === wanted, start.shown.length);
  const took = await tab.evaluate(async () => {
    const from = performance.now();
    const search = document.querySelector('[type=search]');
    search.value = 'noel anne';
    document.querySelector('.finder').requestSubmit();
    await new Promise((done) => { new MutationObserver(done).observe(document.querySelector('[role=status]'), { childList: true }); });
    document.body.getBoundingClientRect();
    return performance.now() - from;
  });
  const { said } = await state(tab);
  console.log(`${page.path}: ${size} members, ${options.length} options; a name in ${took.toFixed(0)} ms: ${said}`);
  const nobody = await tab.evaluate(() => document.querySelector('.finder').dataset.none);
  if ([start.said, nobody].includes(said)) problems.push('a name finds nobody or everybody');
  verdict(`${page.path}: ${size} members`, problems);
  await close();

  const lost = await open(origin + page.path);
  await lost.tab.route('**/team-*.json', (route) => route.abort());
  const before = await state(lost.tab);
  await lost.tab.selectOption('[name=accepting], [name=language]', { index: 1 }).catch(() => {});
  await lost.tab.check('[name=accepting]').catch(() => {});
  const after = await settled(lost.tab, before.said);
  const words = await lost.tab.evaluate(() => document.querySelector('.finder').dataset.failed);
  verdict(`${page.path}: a lost connection is told`, after.said === words && after.shown.length === size ? [] : [after.said]);
  // A name needs no index: it is found all the same, and the map says nothing that it does not know.
  const faults = [];
  await lost.tab.evaluate(() => document.querySelector('.finder').reset());
  await lost.tab.waitForFunction(() => location.hash === '');
  const name = await lost.tab.locator('[data-team] > li a').nth(5).textContent();
  await lost.tab.fill('.finder [type=search]', name);
  await lost.tab.keyboard.press('Enter');
  await lost.tab.waitForFunction((count) => document.querySelectorAll('[data-team] > li:not([hidden])').length < count, size, { timeout: 5000 }).catch(() => {});
  const found = await state(lost.tab);
  const sixth = await lost.tab.locator('[data-team] > li').nth(5).getAttribute('id');
  if (!found.shown.includes(sixth) || found.shown.length > size / 10) faults.push(`« ${name} »: ${found.said}`);
  if (await lost.tab.locator('.out').count() > 0) faults.push('the map leaves places out without knowing');
  verdict(`${page.path}: a name without the index`, faults);
  await lost.close();

  // The same when it is the other parts that cannot be had: those of this page stay to be read.
  const cut = await open(origin + page.path);
  await cut.tab.route((url) => parts.includes(url.pathname), (route) => route.abort());
  const whole = await state(cut.tab);
  await cut.tab.check('[name=accepting]').catch(() => {});
  const told = await settled(cut.tab, whole.said);
  verdict(`${page.path}: lost parts are told`, told.said === words && told.shown.length === whole.shown.length ? [] : [told.said]);
  await cut.close();
}

// Bytes of a page with what it asks for, pictures left out, compressed one by one: 30 kB, 10 of them
// script, for a team of cards and for each part of a list as for every page.
function bytes(site, page) {
  const budget = 30_000;
  const html = readFileSync(page.file, 'utf8');
  const packed = (path) => gzipSync(readFileSync(path), { level: 9 }).length;
  const asked = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js|woff2))"/g)].map((match) => match[1]);
  const parts = { page: packed(page.file) };
  for (const path of new Set(asked)) parts[path.replace(/^\/assets\/|\.[0-9a-f]{16}/g, '')] = packed(join(site, path));
  const index = /data-index="([^"]+)"/.exec(html)?.[1];
  if (index) parts.index = packed(join(site, index));
  const sum = Object.entries(parts).filter(([name]) => name !== 'index').reduce((all, [, size]) => all + size, 0);
  const scripts = Object.entries(parts).filter(([name]) => name.endsWith('.js')).reduce((all, [, size]) => all + size, 0);
  console.log(`${page.path}: ${(html.length / 1000).toFixed(0)} kB of HTML, compressed ${JSON.stringify(parts)}, in all ${sum}`);
  verdict(`${page.path}: at most ${budget} bytes`, [
    ...(sum > budget ? [`${sum} bytes`] : []), ...(scripts > 10_000 ? [`${scripts} bytes of script`] : [])]);
}

for (const site of sites) {
  const { server, origin } = await serve(site);
  const found = teams(site);
  if (found.length === 0) verdict(`a team page in ${site}`, ['there is none']);
  for (const page of found) {
    const html = readFileSync(page.file, 'utf8');
    const isLarge = html.includes('data-index=');
    const lines = (text) => text.split('<li id="').length - 1;
    const others = pages(site).filter((other) => other.kind === 'team_part' && other.lang === page.lang);
    const size = [page, ...others].reduce((sum, part) => sum + lines(readFileSync(part.file, 'utf8')), 0);
    for (const part of [page, ...others]) bytes(site, part);
    await bare(origin, page, size);
    await unscripted(origin, page, size, lines(html));
    if (isLarge) await many(origin, page, size);
    else await filters(origin, page);
    if (page === found[0]) {
      await address(origin, page);
      await keyboard(origin, page);
      await looks(origin, page, isLarge ? 'finder-large' : 'finder');
      if (!isLarge) { await byName(origin, page); await map(origin, page); }
    }
  }
  server.close();
}
await finish();
