import { closestMatch, type Finding } from '../authoring/finding.ts';
import { countryCodes, numbersOf } from '../model/country.ts';
import { languagesOf, oneOf, readablePages, type Check } from './check.ts';
import { lacking } from './own-site.ts';

/** Leads to the law and the helplines of a page. */
const COUNTRY_LINK = '#country';

/** The country of the site has an emergency number: help must never lead to an empty one. */
export const countryNumbers: Check = function* (content): Generator<Finding> {
  const { data, file, lineOf } = content.site;
  if (!data) return;
  const { country } = data;
  // A file that cannot be read may well have the number, so that one fault is reported once.
  const isUnread = content.countries.has(country) && content.countries.get(country)?.data === undefined;
  if (!isUnread && numbersOf(content, country).emergency === undefined)
    yield {
      severity: 'error',
      file,
      line: lineOf(['country']),
      message: `The country “${country}” has no emergency number.`,
      fix: `Add countries/${country}.yaml with “numbers: { emergency: "112" }”, or name one of ${oneOf(countryCodes(content).filter((code) => code !== country))}.`,
    };
  for (const [code, numbers] of Object.entries(data.countries)) {
    const written = Object.entries(numbers).flatMap(([kind, number]) =>
      number === undefined ? [] : [`${kind}: "${number}"`],
    );
    yield {
      severity: 'advice',
      file,
      line: lineOf(['countries', code]),
      message: `The numbers of “${code}” stand in site.yaml; each country has a file of its own now.`,
      fix: `Write “numbers: { ${written.join(', ')} }” into countries/${code}.yaml, and take “${code}” out of countries here.`,
    };
  }
};

/**
 * Law and helplines of the countries: topics that there are, and words in each language. A topic that is not there is no fault,
 * since a site may do without it.
 */
export const countryNotes: Check = function* (content): Generator<Finding> {
  const topics = content.topics.map(({ id }) => id);
  for (const [code, { data, file, lineOf }] of content.countries) {
    if (!data) continue;
    const notes = (['law', 'help'] as const).flatMap((part) =>
      Object.entries<{ topics: string[] }>(data[part]).map(([id, note]) => ({ part, id, topics: note.topics })),
    );
    for (const note of notes) {
      const unknown = note.topics.filter((topic) => !topics.includes(topic));
      if (unknown.length === 0) continue;
      const meant = unknown.flatMap((topic) => closestMatch(topic, topics) ?? []);
      yield {
        severity: 'advice',
        file,
        line: lineOf([note.part, note.id, 'topics']),
        message: `“${note.id}” is for topics that are not there: ${oneOf(unknown)}.`,
        fix:
          meant.length > 0
            ? `Did you mean ${oneOf(meant)}?`
            : 'Add the topic, or take it out; until then nothing is shown for it.',
      };
    }
    // Nobody reads the notes of another country, so nobody has to translate them.
    if (code !== content.site.data?.country) continue;
    const known = languagesOf(content);
    for (const [id, { text }] of Object.entries(data.law))
      yield* lacking(text, known, { file, line: lineOf(['law', id, 'text']) }, `law “${id}”`);
    for (const [id, { name, note = '' }] of Object.entries(data.help)) {
      yield* lacking(name, known, { file, line: lineOf(['help', id, 'name']) }, `name of the helpline “${id}”`);
      yield* lacking(note, known, { file, line: lineOf(['help', id, 'note']) }, `note of the helpline “${id}”`);
    }
  }
};

/**
 * A page that links to its law and helplines (`#country`) has some in the country of the site: else the link leads to the top of the page. Told once a topic,
 * at the page of the first language that links.
 */
export const countryLinks: Check = function* (content): Generator<Finding> {
  const { country } = content.site.data ?? {};
  const notes = country === undefined ? undefined : content.countries.get(country);
  // A file that cannot be read may well have some.
  if (country === undefined || (notes !== undefined && notes.data === undefined)) return;
  const { law = {}, help = {} } = notes?.data ?? {};
  const known = new Set([...Object.values(law), ...Object.values(help)].flatMap(({ topics }) => topics));
  const linking = readablePages(content).flatMap(({ topic, page }) =>
    page.links
      .filter(({ href }) => href === COUNTRY_LINK && !known.has(topic.id))
      .map(({ line }) => ({ topic: topic.id, file: page.file, line })),
  );
  for (const [topic, [first]] of Map.groupBy(linking, (link) => link.topic))
    if (first)
      yield {
        severity: 'missing',
        file: first.file,
        line: first.line,
        message: `The link “${COUNTRY_LINK}” leads to law and helplines, of which countries/${country}.yaml has none for “${topic}”.`,
        fix: `Add a helpline with “topics: [${topic}]” there, and where it was read; or write the words without a link.`,
      };
};
