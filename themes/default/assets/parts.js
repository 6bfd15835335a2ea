// The parts of a team too large for one page: the pages that the links of data-parts lead to, in
// order, each fetched once. Their lines join the list of the same section; a section that this
// page has not comes along whole.
const form = document.getElementById('finder');
const page = async ({ href }) => {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(answer.statusText);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
};
const adopt = (part) => {
  for (const list of part.querySelectorAll('[data-team]')) {
    const section = list.closest('section');
    const own = document.querySelector(`#${section.id} [data-team]`);
    if (own) own.append(...list.children);
    else [...document.querySelectorAll('section:has([data-team])')].at(-1).after(section);
  }
};
let parts;
form.parts = () => {
  parts ??= Promise.all([...document.querySelectorAll('[data-parts] a:not([aria-current])')].map(page))
    .then((pages) => pages.forEach(adopt));
  parts.catch(() => { parts = undefined; });
  return parts;
};
