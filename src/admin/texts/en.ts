import type { AdminTexts } from './texts.ts';

export const en: AdminTexts = {
  title: '{site}: editing',
  pages: { label: 'Pages', one: 'Page', about: 'What each language says on a topic, side by side.' },
  topics: {
    label: 'Topics',
    one: 'Topic',
    about:
      'What all languages share: order, sections, items, sources. New ids can be given a text once the site has been built again.',
  },
  scenes: {
    label: 'Scenes to practise with',
    one: 'Scene',
    about:
      'What the customer and the reader say in each language, side by side. How a scene branches stands in its scene.yaml.',
  },
  phrases: { label: 'Sentences to say', one: 'Phrase', about: 'Sentences to say aloud, in all languages.' },
  glossary: { label: 'Words explained', one: 'Words explained', about: 'Terms as readers see them explained.' },
  words: {
    label: 'Search words',
    one: 'Search words',
    about: 'What people really type when they mean a term. Readers never see it.',
  },
  outOfScope: 'What the site does not help with',
  page: {
    title: { label: 'Title', hint: 'What the page helps with, in a few words.' },
    slug: {
      label: 'Address',
      hint: 'The last part of the page’s address. Change it only if you must: old links would no longer lead here.',
    },
    slugPattern: 'Lower-case letters, digits and single hyphens only: keep-calm',
    summary: { label: 'Summary', hint: 'One sentence for lists and search.' },
    untranslated: {
      label: 'Not translated yet',
      hint: 'Sections that this language still lacks. Readers see them in another language.',
    },
    situations: { label: 'Situations', hint: 'What a reader would say, as an entry of the home page.' },
    pause: {
      label: 'Pause point',
      hint: 'When to look at the checklists, such as “Before you press send”. It stands under their heading.',
    },
    checklists: {
      label: 'Checklists',
      hint: 'One sentence each, about something to do, worded so that it fits before, during and after. A text that is left empty is shown in another language.',
    },
    body: {
      label: 'Text',
      hint: 'Each section starts with “## Heading [#id]”; leave the ids as they are. Steps: “1. **Bold start.** The rest.” Another topic: [text](topic:keep-calm). A term: [text](term:threat). A number of the organisation: <Setting id="rings" />.',
    },
    sections: 'Sections of this topic: {sections}.',
  },
  draft: { label: 'Draft', hint: 'Half-finished: not published yet.' },
  topic: {
    order: { label: 'Place in lists', hint: 'A whole number; the smallest comes first.' },
    stage: { label: 'When', hint: 'What part of the work the topic is about.' },
    urgency: { label: 'Urgency', hint: 'Decides the colour and the place on the home page.' },
    sources: { label: 'Source points', hint: 'Points of the source documents that the topic rests on.' },
    evidence: { label: 'Research', hint: 'Research and public guidance that the topic rests on.' },
    contradictions: {
      label: 'Where sources disagree',
      hint: 'Questions that the page settles. Each is shown there in a box, with both answers and ours.',
    },
    sections: {
      label: 'Sections',
      hint: 'Ids of the sections, in the order readers see them. They stand at the headings of every language.',
    },
    situations: { label: 'Situations', hint: 'Ids. Each needs a text in every language.' },
    phrases: { label: 'Phrases', hint: 'The first is shown under the steps.' },
    sectionPhrases: {
      label: 'Phrases of sections',
      hint: 'Id of a section, and of the phrase that stands below its heading.',
    },
    checklists: {
      label: 'Checklists',
      hint: '2 to 5 ids each. Never use an id for another meaning: readers’ ticks hang on it.',
    },
    conditional: {
      label: 'May not apply',
      hint: 'Ids of items that do not always apply. Beside them readers can choose “Does not apply” instead of ticking.',
    },
    othersSafety: {
      label: 'Others’ safety',
      hint: 'The first list is about the safety of others, not about empathy: on pages about violence and threats.',
    },
    related: { label: 'Related topics', hint: 'Topics that a reader may want next.' },
    owner: { label: 'Owner', hint: 'The role that answers for the topic.' },
    reviewed: { label: 'Reviewed on', hint: 'The day when somebody last read it all.' },
    reviewBy: { label: 'Next review by', hint: 'A day after “Reviewed on”.' },
    idPattern: 'Lower-case Latin letters, digits and single hyphens only: lowered-voice',
  },
  urgencies: { danger: 'Danger', pressing: 'Pressing', steady: 'Steady' },
  phrase: {
    id: 'Id of the phrase',
    intent: { label: 'What it does', hint: 'The group in which readers look for it.' },
    where: {
      label: 'Where it can be said',
      hint: 'Some sentences need the customer in front of you, others a telephone.',
    },
    everywhere: 'Anywhere',
    use: { label: 'When', hint: 'When it helps: “To the police, when someone is threatening people”.' },
    wording: { label: 'What to say', hint: 'The sentence itself, as you would say it aloud.' },
  },
  scene: {
    title: { label: 'Title', hint: 'Who does what, in a few words.' },
    setting: { label: 'Setting', hint: 'Where it takes place, in a sentence or two.' },
    turns: {
      label: 'Turns',
      hint: 'In the order of scene.yaml. What is left empty is missing: readers then play the scene in another language.',
    },
    turn: 'the customer, and the answers',
    end: 'an end',
    customer: 'What the customer says or does',
    answers: 'Answers',
    say: 'What the reader says or does',
    feedback: 'Feedback: one thing, in plain words',
    kinds: { good: 'good answer', weak: 'weak answer', bad: 'bad answer' },
  },
  term: {
    terms: { label: 'Terms', hint: 'Terms stand in the order of this list.' },
    one: 'Term',
    id: { label: 'Id', hint: 'The same in every language; pages point to it: [text](term:threat).' },
    name: { label: 'Term', hint: 'As readers know it.' },
    definition: { label: 'Explanation', hint: 'One or two plain sentences.' },
  },
  word: {
    label: 'Words and expressions',
    hint: 'One a line. “#” begins a comment. A line that begins with “!” is an expression in which the word means something else.',
  },
  preview: { setting: 'set by the organisation', none: 'Nothing to show yet.' },
};
