import type { Place, Unit } from './units.ts';

const PLACES: Readonly<Record<Place, string>> = {
  title: 'The title of the page, as a reader looks for it. Short.',
  slug: 'The address of the page: lower-case letters of your script, digits, and single hyphens between words, as in “keep-calm”. No spaces, no other marks.',
  summary: 'One sentence below the title and in the results of search.',
  situation: 'What a reader would say himself, on the home page: short, in his own words.',
  pause: 'When to look at the checklists; it stands under their heading, without a full stop: “Before you press send”.',
  item: 'A line that the reader ticks: one act that he does or that a colleague could see. It fits before, during and after. All lines of a list begin alike.',
  use: 'When the sentence that follows is said.',
  wording: 'Said aloud to a person. Write what somebody at a counter would really say, and read it aloud.',
  setting: 'Where a scene to practise takes place, in a sentence or two.',
  customer:
    'What the customer says or does in a scene to practise. Words that are said stand in quotation marks; they are as a customer would say them.',
  say: 'What the reader may choose to say or do in a scene to practise. Not all answers are good ones: one that is not has to tempt.',
  feedback: 'What the answer before it does, in plain words: one thing.',
  heading: 'The heading of a section. Short.',
  'inner-heading': 'A heading within a section. Short.',
  paragraph: 'A paragraph.',
  numbered: 'A step of a numbered list.',
  bullet: 'A line of a list.',
  quotation: 'Words in a box or a quotation.',
  cell: 'A cell of a table. Short.',
};

const STEP = 'A step that somebody reads while a customer shouts: a few words. What is bold is readable by itself.';

/** What the words are and for whom, for the translator. */
export const placeNote = ({ place, part, name }: Unit): string =>
  `${name}: ${place === 'numbered' && part === 'section/now' ? STEP : PLACES[place]}`;
