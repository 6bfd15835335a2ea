// Usage: node preview.mjs PIGNON — see `run`. The preview in a real browser: what a
// coordinator sees while editing, without touching the page.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { browser, finish, here, shots, verdict, violations } from './check.mjs';

const repository = resolve(here, '../..');
const pignon = resolve(process.argv[2]);

const folder = mkdtempSync(join(tmpdir(), 'pignon-preview-'));
cpSync(join(repository, 'content'), join(folder, 'content'), { recursive: true });
const site = readFileSync(join(repository, 'site.toml'), 'utf8');
writeFileSync(join(folder, 'site.toml'), `theme = "maison"\n${site}`);
mkdirSync(join(folder, 'themes/maison/assets'), { recursive: true });
const styles = readFileSync(join(repository, 'themes/default/assets/style.css'), 'utf8');
const sheet = join(folder, 'themes/maison/assets/style.css');
writeFileSync(sheet, styles);

/** Starts the preview; resolves once it says where it is. */
function serve(port = 0) {
  const child = spawn(pignon, ['serve', '--root', folder, '--port', String(port), '--ui-lang', 'fr',
    '--today', '2026-12-01', '--color', 'never'], { stdio: ['ignore', 'pipe', 'ignore'] });
  return new Promise((ready, failed) => {
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
      const found = /http:\/\/localhost:(\d+)\//.exec(said);
      if (found) ready({ child, port: Number(found[1]), said: () => said });
    });
    child.on('exit', (code) => failed(new Error(`pignon ended with ${code}: ${said}`)));
  });
}

const unless = (truth, problem) => (truth ? [] : [problem]);

const edit = (path, from, to) => {
  const place = join(folder, path);
  const text = readFileSync(place, 'utf8');
  if (!text.includes(from)) throw new Error(`${from} is not in ${path}`);
  writeFileSync(place, text.replace(from, to));
};

let server = await serve();
const origin = `http://localhost:${server.port}`;
const context = await browser.newContext({ viewport: { width: 1000, height: 700 }, locale: 'fr-BE' });
context.setDefaultTimeout(30_000);
const tab = await context.newPage();
const console_ = [];
// axe copies style sheets into the page, which its policy forbids: not the page's fault.
let listening = true;
let loads = 0;
tab.on('console', (message) => { if (listening && message.type() === 'error') console_.push(message.text()); });
tab.on('pageerror', (error) => console_.push(String(error)));
tab.on('load', () => { loads += 1; });

/** Waits until something holds in the page; says so when it never does. */
async function until(name, test, argument) {
  try {
    await tab.waitForFunction(test, argument);
    return [];
  } catch {
    return [`never: ${name}`];
  }
}
const part = (name) => tab.locator(`#pignon-preview ${name}`);
/** A picture, from the browser's own side: playwright would add a style, which the policy forbids. */
async function shoot(name) {
  const session = await context.newCDPSession(tab);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  writeFileSync(join(shots, `preview-${name}.png`), Buffer.from(data, 'base64'));
  await session.detach();
}

/** axe on what the preview shows; the page has tests of its own. */
async function seen() {
  listening = false;
  const found = await violations(tab, '#pignon-preview');
  listening = true;
  return found;
}

await tab.goto(`${origin}/equipe/thomas-dewael/`, { waitUntil: 'load' });
verdict('the badge counts', [
  ...await until('a badge', () => /texte/.test(document.querySelector('#pignon-preview')?.shadowRoot.querySelector('.badge').textContent ?? '')),
  ...unless(await part('.panel').isHidden(), 'the panel is open although nothing is wrong'),
]);

// Edit: the new text, where the reader was, with the details as they were.
await tab.evaluate(() => {
  document.querySelectorAll('details').forEach((one, index) => { one.open = index % 2 === 0; });
  scrollTo(0, 400);
});
const open = await tab.evaluate(() => [...document.querySelectorAll('details')].map((one) => one.open));
const y = await tab.evaluate(() => scrollY);
edit('content/members/thomas-dewael.md', 'D’un métier à l’autre', 'De l’entrepôt au cabinet');
verdict('an edit shows without touching the page', [
  ...await until('the new text', () => document.body.textContent.includes('De l’entrepôt au cabinet')),
  ...await until('the scroll position', (y) => Math.abs(scrollY - y) < 3, y),
  ...unless(y > 100, `the page does not scroll: ${y}`),
  ...unless(JSON.stringify(open) === JSON.stringify(await tab.evaluate(() => [...document.querySelectorAll('details')].map((one) => one.open))),
    'the open details are not as they were'),
  ...unless(await tab.evaluate(() => sessionStorage.length + localStorage.length + document.cookie.length) === 0, 'something is stored'),
]);

// Another page's text: this one stays as it is.
const loaded = loads;
edit('content/members/katrin-hennes.md', '+++\n\n', '+++\n\nUn mot de plus.\n\n');
await until('the new site', () => true);
const other = await context.newPage();
await other.goto(`${origin}/equipe/katrin-hennes/`, { waitUntil: 'load' });
verdict('a page that did not change is not loaded again', [
  ...unless((await other.content()).includes('Un mot de plus.'), 'the other page is old'),
  ...unless(loads === loaded, 'this page was loaded again'),
]);
await other.close();
await tab.bringToFront();

// Break: the panel over the last good page, the focus where it was.
await tab.locator('a[href^="tel:"], a[href]').first().focus();
const focused = await tab.evaluate(() => document.activeElement.outerHTML);
edit('content/members/thomas-dewael.md', 'profession = "clinical_psychologist"', 'profession = "clinical_psycologist"');
verdict('a mistake is shown over the last good page', [
  ...await until('the panel', () => {
    const panel = document.querySelector('#pignon-preview')?.shadowRoot.querySelector('.panel');
    return panel && !panel.hidden && panel.checkVisibility();
  }),
  ...unless((await part('.panel').innerText()).includes('content/members/thomas-dewael.md, ligne'), 'no file and line'),
  ...unless((await part('.panel mark').first().innerText()).includes('clinical_psycologist'), 'the mistake is not marked'),
  ...unless((await part('.panel pre').first().innerText()).includes('^^^'), 'no caret'),
  ...unless((await part('.panel .hint').first().innerText()).includes('Remède'), 'no remedy'),
  ...unless((await tab.content()).includes('De l’entrepôt au cabinet'), 'the last good page is gone'),
  ...unless(await tab.evaluate(() => document.activeElement.outerHTML) === focused, 'the focus was taken away'),
]);
await shoot('mistake');
for (const colorScheme of ['light', 'dark']) {
  await tab.emulateMedia({ colorScheme });
  verdict(`the panel under axe, ${colorScheme}`, await seen());
  await shoot(`mistake-${colorScheme}`);
}
await tab.emulateMedia({ colorScheme: 'light' });
await tab.setViewportSize({ width: 360, height: 640 });
verdict('the panel on a phone', [
  ...await seen(),
  ...unless(await tab.evaluate(() => document.documentElement.scrollWidth <= 360), 'the page scrolls sideways'),
]);
await shoot('mistake-360');
await tab.setViewportSize({ width: 1000, height: 700 });

// The keyboard: Escape closes, the badge opens and takes the focus there and back.
await tab.keyboard.press('Escape');
verdict('the keyboard', [
  ...unless(await part('.panel').isHidden(), 'Escape does not close the panel'),
  ...await (async () => {
    await part('.badge').focus();
    await tab.keyboard.press('Enter');
    const inside = await tab.evaluate(() => document.querySelector('#pignon-preview').shadowRoot.activeElement?.className);
    await tab.keyboard.press('Escape');
    const back = await tab.evaluate(() => document.querySelector('#pignon-preview').shadowRoot.activeElement?.className);
    return [...unless(inside?.split(' ').includes('panel'), `the focus is on ${inside}`), ...unless(back?.includes('badge'), `the focus is then on ${back}`)];
  })(),
]);
edit('content/members/thomas-dewael.md', 'title_form = "m"', 'title_form = "x"');
verdict('another mistake opens it again', await until('the panel', () => !document.querySelector('#pignon-preview').shadowRoot.querySelector('.panel').hidden));

// Mend: it goes.
edit('content/members/thomas-dewael.md', 'title_form = "x"', 'title_form = "m"');
edit('content/members/thomas-dewael.md', 'clinical_psycologist', 'clinical_psychologist');
verdict('mended, it goes', [
  ...await until('the panel gone', () => document.querySelector('#pignon-preview').shadowRoot.querySelector('.panel').hidden),
  ...await until('a word about it', () => document.querySelector('#pignon-preview').shadowRoot.querySelector('.news').textContent.includes('corrigé')),
]);

// A style sheet is swapped in place.
await tab.evaluate(() => { window.kept = true; scrollTo(0, 300); });
writeFileSync(sheet, `${styles}\nbody { border-left: 7px solid rgb(1, 2, 3); }\n`);
verdict('a style sheet is swapped without loading the page again', [
  ...await until('the new style', () => getComputedStyle(document.body).borderLeftWidth === '7px'),
  ...unless(await tab.evaluate(() => window.kept === true), 'the page was loaded again'),
  ...unless(await tab.evaluate(() => document.querySelectorAll('link[rel="stylesheet"]').length) === 1, 'the old sheet is still there'),
]);

// The list behind the badge.
await part('.badge').click();
await shoot('list');
verdict('the list names files and leads to their pages', [
  ...unless((await part('.panel').innerText()).includes('à traduire'), 'no untranslated texts'),
  ...unless(await part('.panel a[href^="/"]').count() > 0, 'no link to a page'),
  ...await seen(),
]);
await tab.keyboard.press('Escape');

// Nothing of this was an error for the browser: the policy of production holds.
verdict('no message on the console', console_.splice(0));

// The server goes and comes back.
server.child.removeAllListeners('exit');
server.child.kill('SIGINT');
verdict('a lost server is shown', await until('a word about it', () => document.querySelector('#pignon-preview').shadowRoot.querySelector('.lost').checkVisibility()));
await shoot('lost');
edit('content/members/thomas-dewael.md', 'De l’entrepôt au cabinet', 'Du hangar au cabinet');
server = await serve(server.port);
verdict('it is back, and the page follows', [
  ...await until('the new text', () => document.body.textContent.includes('Du hangar au cabinet')),
  ...await until('no word of loss', () => !document.querySelector('#pignon-preview').shadowRoot.querySelector('.lost').checkVisibility()),
]);

server.child.removeAllListeners('exit');
server.child.kill('SIGINT');
rmSync(folder, { recursive: true, force: true });
await finish('preview: ');
