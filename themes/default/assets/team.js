// Narrows the list of the team. The page holds everybody, or the first part of a team too large
// for one page, to which parts.js adds the others when somebody begins to search; what does not
// match is hidden, and who asks for nothing sees the page as it came.
// What is chosen stands in the address, so that it can be sent on and gone back to: behind the #,
// which no server is sent. The name that is typed does not: whom somebody looks for is nobody
// else's. It stays with the steps of this tab, for going back and reloading.
const form = document.getElementById('finder');
const said = form.querySelector('[role=status]');
const clear = form.querySelector('[type=reset]');
const everybody = () => [...document.querySelectorAll('[data-team] > li')];
let rows = everybody();
const first = new Set(rows);
const controls = [...form.elements].filter((control) => control.name);
const sought = controls.find((control) => control.name === 'name');
const choices = controls.filter((control) => control !== sought);
const { index, integrity, none, one, many, failed } = form.dataset;
const all = said.textContent;

// As pignon folds texts: no case, no accents, ligatures taken apart.
const letters = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i' };
const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '')
  .replace(/./gsu, (c) => c.toLowerCase()).replace(/[œæßøłđðı]/g, (c) => letters[c]);
const words = (text) => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
// A name read from each of its words onwards, spaces left out: « desmet » is found in
// « Eva De Smet », and so is « smet eva ».
const turns = (text) => words(text).map((_, at, own) => [...own.slice(at), ...own.slice(0, at)].join(''));
let names;
const isNamed = (row, asked) => {
  names ??= rows.map((own) => turns(own.querySelector('a').textContent));
  const begins = (start) => names[row].some((turn) => turn.startsWith(start));
  return begins(asked.join('')) || asked.every(begins);
};

// By line, the keys of a filter: from the card itself, or of a large team from its index.
let columns;
const keys = async (name) => {
  if (!index) return rows.map((row) => (row.dataset[name] ?? '').split(' '));
  columns ??= fetch(index, { integrity }).then((answer) => answer.json());
  columns.catch(() => { columns = undefined; });
  const { sets, rows: lines } = (await columns).columns[name];
  return lines.map((line) => sets[line]);
};

const value = (control) => (control.type === 'checkbox' && !control.checked ? '' : control.value.trim());
// What the address asks for; a # without a « = » is a place of the page, as #main.
const hash = () => (location.hash.includes('=') ? location.hash.slice(1) : '');
const read = () => {
  const wanted = new URLSearchParams(hash() || location.search);
  sought.value = history.state?.name ?? '';
  for (const control of choices) {
    const own = wanted.get(control.name) ?? '';
    if (control.type === 'checkbox') control.checked = own === control.value;
    else control.value = own;
    if (control.selectedIndex < 0) control.value = '';
  }
};
const asks = () => new URLSearchParams(choices.map((own) => [own.name, value(own)]).filter((pair) => pair[1])).toString();
// The language links keep what is chosen.
let asked = '';
const carry = () => {
  asked = asks();
  document.querySelectorAll('.langs a').forEach((link) => { link.hash = asked; });
};
const write = (replaces) => {
  carry();
  const state = { name: value(sought) };
  if (asked === hash() && state.name === (history.state?.name ?? '')) return;
  history[replaces ? 'replaceState' : 'pushState'](state, '', asked ? `#${asked}` : location.pathname);
};

let turn = 0;
const run = async () => {
  turn += 1;
  const own = turn;
  const named = words(sought.value);
  const wanted = choices.filter(value);
  const active = named.length + wanted.length > 0;
  let by;
  try {
    if (active && form.parts) await form.parts();
    if (everybody().length > rows.length) {
      rows = everybody();
      names = undefined;
    }
    by = await Promise.all(wanted.map((control) => keys(control.name)));
  } catch {
    if (own === turn) said.textContent = failed;
    return;
  }
  // The map can do without: names are found even if the index cannot be had.
  const places = active ? await keys('place').catch(() => null) : [];
  // Something newer was asked for meanwhile.
  if (own !== turn) return;
  const found = rows.map((_, row) => isNamed(row, named)
    && wanted.every((control, at) => by[at][row].includes(value(control))));
  rows.forEach((row, at) => { row.hidden = active ? !found[at] : !first.has(row); });
  document.querySelector('[data-parts]')?.toggleAttribute('hidden', active);
  for (const list of document.querySelectorAll('[data-team]')) list.closest('section').hidden = ![...list.children].some((row) => !row.hidden);
  const only = wanted.find((control) => control.name === 'place');
  const here = new Set(only ? [value(only)] : (places ?? []).filter((_, row) => found[row]).flat());
  const count = found.filter(Boolean).length;
  for (const spot of document.querySelectorAll('[data-at]')) {
    spot.classList.toggle('out', active && Boolean(only ?? places) && !(count && spot.dataset.at.split(' ').some((at) => here.has(at))));
  }
  clear.hidden = !active;
  if (!active) said.textContent = all;
  else if (count < 2) said.textContent = count ? one : none;
  else said.textContent = many.replace('#', count.toLocaleString(document.documentElement.lang, { useGrouping: 'min2' }));
};

let timer;
let typed = false;
const now = () => {
  clearTimeout(timer);
  write(typed && document.activeElement?.type === 'search');
  typed = document.activeElement?.type === 'search';
  return run();
};
form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(now, 250);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  now();
  said.focus();
});
form.addEventListener('reset', () => {
  // The button goes away: the focus must not be lost with it.
  said.focus();
  clearTimeout(timer);
  timer = setTimeout(now);
});
addEventListener('popstate', async (event) => {
  clearTimeout(timer);
  typed = false;
  // A link to a place of this page asks for nothing else: what is asked for stays, unless it
  // hides the very member that the link names.
  const goal = rows.find((row) => `#${row.id}` === location.hash);
  if (!event.state && !hash() && location.hash && !goal?.hidden) {
    history.replaceState({ name: value(sought) }, '', asked ? `#${asked}` : undefined);
    return;
  }
  if (!event.state) history.replaceState({}, '');
  read();
  carry();
  await run();
  if (!event.state) goal?.scrollIntoView();
});
read();
carry();
history.replaceState(history.state ?? {}, '', location.search || asked !== hash() ? `${location.pathname}${asked ? `#${asked}` : ''}` : undefined);
form.removeAttribute('inert');
form.classList.add('ready');
if (asked || sought.value) run();
