import type { MdastNode } from 'satteri';
import { childrenOf, lineOf } from './problem.ts';

/** An address that a page links to. */
export interface PageLink {
  readonly href: string;
  readonly line: number;
}

/** What a link leads to, by its scheme. */
export type LinkTarget =
  /** `topic:set-boundaries#say`: another topic, at the reader's own address for it. */
  | { readonly kind: 'topic'; readonly id: string; readonly section: string | undefined }
  /** `term:active-listening`: a word explained by the glossary where it stands. */
  | { readonly kind: 'term'; readonly id: string }
  /** `#say`: a section of the same page. */
  | { readonly kind: 'section'; readonly id: string }
  /** `https:`, `mailto:`, `tel:`: outside the site. */
  | { readonly kind: 'outside' }
  /** Anything else, such as `javascript:` or a relative address, which differs between languages and hosts. */
  | { readonly kind: 'refused' };

/** Reads what a link leads to. The parser has decoded entities and escapes already: `java&#115;cript:` is refused too. */
export function linkTarget(href: string): LinkTarget {
  const own = /^(topic|term):([^#]*)(?:#(.*))?$/s.exec(href);
  if (own?.[1] === 'topic') return { kind: 'topic', id: own[2] ?? '', section: own[3] };
  if (own?.[1] === 'term' && own[3] === undefined) return { kind: 'term', id: own[2] ?? '' };
  if (href.startsWith('#')) return { kind: 'section', id: href.slice(1) };
  return { kind: /^(https:\/\/|mailto:|tel:)[^\s]/.test(href) ? 'outside' : 'refused' };
}

/** The addresses that reference-style links name: `[name]: topic:keep-calm`. */
export function definitionsOf(nodes: readonly MdastNode[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (node: MdastNode): void => {
    // The first definition of a name counts, as in CommonMark.
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url);
    for (const child of childrenOf(node)) visit(child);
  };
  nodes.forEach(visit);
  return found;
}

/** The address of a link node, or of a definition; undefined for any other node. */
export function hrefOf(node: MdastNode, definitions: ReadonlyMap<string, string>): string | undefined {
  if (node.type === 'link' || node.type === 'definition') return node.url;
  return node.type === 'linkReference' ? definitions.get(node.identifier) : undefined;
}

/** Every address below a node, in the order of the text. What a reference-style link leads to stands at its definition. */
export function linksOf(node: MdastNode): PageLink[] {
  const href = node.type === 'link' || node.type === 'definition' ? node.url : undefined;
  return [...(href === undefined ? [] : [{ href, line: lineOf(node) }]), ...childrenOf(node).flatMap(linksOf)];
}
