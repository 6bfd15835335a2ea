// Looks for words on every page of one language. What is asked for stays in this browser: it
// stands behind the # of the address, which no server is sent.
const form = document.getElementById('search');
const input = form.querySelector('input');
const said = form.querySelector('[role=status]');
const more = document.getElementById('search-more');
const list = document.createElement('ul');
list.id = 'found';
list.className = 'rows';
more.before(list);
const pages = document.getElementById('pages');
const { index, none, one, many, some, failed } = form.dataset;
const AT_ONCE = 20;

// As pignon folds texts: no case, no accents, ligatures taken apart. With it, for each folded
// letter, where it stood.
const letters = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i' };
const known = new Map();
const letter = (c) => {
  if (!known.has(c)) {
    known.set(c, c.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[œæßøłđðı]/g, (own) => letters[own]));
  }
  return known.get(c);
};
const folded = (text) => {
  const at = [];
  let fold = '';
  let place = 0;
  for (const c of text) {
    const own = letter(c);
    for (let n = 0; n < own.length; n += 1) at.push(place);
    fold += own;
    place += c.length;
  }
  at.push(place);
  return { fold, at };
};
const words = (text) => [...new Set(folded(text).fold.split(/[^\p{L}\p{N}]+/u))]
  .filter((word, _, own) => word.length > 1 || own.length < 3).filter(Boolean);

// The index is asked for when somebody begins to search, and read once.
let asked;
const all = () => {
  asked ??= fetch(index).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
    .then(({ url, title, kind, lang, text, text_lang: langs }) => url.map((link, n) => ({
      url: link, title: title[n], kind: kind[n], lang: lang[n], text: text[n], langs: langs[n], named: folded(title[n]),
    })));
  asked.catch(() => { asked = undefined; });
  return asked;
};

// Where a word stands in a folded text: at the start of a word, or inside one, as compounds have
// it. A plural is also found by its singular.
const forms = (word) => [word, ...(word.length > 4 && /(s|x|e|n)$/.test(word) ? [word.replace(/(en|es|s|x|e|n)$/, '')] : [])];
const places = ({ fold }, word) => {
  const found = [];
  for (let at = fold.indexOf(word); at >= 0 && found.length < 40; at = fold.indexOf(word, at + 1)) {
    const begins = at === 0 || !/[\p{L}\p{N}]/u.test(fold[at - 1]);
    if (begins || word.length > 3) found.push({ at, length: word.length, begins });
  }
  return found;
};
const weigh = (page, word) => {
  page.body ??= folded(page.text);
  for (const [nth, form_] of forms(word).entries()) {
    const title = places(page.named, form_);
    const body = places(page.body, form_);
    const best = Math.max(0, ...title.map((own) => (own.begins ? 30 : 8)));
    const weight = best + Math.min(10, body.reduce((sum, own) => sum + (own.begins ? 2 : 1), 0));
    if (weight > 0) return { weight: weight / (nth + 1), body };
  }
  return { weight: 0, body: [] };
};

// A part of a page's text, each of its lines in the language it is in: the index says from which
// line on another begins.
const say = (parent, page, from, to) => {
  const starts = [0, ...[...page.text.matchAll(/\n/g)].map((end) => end.index + 1)];
  const langs = page.langs ?? [[0, null]];
  langs.forEach(([line, lang], n) => {
    const end = n + 1 < langs.length ? starts[langs[n + 1][0]] : page.text.length;
    const part = page.text.slice(Math.max(from, starts[line]), Math.max(0, Math.min(to, end))).replace(/\n/g, ' · ');
    if (part === '' || !lang) return parent.append(part);
    const own = document.createElement('span');
    own.lang = lang;
    own.append(part);
    return parent.append(own);
  });
};

// The part of a page's text that has most of the words, with the words marked.
const excerpt = (page, found) => {
  const hits = found.flatMap((own, word) => own.body.map((hit) => ({ ...hit, word }))).sort((a, b) => a.at - b.at);
  const { at, fold } = page.body;
  const paragraph = document.createElement('p');
  const within = (start) => hits.filter((hit) => hit.at >= start && hit.at + hit.length < start + 170);
  const richest = hits.reduce((best, hit) => {
    const kinds = new Set(within(hit.at).map((own) => own.word)).size + (hit.begins ? 0.5 : 0);
    return kinds > best.kinds ? { kinds, hit } : best;
  }, { kinds: 0, hit: { at: 0 } }).hit;
  let from = Math.max(0, richest.at - 50);
  while (from > 0 && !/\s/.test(fold[from - 1])) from -= 1;
  let to = Math.min(fold.length, from + 200);
  while (to < fold.length && !/\s/.test(fold[to])) to += 1;
  const cut = (parent, a, b) => say(parent, page, at[a], at[b]);
  if (from > 0) paragraph.append('… ');
  let done = from;
  for (const hit of hits) {
    if (hit.at < done || hit.at + hit.length > to) continue;
    const mark = document.createElement('mark');
    cut(mark, hit.at, hit.at + hit.length);
    cut(paragraph, done, hit.at);
    paragraph.append(mark);
    done = hit.at + hit.length;
  }
  cut(paragraph, done, to);
  paragraph.append(to < fold.length ? ' …' : '');
  return paragraph;
};
const row = ({ page, found }) => {
  const item = document.createElement('li');
  const title = document.createElement('h2');
  const link = document.createElement('a');
  const kind = document.createElement('p');
  link.href = page.url;
  link.textContent = page.title;
  kind.textContent = page.kind;
  kind.className = 'soft small cap';
  title.append(link);
  if (page.lang) title.lang = page.lang;
  item.append(title, kind, excerpt(page, found));
  return item;
};

let rest = [];
const show = () => {
  const next = rest.splice(0, AT_ONCE).map(row);
  list.append(...next);
  more.hidden = rest.length === 0;
  return next[0];
};
let turn = 0;
const run = async () => {
  turn += 1;
  const own = turn;
  const query = input.value.trim();
  const wanted = words(query);
  pages.hidden = wanted.length > 0;
  if (wanted.length === 0) {
    list.replaceChildren();
    said.textContent = '';
    more.hidden = true;
    return;
  }
  let every;
  try {
    every = await all();
  } catch {
    said.textContent = failed;
    pages.hidden = false;
    return;
  }
  if (own !== turn) return;
  const weighed = every.map((page) => {
    const found = wanted.map((word) => weigh(page, word));
    const hits = found.filter((one_) => one_.weight > 0).length;
    // A title that says just that comes first.
    const whole = ` ${words(page.title).join(' ')} `.includes(` ${wanted.join(' ')} `) ? 100 : 0;
    return { page, found, hits, weight: found.reduce((sum, one_) => sum + one_.weight, whole) };
  });
  const most = Math.max(...weighed.map((page) => page.hits));
  rest = weighed.filter((page) => page.hits > 0 && page.hits === most).sort((a, b) => b.weight - a.weight);
  const count = rest.length;
  list.replaceChildren();
  show();
  const told = most < wanted.length && count ? some : many;
  const phrase = count === 0 ? none : (count === 1 && told === many ? one : told);
  said.textContent = phrase.replace('#', count.toLocaleString(document.documentElement.lang)).replace('*', () => query);
  pages.hidden = count > 0;
};

// What was last asked for, as it stands in the address; the language links keep it.
let address = '';
const keep = (query) => {
  address = query ? `#${new URLSearchParams({ q: query })}` : '';
  document.querySelectorAll('.langs a').forEach((link) => { link.hash = address; });
};
const read = () => {
  const after = new URLSearchParams(location.hash.slice(1)).get('q');
  const before = new URLSearchParams(location.search).get('q');
  // The way to the main part of the page asks for nothing: what is found stays.
  if (location.hash && after === null && before === null) {
    if (address) history.replaceState(null, '', address);
    return undefined;
  }
  if (before) history.replaceState(null, '', `${location.pathname}#${new URLSearchParams({ q: before })}`);
  input.value = after ?? before ?? '';
  keep(input.value.trim());
  return run();
};
let timer;
const now = () => {
  clearTimeout(timer);
  const query = input.value.trim();
  keep(query);
  history.replaceState(null, '', address || location.pathname);
  return run();
};
input.addEventListener('focus', () => all().catch(() => {}), { once: true });
form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(now, 200);
});
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  await now();
  said.focus();
});
more.addEventListener('click', () => show()?.querySelector('a').focus());
addEventListener('hashchange', read);
form.removeAttribute('inert');
form.classList.add('ready');
read();
