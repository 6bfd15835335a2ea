// What every test in the browser needs: Chromium, a verdict on each case, axe.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const here = dirname(fileURLToPath(import.meta.url));
export const require = createRequire(import.meta.url);
/** Where screenshots are left. */
export const shots = join(here, 'shots');
mkdirSync(shots, { recursive: true });

export const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic'] });

let failed = 0;
let passed = 0;
/** A case holds when it has no problems. */
export function verdict(name, problems) {
  if (problems.length === 0) { passed += 1; return; }
  failed += 1;
  console.log(`FAILED ${name}`);
  for (const problem of problems) console.log(`  ${problem}`);
}

/** Ends the browser, and says how many cases held: the process fails when one did not. */
export async function finish(what = '') {
  await browser.close();
  console.log(`${what}${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** axe on a page or a part of it, from the browser's own side: the page's policy forbids eval, as
 * it should. */
export async function violations(tab, part) {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Runtime.evaluate', { expression: axe });
  const where = part ? JSON.stringify(part) : 'document';
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { awaitPromise: true, returnByValue: true,
    expression: `axe.run(${where}, { runOnly: ${JSON.stringify(RULES)} }).then((all) => all.violations.map((v) => 'axe: ' + v.id + ': ' + v.help + ' (' + v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(' | ') + ')'))` });
  await session.detach();
  return result?.value ?? [`axe did not run: ${exceptionDetails?.text}`];
}

/** Whether a page is wider than its window. */
export const wide = (tab) => tab.evaluate(() => (document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['wider than the window'] : []));
