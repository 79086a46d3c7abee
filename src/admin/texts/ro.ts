import type { AdminTexts } from './texts.ts';

export const ro: AdminTexts = {
  title: '{site}: editare',
  pages: { label: 'Pagini', one: 'Pagină', about: 'Ce spune fiecare limbă despre o temă, alăturat.' },
  topics: {
    label: 'Teme',
    one: 'Temă',
    about:
      'Ce au în comun toate limbile: ordinea, secțiunile, punctele, sursele. Identificatorii noi pot primi text după ce site-ul este construit din nou.',
  },
  scenes: {
    label: 'Scene de exersat',
    one: 'Scenă',
    about: 'Ce spun clientul și cititorul în fiecare limbă, alăturat. Cum se ramifică scena scrie în scene.yaml.',
  },
  phrases: { label: 'Fraze de spus', one: 'Frază', about: 'Propoziții de spus cu voce tare, în toate limbile.' },
  glossary: {
    label: 'Cuvinte explicate',
    one: 'Cuvinte explicate',
    about: 'Termenii, așa cum îi văd explicați cititorii.',
  },
  words: {
    label: 'Cuvinte de căutare',
    one: 'Cuvinte de căutare',
    about: 'Ce scriu oamenii de fapt când se gândesc la un termen. Cititorii nu văd niciodată aceste cuvinte.',
  },
  outOfScope: 'Lucruri cu care site-ul nu ajută',
  page: {
    title: { label: 'Titlu', hint: 'Cu ce ajută pagina, în câteva cuvinte.' },
    slug: {
      label: 'Adresă',
      hint: 'Ultima parte a adresei paginii. Schimbați-o doar dacă trebuie: linkurile vechi nu ar mai duce aici.',
    },
    slugPattern: 'Doar litere mici, cifre și cratime simple: cum-sa-ramai-calm',
    summary: { label: 'Rezumat', hint: 'O propoziție pentru liste și căutare.' },
    untranslated: {
      label: 'Încă netradus',
      hint: 'Secțiuni care lipsesc încă în această limbă. Cititorii le văd în altă limbă.',
    },
    situations: { label: 'Situații', hint: 'Ce ar spune un cititor, ca intrare pe prima pagină.' },
    pause: {
      label: 'Momentul pentru liste',
      hint: 'De exemplu „Înainte să apăsați pe trimitere”. Apare sub titlul listelor.',
    },
    checklists: {
      label: 'De bifat',
      hint: 'Câte o propoziție, despre ceva de făcut, potrivită și înainte, și în timpul discuției, și după. Un text lăsat gol apare în altă limbă.',
    },
    body: {
      label: 'Text',
      hint: 'Fiecare secțiune începe cu „## Titlu [#id]”; lăsați identificatorii cum sunt. Pași: „1. **Început îngroșat.** Restul.” Altă temă: [text](topic:keep-calm). Un termen: [text](term:threat). Un număr stabilit de organizație: <Setting id="rings" />.',
    },
    sections: 'Secțiunile acestei teme: {sections}.',
  },
  draft: { label: 'Ciornă', hint: 'Neterminat: încă nu se publică.' },
  topic: {
    order: { label: 'Locul în liste', hint: 'Un număr întreg; cel mai mic este primul.' },
    stage: { label: 'Când', hint: 'De ce parte a muncii ține tema.' },
    urgency: { label: 'Urgență', hint: 'Hotărăște culoarea și locul pe prima pagină.' },
    sources: { label: 'Puncte din surse', hint: 'Punctele din documentele-sursă pe care se bazează tema.' },
    evidence: { label: 'Cercetări', hint: 'Cercetările și recomandările publice pe care se bazează tema.' },
    contradictions: {
      label: 'Unde se contrazic sursele',
      hint: 'Întrebări la care răspunde pagina. Fiecare apare acolo într-un chenar, cu ambele răspunsuri și cu al nostru.',
    },
    sections: {
      label: 'Secțiuni',
      hint: 'Identificatorii secțiunilor, în ordinea în care le văd cititorii. Ei stau lângă titluri în toate limbile.',
    },
    situations: {
      label: 'Situații',
      hint: 'Identificatori. Fiecare are nevoie de un text în fiecare limbă.',
    },
    phrases: { label: 'Fraze', hint: 'Prima apare sub pași.' },
    sectionPhrases: {
      label: 'Fraze ale secțiunilor',
      hint: 'Codul unei secțiuni și al frazei care stă sub titlul ei.',
    },
    checklists: {
      label: 'De bifat',
      hint: 'Câte 2–5 identificatori. Nu folosiți niciodată un identificator cu alt înțeles: bifele cititorilor depind de el.',
    },
    conditional: {
      label: 'Puncte care pot să nu fie cazul',
      hint: 'Identificatorii punctelor care nu se potrivesc mereu. Lângă ele cititorul poate alege „Nu e cazul” în loc să bifeze.',
    },
    othersSafety: {
      label: 'Siguranța celorlalți',
      hint: 'Prima listă este despre siguranța celorlalți, nu despre empatie: pe paginile despre violență și amenințări.',
    },
    related: { label: 'Teme înrudite', hint: 'Teme de care cititorul poate avea nevoie după aceea.' },
    owner: { label: 'Responsabil', hint: 'Funcția care răspunde de temă.' },
    reviewed: { label: 'Verificat la', hint: 'Ziua în care cineva a citit ultima dată totul.' },
    reviewBy: { label: 'Următoarea verificare până la', hint: 'O zi de după „Verificat la”.' },
    idPattern: 'Doar litere latine mici, cifre și cratime simple: lowered-voice',
  },
  urgencies: { danger: 'Pericol', pressing: 'Urgent', steady: 'Fără grabă' },
  phrase: {
    id: 'Identificatorul frazei',
    intent: { label: 'La ce folosește', hint: 'Grupa în care o caută cititorii.' },
    where: {
      label: 'Unde se poate spune',
      hint: 'Unele propoziții cer ca un client să fie în fața dumneavoastră, altele se spun la telefon.',
    },
    everywhere: 'Oriunde',
    use: { label: 'Când', hint: 'Când ajută: „Poliției, când cineva amenință oameni”.' },
    wording: { label: 'Ce se spune', hint: 'Propoziția însăși, așa cum ați spune-o cu voce tare.' },
  },
  scene: {
    title: { label: 'Titlu', hint: 'Cine ce face, în câteva cuvinte.' },
    setting: { label: 'Locul', hint: 'Unde se petrece, într-o propoziție sau două.' },
    turns: {
      label: 'Replici',
      hint: 'În ordinea din scene.yaml. Ce rămâne gol lipsește: cititorii joacă atunci scena în altă limbă.',
    },
    turn: 'clientul și răspunsurile',
    end: 'un final',
    customer: 'Ce spune sau face clientul',
    answers: 'Răspunsuri',
    say: 'Ce spune sau face cititorul',
    feedback: 'Comentariu: un singur lucru, pe înțeles',
    kinds: { good: 'răspuns bun', weak: 'răspuns slab', bad: 'răspuns greșit' },
  },
  term: {
    terms: { label: 'Termeni', hint: 'Termenii stau în ordinea din această listă.' },
    one: 'Termen',
    id: { label: 'Identificator', hint: 'Același în toate limbile; paginile trimit la el: [text](term:threat).' },
    name: { label: 'Termen', hint: 'Așa cum îl cunosc cititorii.' },
    definition: { label: 'Explicație', hint: 'Una sau două propoziții simple.' },
  },
  word: {
    label: 'Cuvinte și expresii',
    hint: 'Câte una pe rând. „#” începe un comentariu. Un rând care începe cu „!” este o expresie în care cuvântul înseamnă altceva.',
  },
  preview: { setting: 'stabilit de organizație', none: 'Încă nu este nimic de arătat.' },
};
