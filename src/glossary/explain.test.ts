import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TermView } from '../model/glossary.ts';
import { explainTerms } from './explain.ts';

const shown = (value: string) => ({ value, lang: 'en', isFallback: false });
const term = (id: string, forms: readonly string[] = [], definition = `What ${id} means.`): TermView => ({
  id,
  name: shown(id),
  definition: shown(definition),
  forms,
  synonyms: ['weather'],
  exclusions: [],
  topics: [],
});
const ADDED = /<a class="term" href="[^"]*">([^<]*)<\/a><span class="term-tip" hidden>[^<]*<\/span>/g;

const explain = (
  html: string,
  terms: readonly TermView[] = [term('anger', ['angry'])],
  used = new Set<string>(),
  most = 9,
): string => explainTerms(html, terms, used, most, (id) => `/en/glossary/#${id}`);
/** The text with each word that was explained in brackets. */
const marked = (...given: Parameters<typeof explain>): string => explain(...given).replace(ADDED, '[$1]');

describe('explainTerms', () => {
  it('links a word to its term and puts the definition behind it', () => {
    expect(explain('<p>Your anger counts.</p>')).toBe(
      '<p>Your <a class="term" href="/en/glossary/#anger">anger</a><span class="term-tip" hidden> What anger means. </span> counts.</p>',
    );
  });

  it('explains a term the first time it stands there, and not again', () => {
    expect(marked('<p>anger</p><p>anger, angry</p>')).toBe('<p>[anger]</p><p>anger, angry</p>');
  });

  it('keeps the letters as they stand there', () => {
    expect(marked('Anger. ANGER.')).toBe('[Anger]. ANGER.');
  });

  it('knows a term by its forms, not by its synonyms', () => {
    expect(marked('angry weather')).toBe('[angry] weather');
  });

  it('takes the whole of the longest form', () => {
    expect(marked('active listening helps', [term('listening', ['active listening'])])).toBe(
      '[active listening] helps',
    );
  });

  it.each([
    '<a href="/x">anger</a>',
    '<strong>anger</strong>',
    '<h2 id="x">anger</h2>',
    '<h3>anger</h3>',
    '<span class="x">anger</span>',
    '<img alt="anger">',
    '<p class="anger" title="no anger">',
    '<!-- anger -->',
    '<a href="/x">much\n<em>anger</em></a>',
    '<strong>Your <em>anger</em> counts.</strong>',
  ])('explains nothing in %s, but what follows', (html) => {
    expect(marked(html)).toBe(html);
    expect(marked(`${html} anger`)).toBe(`${html} [anger]`);
  });

  it.each(['<em>anger</em>', '<li>anger</li>', '<td>anger</td>', '<abbr>anger</abbr>', '<p>anger</p>'])(
    'explains what stands in %s',
    (html) => {
      expect(marked(html)).toBe(html.replace('anger', '[anger]'));
    },
  );

  it.each(['angers', 'danger', 'anger-free', 'non-anger', 'anger2', '1anger', 'angeré', 'anger\u0301', 'angerж'])(
    'does not take %s for the word',
    (word) => {
      expect(marked(`one ${word} two`)).toBe(`one ${word} two`);
      expect(marked(`one ${word} anger`)).toBe(`one ${word} [anger]`);
    },
  );

  it.each(['“anger”', '(anger)', 'anger.', 'anger…', 'anger’s', '—anger', '&quot;anger&quot;'])(
    'takes the word out of %s',
    (text) => {
      expect(marked(text)).toBe(text.replace('anger', '[anger]'));
    },
  );

  it.each(['«клиент»', 'Клиент', 'på клиент, ja'])('knows letters of other scripts: %s', (text) => {
    expect(marked(text, [term('клиент')])).toBe(text.replace(/клиент/i, '[$&]'));
  });

  it('knows words with signs that mean something in a pattern', () => {
    expect(marked('Mr x.yz+ here, xayzz', [term('x.yz+')])).toBe('Mr [x.yz+] here, xayzz');
    expect(marked('xayzz', [term('x.yz+')])).toBe('xayzz');
  });

  it('leaves words of less than five letters alone', () => {
    expect(marked('wait, waits', [term('wait', ['waits'])])).toBe('wait, [waits]');
    expect(marked('wait', [term('wait', ['waits'])])).toBe('wait');
  });

  it('explains several terms, in whatever order they stand', () => {
    expect(marked('a weapon and anger', [term('anger'), term('weapon')])).toBe('a [weapon] and [anger]');
  });

  it('does not explain a word of a definition', () => {
    expect(explain('anger', [term('anger', [], 'Before a threat.'), term('threat')])).not.toContain('#threat');
  });

  it('explains at most so many on a page, counting those before', () => {
    const terms = [term('anger'), term('weapon'), term('threat')];
    expect(marked('anger weapon threat', terms, new Set(), 2)).toBe('[anger] [weapon] threat');
    expect(marked('anger weapon threat', terms, new Set(['before']), 2)).toBe('[anger] weapon threat');
    expect(marked('anger weapon threat', terms, new Set(), 0)).toBe('anger weapon threat');
  });

  it('remembers what it explained, for the next text of the page', () => {
    const used = new Set<string>();
    expect([marked('anger', undefined, used), marked('anger', undefined, used), [...used]]).toEqual([
      '[anger]',
      'anger',
      ['anger'],
    ]);
  });

  it('does not remember what it did not find', () => {
    const used = new Set<string>();
    marked('peace', undefined, used);
    expect([...used]).toEqual([]);
  });

  it('escapes definition and address', () => {
    const html = explainTerms('anger', [term('anger', [], 'a <b> & "c"')], new Set(), 9, () => '/?a=1&b="<');
    expect(html).toContain('href="/?a=1&amp;b=&quot;&lt;"');
    expect(html).toContain('> a &lt;b> &amp; &quot;c&quot; <');
  });
});

describe('explainTerms in Thai', () => {
  const thai = [term('ตะโกน')];

  it('finds a word between other words', () => {
    expect(marked('<p>เขาตะโกนเสียงดัง</p>', thai)).toBe('<p>เขา[ตะโกน]เสียงดัง</p>');
  });

  it('finds an expression of several words', () => {
    expect(marked('เขาตะโกนเสียงดังมาก', [term('ตะโกนเสียงดัง')])).toBe('เขา[ตะโกนเสียงดัง]มาก');
  });

  it('does not find letters that are part of other words', () => {
    // ตากลม: ตา and กลม, or ตาก and ลม; never ากลม.
    expect(marked('ตากลม', [term('ากลม', ['ากลมๆ'])])).toBe('ตากลม');
    expect(marked('มหาวิทยาลัย', [term('วิทยาลัย')])).toBe('มหาวิทยาลัย');
  });

  it('finds a word that stands by itself after one that only holds it', () => {
    expect(marked('มหาวิทยาลัย วิทยาลัย', [term('วิทยาลัย')])).toBe('มหาวิทยาลัย [วิทยาลัย]');
  });
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    'anger',
    'Angry',
    'weapon',
    'danger',
    'ตะโกน',
    'เขา',
    'и',
    'угроза',
    ' ',
    '. ',
    '\n',
    '&amp;',
    '&lt;',
    '<',
    '>',
    '$&',
    '$1',
    '-',
  );
  const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(''));
  const tag = fc.constantFrom('p', 'a', 'strong', 'em', 'h2', 'span', 'li');
  const element = fc.tuple(tag, text).map(([name, inner]) => `<${name} title="anger">${inner}</${name}>`);
  const html = fc
    .array(
      fc.oneof(text, element, fc.constantFrom('<br>', '<img alt="weapon">', '<p>', '</strong>', '<!-- anger -->')),
      { maxLength: 10 },
    )
    .map((parts) => parts.join(''));
  const terms = fc.subarray([
    term('anger', ['angry', '$1$&$1']),
    term('weapon', [], '$& <b> "weapon"'),
    term('ตะโกน'),
    term('угроза', ['угрозы']),
  ]);

  it('all else stays as it was', () => {
    fc.assert(
      fc.property(html, terms, fc.nat({ max: 4 }), (some, given, most) => {
        expect(explain(some, given, new Set(), most).replace(ADDED, '$1')).toBe(some);
      }),
      { numRuns: 500 },
    );
  });

  it('no term is explained twice, none more than asked for, and all are remembered', () => {
    fc.assert(
      fc.property(html, terms, fc.nat({ max: 4 }), (some, given, most) => {
        const used = new Set<string>();
        const ids = [...explain(some, given, used, most).matchAll(/class="term" href="[^"]*#([^"]*)"/g)].map(
          ([, id]) => id,
        );
        expect(ids.length).toBeLessThanOrEqual(most);
        expect([...ids].sort()).toEqual([...used].sort());
      }),
      { numRuns: 300 },
    );
  });

  it('a second time adds nothing', () => {
    fc.assert(
      fc.property(html, terms, (some, given) => {
        const used = new Set<string>();
        const once = explain(some, given, used, 9);
        expect(explain(once, given, used, 9)).toBe(once);
      }),
    );
  });
});
