// A built site: its pages, what kind each is, and a server that sends its headers.
import { createServer } from 'node:http';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';

/** Every page of a site, with its kind (the class of its body) and language. */
export function pages(site) {
  const found = [];
  (function walk(folder) {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) walk(path);
      else if (name.endsWith('.html')) {
        const html = readFileSync(path, 'utf8');
        found.push({
          file: path,
          path: '/' + relative(site, path).replace(/index\.html$/, ''),
          kind: /<body class="page-([a-z0-9_ -]+)"/.exec(html)?.[1] ?? 'none',
          lang: /<html lang="([a-z]+)"/.exec(html)?.[1] ?? 'none',
          bytes: html.length,
        });
      }
    }
  })(site);
  return found;
}

/** Of each kind and language the fullest page: what breaks, breaks there. */
export function fullest(all) {
  const kinds = new Map();
  for (const page of all) {
    const key = `${page.kind}.${page.lang}`;
    if (!kinds.has(key) || kinds.get(key).bytes < page.bytes) kinds.set(key, page);
  }
  return [...kinds].map(([key, page]) => ({ key, ...page }));
}

const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2', '.png': 'image/png', '.jpg': 'image/jpeg', '.xml': 'application/xml',
  '.txt': 'text/plain', '.vcf': 'text/vcard', '.js': 'text/javascript', '.json': 'application/json' };

/** Serves a site on loopback with the headers of its `_headers`. */
export async function serve(site) {
  const headers = {};
  for (const line of readFileSync(join(site, '_headers'), 'utf8').split('\n').slice(1)) {
    if (!line.startsWith('  ')) break;
    const [name, ...value] = line.trim().split(': ');
    headers[name] = value.join(': ');
  }
  const server = createServer((request, response) => {
    let path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    if (path.endsWith('/')) path += 'index.html';
    try {
      const body = readFileSync(join(site, path));
      response.writeHead(200, { ...headers, 'Content-Type': types[extname(path)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404, { ...headers, 'Content-Type': types['.html'] });
      response.end(readFileSync(join(site, '404.html')));
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
}
