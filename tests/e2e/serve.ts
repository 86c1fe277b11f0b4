import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';

export interface Served {
  /** Documents by path, HTML where its ending says nothing else: `{ '/': '<!doctype html>…' }`. Looked up at each request, so a test may add pages later. */
  pages?: Record<string, string>;
  /** Folder whose files answer the paths that `pages` does not. */
  folder?: string;
}

export interface Site {
  /** `http://127.0.0.1:port`, without a slash at its end. */
  origin: string;
  /** The same pages as an ordinary `http:` site has them: another origin, and not a secure context as 127.0.0.1 is. */
  plainOrigin: string;
  /** Path and query of every request so far, in order. */
  requests: readonly string[];
  close(): Promise<void>;
}

/** A host that the browsers of openChromium and openFirefox find on this machine. */
export const PLAIN_HOST = 'paper.test';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Serves pages and files to this machine only, on a free port, until `close` is called or `signal` aborts. */
export async function serve(served: Served, signal?: AbortSignal): Promise<Site> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '/');
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    void answer(response, decodeURIComponent(pathname), served);
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  const close = () => stop(server);
  signal?.addEventListener('abort', () => void close(), { once: true });
  const port = portOf(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    plainOrigin: `http://${PLAIN_HOST}:${port}`,
    requests,
    close,
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

async function answer(
  response: ServerResponse,
  path: string,
  { pages = {}, folder }: Served,
): Promise<void> {
  const page = pages[path];
  const body = page ?? (folder && (await fileIn(folder, path)));
  const type = TYPES[extname(path)] ?? (page === undefined ? undefined : TYPES['.html']);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader(
    'Content-Type',
    body === undefined ? 'text/plain' : (type ?? 'application/octet-stream'),
  );
  response.statusCode = body === undefined ? 404 : 200;
  response.end(body ?? 'Not found');
}

async function fileIn(folder: string, path: string): Promise<Buffer | undefined> {
  const root = resolve(folder);
  const file = resolve(root, `.${path}`);
  if (!file.startsWith(root + sep)) return undefined;
  return readFile(file).catch(() => undefined);
}

async function stop(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise((done) => server.close(done));
  server.closeAllConnections(); // A browser keeps its connections open.
  await closed;
}
