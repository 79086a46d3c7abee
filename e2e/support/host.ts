import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { headersOf } from './headers.ts';
import { serve, type Serving } from '../../src/server/serve.ts';
import { folders } from './folders.ts';
import { test as base } from './site.ts';

/** A web site of somebody else's: any page that a test gives it, at `localhost`, which to a browser is another site than 127.0.0.1. */
export class Host {
  private pages = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();
  private server: Server;
  origin = '';

  constructor() {
    this.server = createServer((request, response) => {
      const page = this.pages.get(request.url?.split('?')[0] ?? '');
      response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
      response.end(page?.html ?? '');
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => {
      this.server.listen(0, '127.0.0.1', resolve);
    });
    this.origin = `http://localhost:${String((this.server.address() as AddressInfo).port)}`;
    return this;
  }

  /** Puts a page up. @returns its address */
  page(
    body: string,
    {
      lang = 'en',
      name = 'page',
      headers = {},
    }: { lang?: string; name?: string; headers?: Readonly<Record<string, string>> } = {},
  ): string {
    this.pages.set(`/${name}`, {
      html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Intranet</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
      headers,
    });
    return `${this.origin}/${name}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/**
 * What a host page needs to size one frame: it heeds only the frame itself, keeps what was told, and how often.
 * In place of `/embed.js`, where the frame must have attributes of its own.
 */
export const SIZING = `<script>
  var heights = [];
  addEventListener('message', function (event) {
    var frame = document.querySelector('iframe');
    if (event.source !== frame.contentWindow || event.data.type !== 'calm-counter') return;
    heights.push(event.data.height);
    frame.style.height = event.data.height + 'px';
  });
</script>`;

/** Tests with a host that the site allows, and one that it does not. */
export const test = base.extend<object, { host: Host; stranger: Host; embeddable: Serving }>({
  host: [
    async ({}, use) => {
      const host = await new Host().start();
      await use(host);
      await host.stop();
    },
    { scope: 'worker' },
  ],
  stranger: [
    async ({}, use) => {
      const host = await new Host().start();
      await use(host);
      await host.stop();
    },
    { scope: 'worker' },
  ],
  embeddable: [
    async ({ host }, use) => {
      const site = await serve({ folder: folders.site, headers: headersOf(folders.site, [host.origin]) });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
});
