import { fromJS } from 'immutable';
import { describe, expect, it } from 'vitest';
import { BEGUN, beginDrafts, type SavedEntry } from './begun.ts';

const LANGUAGES = ['en', 'th'];
const entry = (data: object): SavedEntry & { toJS(): unknown } => fromJS(data);

describe('a language that somebody has just begun', () => {
  it('is a draft, and the others stay as they are', () => {
    const saved = {
      data: { fileAsRead: '---\n', draft: false },
      i18n: { th: { data: { fileAsRead: 'th', draft: false } } },
    };
    expect((beginDrafts(entry(saved), LANGUAGES) as ReturnType<typeof entry>).toJS()).toEqual({
      ...saved,
      i18n: { th: { data: { fileAsRead: `${BEGUN}th`, draft: true } } },
    });
  });

  it('is one only once, and only where there are drafts', () => {
    const begun = { data: { fileAsRead: '---\n' }, i18n: { th: { data: { fileAsRead: `${BEGUN}th`, draft: false } } } };
    expect(beginDrafts(entry(begun), LANGUAGES)).toBeUndefined();
    const glossary = { data: { fileAsRead: 'en' } };
    expect((beginDrafts(entry(glossary), LANGUAGES) as ReturnType<typeof entry>).toJS()).toEqual({
      data: { fileAsRead: `${BEGUN}en` },
    });
  });
});
