// A folder, served on loopback as a good host would serve it: directories by their index.html, 404.html for what is not there,
// brotli for text, and the content security policy as a header beside the one in the pages. Files are read once and kept.

import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml', '.xml': 'application/xml',
  '.ics': 'text/calendar; charset=utf-8', '.txt': 'text/plain; charset=utf-8', '.csv': 'text/csv; charset=utf-8',
  '.woff2': 'font/woff2', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.pdf': 'application/pdf',
  '.ico': 'image/x-icon', '.wasm': 'application/wasm',
};
const COMPRESSED = /^(text\/|application\/(json|xml|wasm)|image\/svg)/;

export const STRICT_POLICY = "default-src 'self'; frame-ancestors 'none'";

// Returns {origin, transferred(), close()}. transferred() tells the octets of response bodies sent since it was last called.
export async function serve(folder, policy = STRICT_POLICY) {
  const kept = new Map();
  let octets = 0;
  const server = http.createServer((request, response) => {
    const { status, type, body, encoding } = answer(folder, new URL(request.url, 'http://host').pathname, kept);
    octets += body.length;
    response.writeHead(status, {
      'Content-Type': type, 'Content-Length': body.length, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff',
      ...(encoding && { 'Content-Encoding': encoding }), ...(policy && { 'Content-Security-Policy': policy }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    transferred() {
      const since = octets;
      octets = 0;
      return since;
    },
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

function answer(folder, pathname, kept) {
  let name = path.join(folder, decodeURIComponent(pathname));
  if (pathname.endsWith('/')) name = path.join(name, 'index.html');
  const found = name.startsWith(path.join(folder, path.sep)) && fs.statSync(name, { throwIfNoEntry: false })?.isFile();
  if (!found) name = path.join(folder, '404.html');
  if (!kept.has(name)) kept.set(name, prepared(name));
  return { status: found ? 200 : 404, ...kept.get(name) };
}

function prepared(name) {
  const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
  const body = fs.existsSync(name) ? fs.readFileSync(name) : Buffer.from('Not found');
  if (!COMPRESSED.test(type)) return { type, body };
  // Quality 9 of 11: what a host can afford while the reader waits, and a little larger than what it could prepare.
  return { type, encoding: 'br', body: zlib.brotliCompressSync(body, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 } }) };
}
