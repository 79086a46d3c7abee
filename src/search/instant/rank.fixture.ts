import { profileOf } from '../../language/profiles/index.ts';
import { tokens } from '../words/tokens.ts';
import type { InstantIndexFile } from './index-file.ts';
import { InstantIndex, type RankedAnswer } from './rank.ts';

type Made = Pick<InstantIndexFile, 'topics' | 'situations' | 'terms'> & Partial<InstantIndexFile>;
/** Expressions as the build leaves them: folded, and cut into words. */
const cut = (terms: InstantIndexFile['terms']): InstantIndexFile['terms'] =>
  terms.map(([of, words]) => [
    of,
    words
      .split('|')
      .map((word) => tokens(word).join(' '))
      .join('|'),
  ]);
export const file = (lang: string, made: Made): InstantIndexFile => ({
  lang,
  endings: profileOf(lang).endings ?? '',
  compounds: false,
  stopStems: '',
  danger: [],
  exclusions: [],
  outOfScope: '',
  personWords: '',
  ...made,
  terms: cut(made.terms),
});
export const topics = (...titles: string[]): InstantIndexFile['topics'] =>
  titles.map((title, index) => [`t${String(index)}`, title, `/${String(index)}/`, 'during']);

export const EN = file('en', {
  topics: topics('Keep calm', 'Safety first', 'Set a limit', 'On the phone', 'Take a break'),
  situations: [
    [0, 'Someone is shouting at me'],
    [1, 'Someone came with a hammer'],
    [1, 'Someone threatens the shop'],
    [2, 'Someone insults us'],
    [3, 'The caller hangs up'],
    [4, 'My hands shake'],
  ],
  terms: [
    [[0], 'anger|angry|furious'],
    [[1], 'weapon|knife|gun|pistol'],
    [[4, 0], 'exhaustion|exhausted|burnt out'],
    [[3], 'on hold|transfer'],
  ],
});
export const NB = file('nb', {
  topics: topics('Hold roen', 'Sikkerhet', 'Sett grenser', 'Be om hjelp'),
  situations: [[0, 'Noen roper til meg']],
  terms: [
    [[0], 'sinne|sint'],
    [[1], 'våpen|kniv'],
    [[2], 'fornærmelse|skjellsord'],
    [[3], 'leder|butikksjef|butikk'],
  ],
  compounds: true,
});
export const RU = file('ru', {
  keyboard: profileOf('ru').keyboard ?? '',
  topics: topics('Спокойствие', 'Оружие', 'Отдых'),
  situations: [[0, 'На меня кричат']],
  terms: [
    [[0], 'клиент|крик'],
    [[1], 'нож|угроза'],
  ],
});
export const TH = file('th', {
  topics: topics('ใจเย็น', 'ปลอดภัย', 'พัก'),
  situations: [[0, 'มีคนตะโกนใส่ฉัน']],
  terms: [
    [[0], 'โวยวาย|เสียงดัง|ตะโกน|มาคุ'],
    [[1], 'มีด|ขู่ฆ่า'],
    [[2], 'เหนื่อย|นอนไม่หลับ'],
  ],
});

export const find = (of: InstantIndexFile, typed: string): RankedAnswer => new InstantIndex(of).find(typed);
export const places = (of: InstantIndexFile, typed: string): number[] => find(of, typed).hits.map(({ topic }) => topic);
export const scoreOf = (of: InstantIndexFile, typed: string, topic: number): number =>
  find(of, typed).hits.find((hit) => hit.topic === topic)?.score ?? 0;
