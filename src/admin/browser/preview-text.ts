/** A page's text as plain Markdown: without comments and ids of sections, with a word where a setting stands. */
export const previewText = (body: string, { setting }: { readonly setting: string }): string =>
  body
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replaceAll(/^(#{2,6} .*?)\s*\[#[a-z0-9-]+\]\s*$/gm, '$1')
    .replaceAll(/<Setting\s+id="([a-z-]+)"\s*\/>/g, `‹$1: ${setting}›`)
    .replaceAll(/\]\((?:topic|term):[^)]*\)/g, '](#)');
