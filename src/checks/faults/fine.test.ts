import { describeFine } from './fault-table.ts';

const PAGE = 'topics/calm/en.mdx';
const RUSSIAN = 'topics/calm/ru.mdx';
const TOPIC = 'topics/calm/topic.yaml';
const WORDS = 'search/en/shouting.txt';
const TITLE = 'title: Keep calm (en)';

describeFine('characters that a language needs', [
  {
    kind: 'a no-break space within a Russian text',
    file: RUSSIAN,
    from: 'Step',
    to: '100\u00a0рублей\u00a0— это много',
  },
  { kind: 'a narrow no-break space before a French mark', file: PAGE, from: 'Step', to: 'Non\u202f!' },
  { kind: 'a no-break space within a title', file: RUSSIAN, from: 'title: Keep', to: 'title: Спокойно:\u00a0в кассе' },
  { kind: 'a no-break space behind a comma of a title', file: PAGE, from: TITLE, to: 'title: Calm,\u00a0please' },
  { kind: 'a stress mark that no single letter has', file: RUSSIAN, from: 'Step', to: 'за\u0301мок' },
  { kind: 'a zero-width joiner in an emoji', file: PAGE, from: 'Step', to: '👩\u200d💻 step' },
  { kind: 'a zero-width non-joiner in Persian', file: PAGE, from: 'Step', to: 'می\u200cخواهم' },
  { kind: 'a zero-width space in Khmer', file: PAGE, from: 'Step', to: 'ខ្មែរ\u200bល្អ' },
  { kind: 'a right-to-left mark in Arabic', file: PAGE, from: 'Step', to: 'مرحبا\u200f!' },
  { kind: 'Thai as it is typed', file: PAGE, from: 'Step', to: 'แล้วทำน้ำที่นี่' },
  {
    kind: 'a Latin abbreviation with a Russian ending',
    file: RUSSIAN,
    from: 'Step',
    to: 'SMSка, IT-отдел, USB-кабель',
  },
  { kind: 'a Latin word in a Russian text', file: RUSSIAN, from: 'Step', to: 'Нажмите Enter и позвоните на MAX' },
  { kind: 'a Russian word in an English text', file: PAGE, from: 'Step', to: 'Say «спасибо» and step' },
  { kind: 'a long dash in a text', file: RUSSIAN, from: 'Step', to: 'Шаг — и ещё шаг' },
]);

describeFine('YAML as editors write it', [
  { kind: 'a title that is a number', file: PAGE, from: TITLE, to: 'title: 112' },
  { kind: 'a title that is a date', file: PAGE, from: TITLE, to: 'title: 2026-11-28' },
  { kind: 'a title that is a telephone number', file: PAGE, from: TITLE, to: 'title: +47 22 33 44 55' },
  { kind: 'a title that is a telephone number in one', file: PAGE, from: TITLE, to: 'title: +4722334455' },
  { kind: 'a title that means true to computers', file: PAGE, from: TITLE, to: 'title: true' },
  { kind: 'an emergency number without quotation marks', file: 'countries/NO.yaml', from: '"112"', to: '112' },
  { kind: 'a list left empty', file: TOPIC, from: 'related: [safety]', to: 'related:' },
  { kind: 'a comment behind a number', file: TOPIC, from: 'order: 20', to: 'order: 20 # its place in lists' },
  { kind: 'a comment on a line of its own', file: PAGE, from: TITLE, to: `# en: Keep calm\n${TITLE}` },
  { kind: 'a # within a word', file: PAGE, from: TITLE, to: 'title: C# for all' },
  { kind: 'quotations within a title', file: PAGE, from: TITLE, to: 'title: “Yes” and “no”' },
  { kind: 'a quotation that is shown', file: PAGE, from: TITLE, to: 'title: "“Calm down”"' },
  { kind: 'a colon within a word', file: PAGE, from: TITLE, to: 'title: At 10:30' },
  { kind: 'a no-break space within a search expression', file: WORDS, from: 'loud voice', to: 'loud\u00a0voice' },
]);
