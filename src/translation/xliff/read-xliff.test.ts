import { describe, expect, it } from 'vitest';
import { decodeXliff, readXliff } from './read-xliff.ts';
import { NAMESPACE, XliffFormatError } from './xliff.ts';

const document = (unit: string, head = `xmlns="${NAMESPACE}" version="2.1" srcLang="en" trgLang="th"`): string =>
  `<?xml version="1.0"?><xliff ${head}><file id="calm"><unit id="title">${unit}</unit></file></xliff>`;
const unitOf = (unit: string) => readXliff(document(unit)).files[0]?.units[0];

describe('a unit as tools send it back', () => {
  it('is one sentence, in how many segments they may have cut it', () => {
    const unit = unitOf(
      '<segment state="final"><source>One.</source><target>หนึ่ง</target></segment><ignorable><source> </source></ignorable>' +
        '<segment state="reviewed"><source>Two.</source><target>สอง</target></segment>',
    );
    expect(unit?.source.map((one) => (one.kind === 'text' ? one.text : ''))).toEqual(['One.', ' ', 'Two.']);
    expect(unit?.target?.map((one) => (one.kind === 'text' ? one.text : ''))).toEqual(['หนึ่ง', ' ', 'สอง']);
    expect(unit?.confirmed).toBe(true);
  });

  it('may have its segments in another order', () => {
    const unit = unitOf(
      '<segment><source>A</source><target order="2">ก</target></segment><segment><source>B</source><target order="1">ข</target></segment>',
    );
    expect(unit?.target?.map((one) => (one.kind === 'text' ? one.text : ''))).toEqual(['ข', 'ก']);
    expect(unit?.confirmed).toBe(false);
  });

  it('has marks that were torn in two whole again, and no remarks of the tool', () => {
    const unit = unitOf(
      '<segment><source>a</source><target><sc id="1"/><mrk id="m" type="term">ก</mrk><ph id="2"/></target></segment>' +
        '<segment><source>b</source><target><sm id="n"/>ข<em startRef="n"/><ec startRef="1"/><cp hex="E01"/></target></segment>',
    );
    expect(JSON.stringify(unit?.target)).toBe(
      JSON.stringify([
        {
          kind: 'pair',
          code: '1',
          content: [
            { kind: 'text', text: 'ก' },
            { kind: 'code', code: '2' },
            { kind: 'text', text: 'ข' },
          ],
        },
        { kind: 'text', text: 'ก' },
      ]),
    );
  });

  it('is refused by itself if a sentence of it lacks its translation, or marks cross', () => {
    const segment = '<segment><source>a</source><target>ก</target></segment><segment><source>b</source></segment>';
    expect(unitOf(segment)?.fault).toContain('One of its sentences has no translation');
    const crossed = '<sc id="1"/><sc id="2"/>x<ec startRef="1"/><ec startRef="2"/>';
    expect(unitOf(`<segment><source>a</source><target>${crossed}</target></segment>`)?.fault).toContain(
      '“1” has no beginning',
    );
  });

  it('may stand in groups', () => {
    const text = document('<segment><source>a</source></segment>');
    const grouped = text.replace(/(<unit[\s\S]*<\/unit>)/, '<group id="g"><group id="h">$1</group></group>');
    expect(readXliff(grouped).files[0]?.units).toEqual(readXliff(text).files[0]?.units);
  });
});

const SEGMENT = '<segment><source>a</source></segment>';
const bomb = '<pc id="1">'.repeat(5000) + '</pc>'.repeat(5000);
it.each([
  [
    'a document type with entities',
    document(SEGMENT).replace('<xliff', '<!DOCTYPE x [<!ENTITY a "b">]><xliff'),
    'declares a document type',
  ],
  ['an entity that nobody has declared', document(SEGMENT.replace('>a<', '>&lol;<')), 'not whole XML'],
  ['a tag without an end', document('<segment><source>a</segment>'), 'not whole XML'],
  ['nothing', '', 'not whole XML'],
  ['words', 'Hello', 'not whole XML'],
  ['something else', '<html/>', 'it begins with <html>'],
  [
    'XLIFF 1.2',
    document(SEGMENT, 'xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"'),
    'The file is XLIFF 1.2',
  ],
  [
    'no language',
    document(SEGMENT, `xmlns="${NAMESPACE}" version="2.0" srcLang="en"`),
    'into which (srcLang, trgLang)',
  ],
  ['elements nested without end', document(`<segment><source>${bomb}</source></segment>`), 'nested too deep'],
])('refuses %s, and says what to do', (_, source, message) => {
  expect(() => readXliff(source)).toThrow(XliffFormatError);
  expect(() => readXliff(source)).toThrow(message);
  expect(() => readXliff(source)).toThrow('XLIFF 2.1');
});

it('reads UTF-8 and UTF-16, and nothing else', () => {
  const text = document(SEGMENT.replace('>a<', '>ลูกค้า<'));
  expect(readXliff(decodeXliff(new TextEncoder().encode(`\uFEFF${text}`)))).toEqual(readXliff(text));
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
  expect(readXliff(decodeXliff(utf16))).toEqual(readXliff(text));
  expect(readXliff(decodeXliff(utf16.swap16()))).toEqual(readXliff(text));
  expect(() => decodeXliff(Buffer.from('<x>\xe5</x>', 'latin1'))).toThrow('not in UTF-8');
  expect(() => decodeXliff(new Uint8Array(21_000_000))).toThrow('larger than 20 MB');
});
