import type { APIRoute } from 'astro';
import { partsOf } from '../../../phrase/forms.ts';
import { sayGroups } from '../../../phrase/say-groups.ts';
import { SAY_VERSION, type SayFile } from '../../../phrase/say-file.ts';
import { model, pageLanguages } from '../../../site/knowledge-base.ts';

export const getStaticPaths = () =>
  pageLanguages.flatMap((lang) =>
    sayGroups(model, lang).map(({ group, phrases }) => ({ params: { lang, group }, props: { phrases } })),
  );

interface Props extends Record<string, unknown> {
  phrases: readonly string[];
}

/** The sentences of a group in every language, with how each is said, for a browser whose reader has chosen another language. */
export const GET: APIRoute<Props, { lang: string }> = ({ params: { lang }, props }) => {
  const phrases = props.phrases.flatMap((id) => model.phrase(id, lang) ?? []);
  const file: SayFile = {
    version: SAY_VERSION,
    phrases: Object.fromEntries(
      phrases.map(({ id, wordings }) => [
        id,
        Object.fromEntries(
          wordings.map(({ lang: spoken, text }) => {
            const said = model.said(text, spoken, lang);
            const say = typeof said === 'object' ? ([said.woman, said.man] as const) : said;
            const parts = partsOf(text, spoken).map((part) =>
              typeof part === 'string' ? part : ([part.woman, part.man] as const),
            );
            return [spoken, say === undefined ? { text: parts } : { text: parts, say }];
          }),
        ),
      ]),
    ),
  };
  return Response.json(file);
};
