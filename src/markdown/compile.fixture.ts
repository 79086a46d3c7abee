import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { MARKDOWN_FEATURES } from './page.ts';
import { guidancePage } from './plugin.ts';
import { sourceForCompiler } from './processor.ts';

/**
 * A page compiled as the build compiles it. @returns JavaScript
 * @throws RefusedPageError, or an error of the parser
 */
export function compile(
  text: string,
  frontmatter: Readonly<Record<string, unknown>> = {},
  outputFormat: 'program' | 'function-body' = 'program',
): string {
  const astro = {
    frontmatter: { ...frontmatter },
    headings: [],
    localImagePaths: new Set(),
    remoteImagePaths: new Set(),
  };
  return mdxToJs(sourceForCompiler(text), {
    features: MARKDOWN_FEATURES,
    mdastPlugins: [guidancePage],
    fileURL: pathToFileURL('/content/topics/calm/en.mdx'),
    data: { astro } as never,
    jsxImportSource: 'astro',
    outputFormat,
    elementAttributeNameCase: 'html',
  }).code;
}
