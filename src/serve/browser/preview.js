// The preview, in the page: follows the server, shows what is wrong over the last good page.
// `pignonWords` stands above. This script is never part of a built site.
(() => {
  'use strict';

  const own = document.currentScript;
  const page = own.dataset.page;
  let site = own.dataset.site;
  const words = pignonWords;

  // Scroll position and open details, from before the reload.
  const MEMORY = 'pignon-preview';
  const details = () => [...document.querySelectorAll('details')];

  function remember() {
    const open = details().map((one) => one.open);
    const memory = { path: location.pathname, x: scrollX, y: scrollY, open, seen: dismissed };
    sessionStorage.setItem(MEMORY, JSON.stringify(memory));
  }

  function recall() {
    const memory = JSON.parse(sessionStorage.getItem(MEMORY) ?? 'null');
    sessionStorage.removeItem(MEMORY);
    if (memory === null || memory.path !== location.pathname) return;
    dismissed = memory.seen;
    const now = details();
    if (now.length === memory.open.length) now.forEach((one, i) => { one.open = memory.open[i]; });
    history.scrollRestoration = 'manual';
    const back = () => scrollTo({ left: memory.x, top: memory.y, behavior: 'instant' });
    back();
    addEventListener('load', () => {
      back();
      history.scrollRestoration = 'auto';
    }, { once: true });
  }

  // A new site: this page follows when it is another one there, and only then.
  let looking = false;
  let wanted = null;

  async function follow(id) {
    wanted = id;
    if (looking) return;
    looking = true;
    try {
      while (wanted !== site) {
        const target = wanted;
        const answer = await fetch(location.href, { cache: 'no-store' });
        const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const script = next.querySelector('script[data-page][data-site]');
        if (script === null || script.dataset.page !== page) {
          remember();
          location.reload();
          return;
        }
        swapStyles(next);
        site = target;
      }
    } catch {
      // The server is gone: what follows the next connection tries again.
    } finally {
      looking = false;
    }
  }

  function swapStyles(next) {
    const sheets = (root) => [...root.querySelectorAll('link[rel~="stylesheet"]')];
    const now = sheets(document);
    const fresh = sheets(next);
    fresh.forEach((sheet, i) => {
      const former = now[i];
      if (former !== undefined && former.getAttribute('href') === sheet.getAttribute('href')) return;
      const added = document.importNode(sheet, true);
      if (former === undefined) {
        document.head.append(added);
        return;
      }
      added.addEventListener('load', () => former.remove(), { once: true });
      former.after(added);
    });
    now.slice(fresh.length).forEach((sheet) => sheet.remove());
  }

  // What is shown: a badge in the corner and a panel above it, apart from the page's styles.
  const element = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  const host = element('div', { id: 'pignon-preview', lang: words.lang });
  const root = host.attachShadow({ mode: 'open' });
  const style = element('link', { rel: 'stylesheet', href: '/_pignon/preview.css' });
  const title = element('h2', { id: 'title' });
  const close = element('button', { type: 'button', class: 'close' }, words.close);
  const content = element('div', { class: 'content' });
  const panel = element('section',
    { id: 'panel', class: 'panel', 'aria-labelledby': 'title', tabindex: '-1', hidden: '' },
    element('div', { class: 'top' }, title, close), content);
  const badge = element('button',
    { type: 'button', class: 'badge', 'aria-expanded': 'false', 'aria-controls': 'panel' });
  const lost = element('p', { class: 'lost', hidden: '' }, words.lost);
  const news = element('p', { class: 'news', role: 'status' });
  root.append(style, element('aside', { 'aria-label': words.label }, panel, lost, badge, news));

  let dismissed = null;
  let found = null;

  const isOpen = () => !panel.hidden;

  function show(open) {
    panel.hidden = !open;
    badge.setAttribute('aria-expanded', String(open));
  }

  function dismiss() {
    const hadFocus = panel.contains(root.activeElement);
    show(false);
    dismissed = found === null ? null : signature(found);
    if (hadFocus) badge.focus();
  }

  // What is shut away comes back only when something else is wrong.
  const signature = (findings) => JSON.stringify(findings.errors);

  badge.addEventListener('click', () => {
    if (isOpen()) {
      dismiss();
    } else {
      show(true);
      panel.focus();
    }
  });
  close.addEventListener('click', dismiss);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isOpen()) dismiss();
  });

  function tell(findings) {
    const before = found;
    found = findings;
    badge.textContent = `pignon · ${findings.badge}`;
    badge.classList.toggle('wrong', findings.errors.length > 0);
    panel.classList.toggle('wrong', findings.errors.length > 0);
    title.textContent = findings.title;
    content.replaceChildren(...sections(findings));
    const now = signature(findings);
    if (findings.errors.length === 0) {
      if (before !== null && before.errors.length > 0) {
        const hadFocus = panel.contains(root.activeElement);
        show(false);
        if (hadFocus) badge.focus();
        news.textContent = words.mended;
      }
      dismissed = null;
    } else if (now !== dismissed) {
      show(true);
      if (before === null || signature(before) !== now) news.textContent = findings.title;
    }
  }

  function sections(findings) {
    const made = [];
    const add = (heading, list, more, view) => {
      if (list.length === 0) return;
      if (heading !== null) made.push(element('h3', {}, heading));
      made.push(element('ul', {}, ...list.map((one) => element('li', {}, ...view(one)))));
      if (more !== null) made.push(element('p', { class: 'more' }, more));
    };
    add(null, findings.errors, findings.more_errors, problem);
    add(findings.warnings_title, findings.warnings, findings.more_warnings, problem);
    add(findings.untranslated_title, findings.untranslated, findings.more_untranslated, file);
    add(findings.drafts_title, findings.drafts, findings.more_drafts, file);
    if (made.length === 0) made.push(element('p', {}, words.clean));
    return made;
  }

  function problem(one) {
    const parts = [
      element('p', { class: `message ${one.severity}` }, `${one.severity_name} : ${one.message}`),
      element('p', { class: 'place' }, one.place),
    ];
    if (one.excerpt !== null) parts.push(excerpt(one.excerpt));
    if (one.hint !== null) parts.push(element('p', { class: 'hint' }, `${words.hint} ${one.hint}`));
    parts.push(element('p', { class: 'code' }, one.code));
    return parts;
  }

  // The line of the mistake; the caret is for the eye, the mark for everyone.
  function excerpt({ line, before, marked, after }) {
    const margin = `${line} | `;
    const caret = `${' '.repeat(margin.length - 2)}| ${before.replace(/[^\t]/g, ' ')}`
      + '^'.repeat(Math.max([...marked].length, 1));
    return element('pre', { tabindex: '0', role: 'group', 'aria-label': `${words.line} ${line}` },
      element('span', { 'aria-hidden': 'true' }, margin), before, element('mark', {}, marked),
      after, element('span', { 'aria-hidden': 'true' }, `\n${caret}`));
  }

  function file(one) {
    const name = element('code', {}, one.path);
    const parts = [one.url === null ? name : element('a', { href: one.url }, name)];
    if (one.note !== null) parts.push(` ${one.note}`);
    return parts;
  }

  // The connection: closed while nobody looks, since a browser has six of them for a host,
  // and a page that comes back into view asks what is new.
  let source = null;
  let retry = null;

  function connect() {
    clearTimeout(retry);
    if (source !== null || document.hidden) return;
    source = new EventSource('/_pignon/events');
    source.addEventListener('open', () => {
      if (!lost.hidden) news.textContent = words.back;
      lost.hidden = true;
    });
    source.addEventListener('site', (event) => follow(JSON.parse(event.data).site));
    source.addEventListener('findings', (event) => tell(JSON.parse(event.data)));
    source.addEventListener('error', () => {
      disconnect();
      if (document.hidden) return;
      if (lost.hidden) news.textContent = words.lost;
      lost.hidden = false;
      retry = setTimeout(connect, 500);
    });
  }

  function disconnect() {
    clearTimeout(retry);
    source?.close();
    source = null;
  }

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) disconnect();
    else connect();
  });
  addEventListener('pagehide', disconnect);
  addEventListener('pageshow', connect);

  recall();
  document.body.append(host);
})();
