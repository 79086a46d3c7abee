import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

/** A page as a crawler reads it. */
export interface CrawledPage {
  readonly url: string;
  readonly ids: ReadonlySet<string>;
  /** How many `<h1>` and `<main>` the page has. */
  readonly headings: number;
  readonly mains: number;
}

export interface Crawl {
  readonly pages: readonly CrawledPage[];
  /** Pages that do not answer, and anchors that a page does not have, as sentences. */
  readonly dead: readonly string[];
}

const LINKING: Readonly<Record<string, string>> = {
  a: 'href',
  link: 'href',
  script: 'src',
  img: 'src',
  form: 'action',
  iframe: 'src',
};

function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...('tagName' in node ? [node] : []), ...children.flatMap(elementsOf)];
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** Follows every link of a built site from its front door. */
export async function crawl(start: string): Promise<Crawl> {
  const { origin } = new URL(start);
  const pages = new Map<string, CrawledPage>();
  const anchors: { readonly from: string; readonly page: string; readonly id: string }[] = [];
  const dead: string[] = [];
  const queue = [start];
  const seen = new Set(queue);
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    const answer = await fetch(url);
    if (!answer.ok) {
      dead.push(`${url} answers ${String(answer.status)}`);
      continue;
    }
    if (!(answer.headers.get('content-type') ?? '').includes('text/html')) continue;
    const elements = elementsOf(parse(await answer.text()));
    pages.set(url, {
      url,
      ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
      headings: elements.filter(({ tagName }) => tagName === 'h1').length,
      mains: elements.filter(({ tagName }) => tagName === 'main').length,
    });
    for (const element of elements) {
      const href = attribute(element, LINKING[element.tagName] ?? '');
      if (href === undefined) continue;
      const target = new URL(href, url);
      // Canonical and alternate links name the address the site was built for.
      if (target.origin !== origin || !/^https?:$/.test(target.protocol)) continue;
      const page = target.origin + target.pathname;
      if (target.hash !== '') anchors.push({ from: url, page, id: decodeURIComponent(target.hash.slice(1)) });
      if (!seen.has(page)) queue.push(page);
      seen.add(page);
    }
  }
  for (const { from, page, id } of anchors) {
    if (pages.get(page)?.ids.has(id) === false) dead.push(`${from} leads to #${id}, which ${page} does not have`);
  }
  return { pages: [...pages.values()], dead: [...new Set(dead)] };
}
