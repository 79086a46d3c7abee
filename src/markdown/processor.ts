import { satteri } from '@astrojs/markdown-satteri';
import { MARKDOWN_FEATURES, readPage } from './page.ts';
import { guidancePage, RefusedPageError } from './plugin.ts';
import { readSource } from './source/read-source.ts';

/**
 * The text of a page as the compiler may have it.
 * @throws RefusedPageError for what the checks refuse, which a development server compiles unchecked
 */
export function sourceForCompiler(typed: string): string {
  const [problem] = readPage(typed).problems;
  if (problem) throw new RefusedPageError(problem);
  return readSource(typed).text;
}

/** Sätteri, which Astro compiles pages with, for the pages of this site: they reach it as the checks read them. */
export function guidanceProcessor(): ReturnType<typeof satteri> {
  const processor = satteri({ features: MARKDOWN_FEATURES, mdastPlugins: [guidancePage] });
  const compiler = processor.createMdxRenderer?.bind(processor);
  return {
    ...processor,
    ...(compiler && {
      createMdxRenderer: async (...options: Parameters<typeof compiler>) => {
        const renderer = await compiler(...options);
        return {
          ...renderer,
          process: async (...[content, ...rest]: Parameters<typeof renderer.process>) =>
            renderer.process(sourceForCompiler(content), ...rest),
        };
      },
    }),
  };
}
