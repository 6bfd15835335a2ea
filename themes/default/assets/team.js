// Narrows the list of the team. The page holds everybody; what does not match is hidden.
// What is asked for stands in the address, so that it can be sent on and gone back to.
const form = document.getElementById('finder');
const said = form.querySelector('[role=status]');
const clear = form.querySelector('[type=reset]');
const lists = [...document.querySelectorAll('[data-team]')];
const rows = lists.flatMap((list) => [...list.children]);
const controls = [...form.elements].filter((control) => control.name);
const choices = controls.filter((control) => control.name !== 'name');
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
const read = () => {
  const asked = new URLSearchParams(location.search);
  for (const control of controls) {
    const own = asked.get(control.name) ?? '';
    if (control.type === 'checkbox') control.checked = own === control.value;
    else control.value = own;
    if (control.selectedIndex < 0) control.value = '';
  }
};
// The language links keep what is asked for.
const carry = () => document.querySelectorAll('.langs a').forEach((link) => { link.search = location.search; });
const write = (replaces) => {
  const asked = new URLSearchParams(controls.map((own) => [own.name, value(own)]).filter((pair) => pair[1])).toString();
  if (asked !== location.search.slice(1)) {
    history[replaces ? 'replaceState' : 'pushState'](null, '', asked ? `?${asked}` : location.pathname);
  }
  carry();
};

let turn = 0;
const run = async () => {
  turn += 1;
  const own = turn;
  const asked = words(controls.find((control) => control.name === 'name').value);
  const wanted = choices.filter(value);
  const active = asked.length + wanted.length > 0;
  let by;
  let places;
  try {
    by = await Promise.all(wanted.map((control) => keys(control.name)));
    places = active ? await keys('place') : [];
  } catch {
    if (own === turn) said.textContent = failed;
    return;
  }
  // Something newer was asked for meanwhile.
  if (own !== turn) return;
  const found = rows.map((_, row) => isNamed(row, asked)
    && wanted.every((control, at) => by[at][row].includes(value(control))));
  rows.forEach((row, at) => { row.hidden = !found[at]; });
  for (const list of lists) list.closest('section').hidden = ![...list.children].some((row) => !row.hidden);
  const only = wanted.find((control) => control.name === 'place');
  const here = new Set(only ? [value(only)] : places.filter((_, row) => found[row]).flat());
  const count = found.filter(Boolean).length;
  for (const spot of document.querySelectorAll('[data-at]')) {
    spot.classList.toggle('out', active && !(count && spot.dataset.at.split(' ').some((at) => here.has(at))));
  }
  clear.hidden = !active;
  if (!active) said.textContent = all;
  else if (count < 2) said.textContent = count ? one : none;
  else said.textContent = many.replace('#', count.toLocaleString(document.documentElement.lang));
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
addEventListener('popstate', () => {
  clearTimeout(timer);
  typed = false;
  read();
  carry();
  run();
});
read();
form.removeAttribute('inert');
form.classList.add('ready');
if (location.search) {
  carry();
  run();
}
