import type { AdminTexts } from './texts.ts';

export const nb: AdminTexts = {
  title: '{site}: redigering',
  pages: { label: 'Sider', one: 'Side', about: 'Det hvert språk sier om et tema, side om side.' },
  topics: {
    label: 'Temaer',
    one: 'Tema',
    about:
      'Det alle språk har felles: rekkefølge, deler, punkter, kilder. Nye id-er kan få tekst når nettstedet er bygget på nytt.',
  },
  scenes: {
    label: 'Scener å øve på',
    one: 'Scene',
    about: 'Det kunden og leseren sier på hvert språk, side om side. Hvordan scenen forgrener seg, står i scene.yaml.',
  },
  phrases: { label: 'Setninger du kan si', one: 'Setning', about: 'Setninger å si høyt, på alle språk.' },
  glossary: { label: 'Ordforklaringer', one: 'Ordforklaringer', about: 'Ord slik leserne ser dem forklart.' },
  words: {
    label: 'Søkeord',
    one: 'Søkeord',
    about: 'Det folk faktisk skriver når de mener et begrep. Leserne ser det aldri.',
  },
  outOfScope: 'Det nettstedet ikke hjelper med',
  page: {
    title: { label: 'Tittel', hint: 'Hva siden hjelper med, i få ord.' },
    slug: {
      label: 'Adresse',
      hint: 'Siste del av sidens adresse. Endre den bare hvis du må: Gamle lenker slutter å virke.',
    },
    slugPattern: 'Bare små bokstaver, tall og enkle bindestreker: hold-roen',
    summary: { label: 'Sammendrag', hint: 'Én setning til lister og søk.' },
    untranslated: {
      label: 'Ikke oversatt ennå',
      hint: 'Deler som dette språket fortsatt mangler. Leserne ser dem på et annet språk.',
    },
    situations: { label: 'Situasjoner', hint: 'Det en leser ville sagt, som en inngang på forsiden.' },
    pause: {
      label: 'Når listene skal brukes',
      hint: 'For eksempel «Før du trykker på send». Det står under overskriften til sjekklistene.',
    },
    checklists: {
      label: 'Sjekklister',
      hint: 'Én setning hver, om noe man gjør, formulert så det passer både før, under og etter. En tekst som står tom, vises på et annet språk.',
    },
    body: {
      label: 'Tekst',
      hint: 'Hver del begynner med «## Overskrift [#id]»; la id-ene stå. Trinn: «1. **Fet start.** Resten.» Et annet tema: [tekst](topic:keep-calm). Et begrep: [tekst](term:threat). Et tall som virksomheten bestemmer: <Setting id="rings" />.',
    },
    sections: 'Delene i dette temaet: {sections}.',
  },
  draft: { label: 'Kladd', hint: 'Halvferdig: publiseres ikke ennå.' },
  topic: {
    order: { label: 'Plass i lister', hint: 'Et helt tall; det minste kommer først.' },
    stage: { label: 'Når', hint: 'Hvilken del av arbeidet temaet handler om.' },
    urgency: { label: 'Hvor det haster', hint: 'Bestemmer fargen og plassen på forsiden.' },
    sources: { label: 'Kildepunkter', hint: 'Punkter i kildedokumentene som temaet bygger på.' },
    evidence: { label: 'Forskning', hint: 'Forskning og offentlige råd som temaet bygger på.' },
    contradictions: {
      label: 'Der kildene er uenige',
      hint: 'Spørsmål som siden svarer på. Hvert av dem vises der i en ramme, med begge svarene og vårt.',
    },
    sections: {
      label: 'Deler',
      hint: 'Id-ene til delene, i den rekkefølgen leserne ser dem. De står ved overskriftene på alle språk.',
    },
    situations: { label: 'Situasjoner', hint: 'Id-er. Hver trenger en tekst på alle språk.' },
    phrases: { label: 'Setninger', hint: 'Den første vises under trinnene.' },
    sectionPhrases: {
      label: 'Setninger i avsnitt',
      hint: 'Id-en til et avsnitt, og til setningen som står under overskriften.',
    },
    checklists: {
      label: 'Sjekklister',
      hint: '2 til 5 id-er hver. Bruk aldri en id om noe annet: Lesernes avkrysninger henger ved den.',
    },
    conditional: {
      label: 'Punkter som kan være uaktuelle',
      hint: 'Id-ene til punkter som ikke alltid gjelder. Ved dem kan leseren velge «Ikke aktuelt» i stedet for å krysse av.',
    },
    othersSafety: {
      label: 'De andres sikkerhet',
      hint: 'Den første listen handler om de andres sikkerhet, ikke om empati: på sider om vold og trusler.',
    },
    related: { label: 'Beslektede temaer', hint: 'Temaer leseren kan ha bruk for etterpå.' },
    owner: { label: 'Ansvarlig', hint: 'Rollen som svarer for temaet.' },
    reviewed: { label: 'Gjennomgått', hint: 'Dagen noen sist leste alt.' },
    reviewBy: { label: 'Neste gjennomgang innen', hint: 'En dag etter «Gjennomgått».' },
    idPattern: 'Bare små latinske bokstaver, tall og enkle bindestreker: lowered-voice',
  },
  urgencies: { danger: 'Fare', pressing: 'Haster', steady: 'Haster ikke' },
  phrase: {
    id: 'Setningens id',
    intent: { label: 'Hva den gjør', hint: 'Gruppen leserne leter i.' },
    where: {
      label: 'Hvor den kan sies',
      hint: 'Noen setninger krever at kunden står foran deg, andre at dere snakker i telefonen.',
    },
    everywhere: 'Overalt',
    use: { label: 'Når', hint: 'Når den hjelper: «Til politiet, når noen truer folk».' },
    wording: { label: 'Det du sier', hint: 'Selve setningen, slik du ville sagt den høyt.' },
  },
  scene: {
    title: { label: 'Tittel', hint: 'Hvem som gjør hva, i få ord.' },
    setting: { label: 'Sted', hint: 'Hvor det skjer, i en setning eller to.' },
    turns: {
      label: 'Runder',
      hint: 'I samme rekkefølge som i scene.yaml. Er noe tomt, mangler det: Da spiller leserne scenen på et annet språk.',
    },
    turn: 'kunden og svarene',
    end: 'en slutt',
    customer: 'Det kunden sier eller gjør',
    answers: 'Svar',
    say: 'Det leseren sier eller gjør',
    feedback: 'Tilbakemelding: én ting, med enkle ord',
    kinds: { good: 'godt svar', weak: 'svakt svar', bad: 'dårlig svar' },
  },
  term: {
    terms: { label: 'Begreper', hint: 'Begrepene står i rekkefølgen i denne listen.' },
    one: 'Begrep',
    id: { label: 'Id', hint: 'Den samme på alle språk; sider viser til den: [tekst](term:threat).' },
    name: { label: 'Begrep', hint: 'Slik leserne kjenner det.' },
    definition: { label: 'Forklaring', hint: 'Én eller to enkle setninger.' },
  },
  word: {
    label: 'Ord og uttrykk',
    hint: 'Ett på hver linje. «#» begynner en kommentar. En linje som begynner med «!», er et uttrykk der ordet betyr noe annet.',
  },
  preview: { setting: 'bestemt av virksomheten', none: 'Ingenting å vise ennå.' },
};
