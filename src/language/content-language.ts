import { defineMdastPlugin, type MdxJsxFlowElement, type MdxJsxTextElement, type MdastVisitorContext } from 'satteri';

/**
 * Tells each component of an MDX page which language the page is in, by the name of its file: `<Setting id="rings" />`
 * in `th.mdx` becomes `<Setting id="rings" lang="th" />`. The language of the reader may be another (a fallback).
 */
export const contentLanguage = defineMdastPlugin({
  name: 'content-language',
  mdxJsxFlowElement: addLanguage,
  mdxJsxTextElement: addLanguage,
});

function addLanguage(
  node: Readonly<MdxJsxFlowElement> | Readonly<MdxJsxTextElement>,
  context: MdastVisitorContext,
): void {
  const lang = /([\w-]+)\.mdx$/.exec(context.fileURL?.pathname ?? '')?.[1];
  const known = node.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'lang');
  if (lang === undefined || known) return;
  context.replaceNode(node, {
    ...node,
    attributes: [...node.attributes, { type: 'mdxJsxAttribute', name: 'lang', value: lang }],
  });
}
