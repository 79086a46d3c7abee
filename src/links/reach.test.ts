import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reach } from './reach.ts';

const asked: string[] = [];
let atOnce = 0;
let mostAtOnce = 0;
const answer: RequestListener = ({ method, url = '/' }, response) => {
  asked.push(`${method ?? ''} ${url}`);
  const [, name, argument] = url.split('/');
  if (name === 'silent') return;
  if (name === 'status') response.writeHead(Number(argument)).end();
  else if (name === 'no-head') response.writeHead(method === 'HEAD' ? 405 : 200).end();
  else if (name === 'moved') response.writeHead(301, { location: '/here' }).end();
  else if (name === 'for-now') response.writeHead(302, { location: '/here' }).end();
  else if (name === 'moved-then-for-now') response.writeHead(308, { location: '/for-now' }).end();
  else if (name === 'moved-away') response.writeHead(301, { location: '/status/404' }).end();
  else if (name === 'circle') response.writeHead(302, { location: '/circle' }).end();
  else if (name === 'slow') {
    mostAtOnce = Math.max(mostAtOnce, (atOnce += 1));
    setTimeout(() => {
      atOnce -= 1;
      response.end();
    }, 50);
  } else response.end();
};
let server: Server;
let origin = '';
beforeAll(async () => {
  server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('each address has its outcome, in the order of the addresses', async () => {
  const paths = ['/here', '/no-head', '/moved', '/for-now', '/moved-then-for-now', '/status/404', '/status/503'];
  const outcomes = await reach(
    [...paths, '/moved-away', '/circle', '/silent'].map((path) => origin + path),
    { patience: 300 },
  );
  expect(outcomes).toEqual([
    { kind: 'found' },
    { kind: 'found' },
    { kind: 'moved', to: `${origin}/here` },
    { kind: 'found' },
    { kind: 'moved', to: `${origin}/for-now` },
    { kind: 'refused', status: 404 },
    { kind: 'refused', status: 503 },
    { kind: 'refused', status: 404 },
    { kind: 'unreached', reason: 'more than 10 redirects' },
    { kind: 'unreached', reason: 'no answer in 0.3 s' },
  ]);
  expect(asked.filter((request) => request.endsWith('/here') && request.startsWith('GET'))).toEqual([]);
});

it('a server that is not there is unreached, and says why', async () => {
  expect(await reach(['http://127.0.0.1:9/'])).toMatchObject([{ kind: 'unreached' }]);
});

it('a few are asked at a time, and progress is told', async () => {
  const progress: number[] = [];
  const urls = Array.from({ length: 9 }, (_, index) => `${origin}/slow/${String(index)}`);
  await reach(urls, { parallel: 3, onProgress: (done) => progress.push(done) });
  expect(mostAtOnce).toBe(3);
  expect(progress).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});
