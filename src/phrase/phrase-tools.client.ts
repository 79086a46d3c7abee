import { toClipboard } from '../checklist/share/copy.client.ts';
import { voiceFor, wordsOf } from './said-aloud.client.ts';

const template = document.querySelector<HTMLTemplateElement>('template[data-phrase-tools]');
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-large]');
const copied = template?.dataset['copied'] ?? '';

function hear(text: string, lang: string): void {
  const voice = voiceFor(lang);
  if (!voice) return;
  const utterance = new SpeechSynthesisUtterance(text.replaceAll('…', ','));
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 0.9;
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}

function showLarge({ element, lang }: { element: HTMLElement; lang: string }): void {
  const place = dialog?.querySelector('p');
  if (!dialog || !place) return;
  place.replaceChildren(...[...element.childNodes].map((node) => node.cloneNode(true)));
  place.lang = lang;
  dialog.classList.remove('is-turned');
  dialog.showModal();
}
dialog?.querySelector('[data-turn]')?.addEventListener('click', () => dialog.classList.toggle('is-turned'));

/** Does what a button under a sentence says. */
export function useTool(button: HTMLElement): void {
  const figure = button.closest<HTMLElement>('[data-phrase]');
  const words = figure ? wordsOf(figure) : undefined;
  if (!words) return;
  const { tool } = button.dataset;
  if (tool === 'hear') hear(words.text, words.lang);
  if (tool === 'large') showLarge(words);
  if (tool === 'copy') {
    const status = button.parentElement?.querySelector('[role="status"]');
    void toClipboard(words.text, () => getSelection()?.selectAllChildren(words.element)).then((done) => {
      if (status) status.textContent = done ? copied : '';
    });
  }
}
