import { CUSTOMER_PARAMETER, speechKey } from './choices.ts';
import { voiceFor, wordsOf } from './said-aloud.client.ts';

/**
 * What every page with sentences loads: buttons under each sentence, and the choice of the customer’s language. What they do is
 * loaded when a reader uses them, or has chosen something before.
 */
const box = document.querySelector<HTMLElement>('[data-speech]');
const select = box?.querySelector<HTMLSelectElement>('select[data-customer]');
const template = document.querySelector<HTMLTemplateElement>('template[data-phrase-tools]');

function addTools(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-phrase]')) {
    const place = figure.querySelector('figcaption > [data-lead-label]') ?? figure.querySelector('blockquote');
    if (template && !figure.querySelector('.phrase-tools')) place?.after(template.content.cloneNode(true));
    const hear = figure.querySelector<HTMLElement>('[data-tool="hear"]');
    if (hear) hear.hidden = voiceFor(wordsOf(figure)?.lang ?? '') === undefined;
  }
}

function isChosen(): boolean {
  try {
    return localStorage.getItem(speechKey(import.meta.env.BASE_URL)) !== null;
  } catch {
    // Sandboxed frames have no storage.
    return false;
  }
}

if (box && select) {
  let loading: Promise<(changed: EventTarget | null) => void> | undefined;
  const load = (changed?: EventTarget | null): void => {
    loading ??= import('./speech.client.ts').then(({ bindSpeech }) => bindSpeech(box, select));
    loading
      .then((onChange) => {
        if (changed !== undefined) onChange(changed);
      })
      .catch(() => {
        loading = undefined;
        const said = box.querySelector('[data-speech-said]');
        if (said) said.textContent = select.dataset['failed'] ?? '';
      });
  };
  box.addEventListener('change', ({ target }) => {
    load(target);
  });
  box.hidden = false;
  const speaker = box.querySelector<HTMLElement>('[data-speaker]');
  if (speaker) {
    // Words of other languages, which are folded, count once they are unfolded.
    speaker.hidden = document.querySelector('[data-woman]:not(.other-wordings *)') === null;
    const onUnfold = ({ target }: Event): void => {
      if (target instanceof Element && target.querySelector('[data-woman]')) speaker.hidden = false;
    };
    document.addEventListener('toggle', onUnfold, true);
  }
  if (isChosen() || location.search.includes(`${CUSTOMER_PARAMETER}=`)) load();
}
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-tool]') : null;
  if (button)
    void import('./phrase-tools.client.ts').then(({ useTool }) => {
      useTool(button);
    });
});
document.addEventListener('phrases', addTools);
if ('speechSynthesis' in window) speechSynthesis.addEventListener('voiceschanged', addTools);
// A task of its own, as checklists have: a page has a dozen sentences, with four buttons each.
setTimeout(addTools);
