import type { LanguageProfile } from './profile.ts';

/** Romanian. */
export const ro: LanguageProfile = {
  endings:
    'urilor iilor ului elor ilor urile ator atoare arile arilor are ari ire iri ere eri area arii ' +
    'easca este eaza ajul aje ante anti ul ui ii le lor ea ei esc esti eau iau at ata ati ate and ' +
    'ind it ita iti ite ut uta a e i u o ' +
    // Words that are no form of a shorter one: „cutii” are boxes, „cuțit” is a knife.
    '.cutit .contractii .pistoale',
  personWords:
    'eu mine mie mă îmi mi m meu mea noi ne nostru tu el ea ei lui îl îi i l lor cineva nimeni oameni om ' +
    'omul lume client clienț oaspe pacien călător apelant elev bărba femei tip tipul tipa tipă moș moșul ' +
    'doamn domn individ coleg unul unii hoț nebun mascați',
  quotationMarks: '„”',
  typography: [
    {
      pattern: /[şţŞŢ]/,
      message: 'A letter with a cedilla stands in the text; Romanian has a comma below.',
      fix: 'Write ș and ț.',
      // Romanian names and phrases are quoted on pages in other languages.
      inOtherLanguages: true,
    },
    {
      pattern: /“/,
      message: 'An English quotation mark opens or closes a quotation.',
      fix: 'Write „…”.',
    },
    {
      // Not «ta» or «te» alone, which are also parts of other words and the object of «vă … te».
      pattern: /(?<![\p{L}-])(?:tu|tine|ție|îți|ți-[aoeu]\p{L}*|tău|tăi|tale)(?![\p{L}-])/iu,
      message: 'The reader is addressed as “tu”.',
      fix: 'Say “dumneavoastră”: “vă”, “-ți” at the verb: “Spuneți”.',
      only: 'text',
      severity: 'advice',
    },
    {
      pattern: /\p{L}\/\p{L}/u,
      message: 'A sentence to be said aloud has two words with a slash between them.',
      fix: 'Choose words that fit everybody: “Îmi pare rău” for “sunt mâhnit/mâhnită”.',
      only: 'wording',
    },
  ],
};
