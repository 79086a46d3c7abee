import type { LanguageProfile } from './profile.ts';

/** Norwegian Bokmål. */
export const nb: LanguageProfile = {
  aliases: ['no', 'nn'],
  endings:
    'ingene ingen inger elsene elsen elser heten heter ende ande enes erne ene ere est ert ing els het ' +
    'ete ede er en et es te e a s t ' +
    // Words that are no form of a shorter one: «skalle» (to headbutt) is none of «skal», «skyte» (to shoot) none of «sky».
    '.fika .hammer .levere .levert .skalla .skalle .skyt .skøt .syrer',
  personWords:
    'jeg eg æ meg mæ min mitt mine mi vi oss vår du deg han ham hun henne ho hans de dem noen ingen folk ' +
    'kunde gjest pasient passasjer innringer elev bruker pårørende mann dame kvinne fyr jente gutt person ' +
    'menneske kollega',
  // «skjellsord», «butikksjef»
  writesCompounds: true,
  typedFor: 'ae',
  quotationMarks: '«»',
  typography: [
    { pattern: /[“”]/, message: 'English quotation marks stand in the text.', fix: 'Write «…».' },
    {
      pattern: /(?<=\p{Ll},? )(?:De|Dem|Deres)(?!\p{L})/u,
      message: 'The reader is addressed as “De”.',
      fix: 'Say “du”.',
      severity: 'advice',
    },
  ],
};
