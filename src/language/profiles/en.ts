import type { LanguageProfile } from './profile.ts';

/** English, with the conventions of Great Britain. */
export const en: LanguageProfile = {
  endings:
    'ations ation ingly iness ments ment ness ings ing edly ers ies ied est ely ly ed er es s e y ' +
    '.banner .better .bladder .building .business .busy .butter .counter .dinner .early .evening .every .flower .glassed ' +
    '.hammer .hissy .hunger .ladder .later .letter .lobby .manner .many .matter .number .offer .policies .policy .present ' +
    '.ready .refer .robe .scrapping .shiver .shoulder .shower .sober .summer .temper .wanker .witness',
  personWords:
    'i im ive me my mine we us our you youre youve he hes him his she shes her hers they theyre them ' +
    'someone somebody anyone nobody people person customer guest patient caller passenger client shopper ' +
    'resident pupil parent visitor man woman guy bloke lady ladies lad colleague',
  quotationMarks: '“”',
  // 28 November 2026
  dateRegion: 'GB',
};
