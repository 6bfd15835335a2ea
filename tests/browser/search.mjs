// Usage: node search.mjs FOLDER, see `run`: a built site, small or large. The search in Chromium:
// words with and without accents, plurals, several words, what is found nowhere; the address, the
// keyboard, no script; nothing asked for before somebody searches, and the query sent to nobody;
// axe in light and dark on a phone and a desk; no message on the console, no layout shift; bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { browser, finish, shots, verdict, violations, wide } from './check.mjs';
import { pages, serve } from './site.mjs';


async function open(address, { width = 360, height = 740, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, ...options });
  const tab = await context.newPage();
  const problems = [];
  const requests = [];
  tab.on('console', (message) => problems.push(`console: ${message.text()}`));
  tab.on('pageerror', (error) => problems.push(`script: ${error}`));
  tab.on('request', (request) => requests.push(request.url()));
  await tab.goto(address, { waitUntil: 'load' });
  return { tab, problems, requests, close: () => context.close() };
}
const state = (tab) => tab.evaluate(() => ({
  said: document.querySelector('#search [role=status]').textContent,
  found: [...document.querySelectorAll('#found > li')].map((row) => ({
    url: new URL(row.querySelector('a').href).pathname, title: row.querySelector('a').textContent,
    marks: [...row.querySelectorAll('mark')].map((mark) => mark.textContent),
    text: row.querySelector('p:last-child').textContent,
  })),
  hash: location.hash,
  listed: !document.getElementById('pages').hidden,
}));
/** What is found of some words. */
const look = async (tab, query) => {
  await tab.fill('#q', query);
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(() => document.activeElement.getAttribute('role') === 'status', null, { timeout: 10_000 });
  return state(tab);
};

// A word of every page leads to that page, whatever its case and accents.
async function everyPage(origin, page, index) {
  const { tab, problems, close } = await open(origin + page.path);
  for (let n = 0; n < index.url.length; n += Math.max(1, Math.floor(index.url.length / 40))) {
    const bare = index.title[n].normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
    const now = await look(tab, bare);
    const at = now.found.findIndex((own) => own.url === index.url[n]);
    // Several pages may have the same title.
    if (at < 0 || at > 8) problems.push(`« ${bare} » does not lead to ${index.url[n]}: ${now.said}`);
  }
  const words = index.text.join(' ').match(/\p{L}{9,}/gu) ?? [];
  for (let n = 0; n < 25; n += 1) {
    const word = words[Math.floor((n + 0.5) * words.length / 25)];
    const now = await look(tab, word.toLowerCase());
    if (now.found.length === 0) problems.push(`« ${word} » is found nowhere`);
    const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const shown = now.found.filter((own) => own.marks.length > 0);
    for (const own of shown) {
      if (!own.marks.some((mark) => fold(word).startsWith(fold(mark).slice(0, 4)))) problems.push(`« ${word} » marks ${own.marks}`);
      if (own.text.length > 320) problems.push(`an excerpt of ${own.text.length} letters`);
    }
  }
  verdict(`${page.path}: every page is found`, problems);
  await close();
}

async function behaviour(origin, page) {
  const { tab, problems, requests, close } = await open(origin + page.path);
  const before = requests.length;
  const indexed = () => requests.filter((url) => url.endsWith('search.json')).length;
  if (indexed() > 0) problems.push('the index is loaded before anybody searches');
  if (!(await state(tab)).listed) problems.push('the pages are not listed');
  const nowhere = await look(tab, 'zzzzzz');
  if (nowhere.found.length > 0 || !nowhere.said.includes('zzzzzz') || !nowhere.listed) problems.push(`nothing found: ${JSON.stringify(nowhere)}`);
  const word = { fr: 'médecins', nl: 'artsen', de: 'ärzte', en: 'doctors' }[page.lang];
  const one = await look(tab, word);
  if (one.found.length < 2 || one.listed) problems.push(`« ${word} »: ${one.said}`);
  // The number said is that of the pages found, with those that are shown when asked for.
  const more = tab.locator('#search-more');
  while (await more.isVisible()) await more.click();
  const rows = (await state(tab)).found.length;
  if (Number(one.said.replace(/\D/g, '')) !== rows) problems.push(`« ${word} »: ${one.said}, and ${rows} are listed`);
  // What is asked for is said as it was written.
  const written = await look(tab, '$& $1 zzzzzz');
  if (!written.said.includes('$& $1 zzzzzz')) problems.push(`said otherwise: ${written.said}`);
  const part = await look(tab, `${word} zzzzzz`);
  if (part.found.length === 0 || part.said === one.said) problems.push(`some of the words: ${part.said}`);
  await look(tab, '<img src=x onerror=alert(1)> &"');
  if (indexed() !== 1) problems.push(`the index is asked for ${indexed()} times`);
  if (requests.some((url) => /zzzz|m%C3%A9decin|artsen/i.test(new URL(url).search))) problems.push('the query is sent');
  await look(tab, word);
  // Gone to and come back from; kept by the other languages' links; sent on.
  const hash = (await state(tab)).hash;
  await tab.locator('#found a').first().click();
  await tab.waitForLoadState('load');
  await tab.goBack({ waitUntil: 'load' });
  await tab.waitForFunction(() => document.querySelectorAll('#found > li').length > 0);
  if ((await state(tab)).hash !== hash) problems.push('coming back forgets what was asked for');
  if (await tab.locator('.langs a').count() > 0) {
    const kept = await tab.locator('.langs a').first().evaluate((link) => link.hash);
    if (kept !== hash) problems.push(`the language links have ${kept}`);
  }
  // The way to the main part of the page keeps what is found, in the address and for the languages.
  const listed = (await state(tab)).found.length;
  await tab.focus('.skip');
  await tab.keyboard.press('Enter');
  await tab.waitForFunction((own) => document.activeElement.id === 'main' && location.hash === own, hash, { timeout: 3000 }).catch(() => {});
  const skipped = await state(tab);
  if (skipped.found.length !== listed || skipped.listed || await tab.inputValue('#q') !== word) problems.push(`the skip link leaves ${skipped.found.length} of ${listed}`);
  if (skipped.hash !== hash) problems.push(`the skip link leaves the address ${skipped.hash}`);
  if (await tab.locator('.langs a').count() > 0) {
    const kept = await tab.locator('.langs a').first().evaluate((link) => link.hash);
    if (kept !== hash) problems.push(`after the skip link the language links have ${kept}`);
  }
  // By keyboard: from the field to the first result.
  await tab.focus('#q');
  for (let n = 0; n < 3 && !(await tab.evaluate(() => document.activeElement.closest('#found'))); n += 1) await tab.keyboard.press('Tab');
  if (!await tab.evaluate(() => Boolean(document.activeElement.closest('#found')))) problems.push('no result within three stops of the field');
  problems.push(...await wide(tab));
  verdict(`${page.path}: behaviour`, problems.filter((problem) => !/404/.test(problem)));
  await close();
  if (before > 6) verdict(`${page.path}: requests`, [`${before} requests`]);
}

// What is not translated carries its language, in the list of pages and among what is found: the
// title its own, each part of the text its own.
async function languages(origin, page, index) {
  const { tab, problems, close } = await open(origin + page.path);
  const foreign = index.url.map((url, n) => ({ url, title: index.title[n], lang: index.lang[n], text: index.text[n], langs: index.text_lang[n] }))
    .filter((own) => own.lang || own.langs).slice(0, 12);
  for (const own of foreign) {
    if (own.lang) {
      const listed = tab.locator(`#pages a[href="${own.url}"]`);
      if (await listed.count() > 0 && await listed.first().getAttribute('lang') !== own.lang) problems.push(`${own.title} is listed without its language`);
    }
    // A long word of each of its languages leads to a part of the text, each piece in its own.
    for (const [n, [line]] of (own.langs ?? []).entries()) {
      const lines = own.text.split('\n').slice(line, own.langs[n + 1]?.[0]);
      const word = (lines.join(' ').match(/\p{L}{7,}/gu) ?? []).sort((a, b) => b.length - a.length)[0];
      if (!word) continue;
      await look(tab, `${own.title} ${word}`);
      const said = await tab.evaluate((url) => {
        const row = [...document.querySelectorAll('#found > li')].find((one) => new URL(one.querySelector('a').href).pathname === url);
        if (!row) return null;
        const parts = [];
        const walk = document.createTreeWalker(row.querySelector('p:last-child'), NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) parts.push([walk.currentNode.data, walk.currentNode.parentElement.closest('[lang]').lang]);
        return { title: row.querySelector('h2').lang, parts };
      }, own.url);
      if (!said) { problems.push(`${own.title} ${word} does not lead to ${own.url}`); continue; }
      if (said.title !== (own.lang ?? '')) problems.push(`${own.title}: the title is said in « ${said.title} »`);
      const of = (at) => own.langs.findLast(([from]) => from <= at)[1] ?? page.lang;
      for (const [text, lang] of said.parts) {
        for (const piece of text.replaceAll('…', ' · ').split(' · ').map((one) => one.trim()).filter((one) => one.length > 3)) {
          if (!own.text.split('\n').some((one, at) => one.includes(piece) && of(at) === lang)) problems.push(`${own.title}: « ${piece} » is said in ${lang}`);
        }
      }
    }
  }
  if (foreign.length > 0) console.log(`${page.path}: ${foreign.length} pages with another language`);
  verdict(`${page.path}: languages`, problems);
  await close();
}

async function seen(origin, page) {
  for (const [width, colorScheme] of [[320, 'light'], [360, 'dark'], [1280, 'light'], [1280, 'dark']]) {
    const { tab, problems, close } = await open(origin + page.path, { width, colorScheme });
    const shift = await tab.evaluate(() => new Promise((done) => {
      let sum = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.value; })).observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => setTimeout(() => done(sum), 50));
    }));
    if (shift > 0) problems.push(`layout shift of ${shift}`);
    problems.push(...await violations(tab));
    await look(tab, page.lang === 'fr' ? 'psychologue liège' : 'psycho');
    problems.push(...await wide(tab), ...await violations(tab));
    await tab.screenshot({ path: join(shots, `search.${page.lang}-${width}-${colorScheme}-found.png`) });
    verdict(`${page.path} at ${width} px, ${colorScheme}`, problems);
    await close();
  }
  const { tab, problems, close } = await open(origin + page.path, { javaScriptEnabled: false });
  if (await tab.locator('#q').isVisible()) problems.push('a form that does nothing without a script');
  if (await tab.locator('#pages a').count() < 10) problems.push('the pages are not listed without a script');
  verdict(`${page.path} without script`, problems);
  await close();
}

for (const site of process.argv.slice(2)) {
  const { server, origin } = await serve(site);
  const found = pages(site).filter((page) => page.kind === 'search');
  if (found.length === 0) verdict(site, ['there is no search page']);
  for (const page of found) {
    const html = readFileSync(page.file, 'utf8');
    const bytes = readFileSync(join(site, /data-index="([^"]+)"/.exec(html)[1]));
    const index = JSON.parse(bytes);
    console.log(`${page.path}: ${index.url.length} pages, index of ${Math.round(bytes.length / 1000)} kB, ${gzipSync(bytes).length} bytes compressed`);
    await everyPage(origin, page, index);
    await behaviour(origin, page);
    await languages(origin, page, index);
    await seen(origin, page);
  }
  server.close();
}
await finish();
