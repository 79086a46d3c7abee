import { describe, expect, it } from 'vitest';
import { sectionBlocks } from './blocks.ts';
import { readable, type Sentence } from './inline.ts';

const PAGE = `## Overskrift **her** [#now]

En «linje» med [lenke](topic:safety#avoid) og \`kode\`.\\
Ny linje.

> [!WARNING]
> Pass på.
>
> Mer {/* note */} her.

1. **Først.** Så
   - under <Setting id="rings" />

| A | B |
| - | - |
| en \\| to | |

![Et bilde](disk.png)

### Indre

\`\`\`
kode
\`\`\`

[ref]: https://example.com

{/* en: the next section */}

## Neste [#why]
`;

describe('the blocks of a section', () => {
  const [section, next] = sectionBlocks(PAGE);

  it('are its sentences in their order, each with its place', () => {
    expect(section?.heading.sentence.map((one) => one.kind)).toEqual(['text', 'pair', 'text']);
    expect(section?.blocks.map(({ place, sentence }) => [place, readable(sentence)])).toEqual([
      ['paragraph', 'En «linje» med lenke og [code].[line-break]Ny linje.'],
      ['quotation', 'Pass på.'],
      ['quotation', 'Mer  her.'],
      ['numbered', 'Først. Så'],
      ['bullet', 'under [setting]'],
      ['cell', 'A'],
      ['cell', 'B'],
      ['cell', 'en | to'],
      ['paragraph', 'Et bilde'],
      ['inner-heading', 'Indre'],
    ]);
  });

  it('stand where their words stand, without what makes them what they are', () => {
    const typed = [section?.heading, ...(section?.blocks ?? [])].map((block) => PAGE.slice(block?.start, block?.end));
    expect(typed).toEqual([
      'Overskrift **her**',
      'En «linje» med [lenke](topic:safety#avoid) og `kode`.\\\nNy linje.',
      'Pass på.',
      'Mer {/* note */} her.',
      '**Først.** Så',
      'under <Setting id="rings" />',
      'A',
      'B',
      'en \\| to',
      '![Et bilde](disk.png)',
      'Indre',
    ]);
    expect(next?.heading.start).toBe(PAGE.indexOf('Neste'));
  });

  it('have marks that hold the Markdown round the words', () => {
    const marks = (sentence: Sentence = []) =>
      sentence.flatMap((one) => (one.kind === 'text' ? [] : [[one.code.open, one.code.close]]));
    expect(marks(section?.blocks[0]?.sentence)).toEqual([
      ['[', '](topic:safety#avoid)'],
      ['`kode`', ''],
      ['\\\n', ''],
    ]);
    expect(marks(section?.blocks[8]?.sentence)).toEqual([['![', '](disk.png)']]);
  });

  it.each([
    ['a paragraph more', 'Pass på.', 'Pass på.\n>\n> Der.'],
    ['a bullet for a number', '1. **F', '- **F'],
    ['a note for a warning', '[!WARNING]', '[!NOTE]'],
    ['other code', '```\nkode', '```\nannen'],
    ['a heading of another level', '### Indre', '#### Indre'],
  ])('are of another shape with %s', (_, from, to) => {
    expect(PAGE).toContain(from);
    expect(sectionBlocks(PAGE.replace(from, to))[0]?.shape).not.toBe(section?.shape);
  });

  it('are of the same shape with other words, other addresses and other marks', () => {
    const other = PAGE.replace('Pass **på**.', 'Se')
      .replace('topic:safety#avoid', 'topic:calm')
      .replace('**Først.**', 'Først.');
    expect(sectionBlocks(other)[0]?.shape).toBe(section?.shape);
  });
});
