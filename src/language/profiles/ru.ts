import type { LanguageProfile } from './profile.ts';

/** Russian. */
export const ru: LanguageProfile = {
  endings:
    'ившись ывшись ировать иваться ываться ениями аниями остями ивать ывать ировал ениям ениях аниям ' +
    'аниях ением анием ового ения ении ений ение ания ании ению ости остью ость ются ится ется утся ' +
    'ятся ался алась ались ились илась ился ешься ишься иями ями ами ого его ому ему ыми ими ете ите ешь ' +
    'ишь ает яет ают яют ала ало али ила ило или ать ять еть ить уть ыть ой ей ий ый ая яя ое ее ие ые ов ' +
    'ев ам ям ах ях ом ем ых их ую юю ет ит ут ют ат ят ал ял ил ел ул ла ло ли а я о е и ы у ю ь й',
  personWords:
    'я меня мне мной мой моя мои мы нас нам он его ему им она её ей они их кто никто люди людей людям ' +
    'человек народ клиент покупател гость гостя гостю гостем гости гостей гостям пациент пассажир абонент ' +
    'ученик мужик мужчин женщин тётка тётку бабка бабку дед парень парня коллег',
  // The keys of the ЙЦУКЕН layout: `rkbtyn` typed on them is «клиент».
  keyboard: 'ёйцукенгшщзхъфывапролджэячсмитьбюёхъжэбю',
  // Counted over the 37 topics.
  wordRatio: 0.8,
  quotationMarks: '«»',
  // “ closes an inner quotation in Russian: «… „…“ …».
  typography: [
    { pattern: /”|^[^„]*“/, message: 'English quotation marks stand in the text.', fix: 'Write «…».' },
    {
      pattern: /(?<!\p{L})(?:ты|тебя|тебе|тобой|твой|твоя|твоё|твои|твоего|твоей|твоим|твою)(?!\p{L})/iu,
      message: 'The reader is addressed as “ты”.',
      fix: 'Say “вы”.',
      only: 'text',
      severity: 'advice',
    },
    {
      pattern: /(?<=[\p{L},;] )(?:Вы|Вас|Вам|Вами|Ваш\p{L}{0,3})(?!\p{L})/u,
      message: 'A pronoun has a capital in the middle of a sentence.',
      fix: 'Write it small: “вы”, “вас”, “ваш”.',
    },
    {
      pattern: /\p{L}\/\p{L}|\p{L}\([ая]\)/u,
      message: 'A sentence to be said aloud has two forms of a word.',
      fix: 'Choose words that fit everybody: “Мне жаль” for “я огорчён(а)”.',
      only: 'wording',
    },
  ],
};
