import type { AnswerKind } from '../../authoring/schema-scene.ts';

/** A field of a form: its name, and what to write into it. */
export interface FieldText {
  readonly label: string;
  readonly hint: string;
}

/** The words of the editing page in one language. In a text, `{…}` stands for a value. */
export interface AdminTexts {
  readonly title: string;
  readonly pages: { readonly label: string; readonly one: string; readonly about: string };
  readonly topics: { readonly label: string; readonly one: string; readonly about: string };
  readonly scenes: { readonly label: string; readonly one: string; readonly about: string };
  readonly phrases: { readonly label: string; readonly one: string; readonly about: string };
  readonly glossary: { readonly label: string; readonly one: string; readonly about: string };
  readonly words: { readonly label: string; readonly one: string; readonly about: string };
  /** Word of what search does not help with. */
  readonly outOfScope: string;
  readonly page: {
    readonly title: FieldText;
    readonly slug: FieldText;
    readonly slugPattern: string;
    readonly summary: FieldText;
    readonly untranslated: FieldText;
    readonly situations: FieldText;
    readonly pause: FieldText;
    readonly checklists: FieldText;
    readonly body: FieldText;
    /** Sections of the topic: {sections}. */
    readonly sections: string;
  };
  readonly draft: FieldText;
  readonly topic: {
    readonly order: FieldText;
    readonly stage: FieldText;
    readonly urgency: FieldText;
    readonly sources: FieldText;
    readonly evidence: FieldText;
    readonly contradictions: FieldText;
    readonly sections: FieldText;
    readonly situations: FieldText;
    readonly phrases: FieldText;
    readonly sectionPhrases: FieldText;
    readonly checklists: FieldText;
    readonly conditional: FieldText;
    readonly othersSafety: FieldText;
    readonly related: FieldText;
    readonly owner: FieldText;
    readonly reviewed: FieldText;
    readonly reviewBy: FieldText;
    readonly idPattern: string;
  };
  readonly urgencies: Readonly<Record<'danger' | 'pressing' | 'steady', string>>;
  readonly phrase: {
    readonly id: string;
    readonly intent: FieldText;
    readonly where: FieldText;
    readonly everywhere: string;
    readonly use: FieldText;
    readonly wording: FieldText;
  };
  readonly scene: {
    readonly title: FieldText;
    readonly setting: FieldText;
    readonly turns: FieldText;
    readonly turn: string;
    readonly end: string;
    readonly customer: string;
    readonly answers: string;
    readonly say: string;
    readonly feedback: string;
    readonly kinds: Readonly<Record<AnswerKind, string>>;
  };
  readonly term: {
    readonly terms: FieldText;
    readonly one: string;
    readonly id: FieldText;
    readonly name: FieldText;
    readonly definition: FieldText;
  };
  readonly word: FieldText;
  readonly preview: { readonly setting: string; readonly none: string };
}
