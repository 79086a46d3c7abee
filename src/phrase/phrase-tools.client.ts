import { toClipboard } from '../checklist/share/copy.client.ts';

/** Under each sentence: hear it, show it large to somebody opposite, copy it. */
const template = document.querySelector<HTMLTemplateElement>('template[data-phrase-tools]');
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-large]');
const copied = template?.dataset['copied'] ?? '';

/** What is said aloud: in the customer’s language where that is another one than the reader’s. */
function wordsOf(figure: HTMLElement): { element: HTMLElement; text: string; lang: string } | undefined {
  const aloud = figure.querySelector<HTMLElement>('[data-aloud]:not([hidden]) [data-words]');
  const element = aloud ?? figure.querySelector<HTMLElement>('[data-wording]');
  if (!element) return undefined;
  const lang = element.closest<HTMLElement>('[lang]')?.lang ?? '';
  return { element, text: element.textContent.trim().replace(/\s+/g, ' '), lang };
}

const voices = (): SpeechSynthesisVoice[] => ('speechSynthesis' in window ? speechSynthesis.getVoices() : []);
/** `nb` is spoken by voices for `nb-NO` and for `no`. */
const NAMES: Readonly<Record<string, readonly string[]>> = { nb: ['nb', 'no'] };
function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const [code = ''] = lang.toLowerCase().split('-');
  const names = NAMES[code] ?? [code];
  return voices().find((voice) => names.includes(voice.lang.toLowerCase().split(/[-_]/)[0] ?? ''));
}

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

function onTool(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tool]') : null;
  const figure = button?.closest<HTMLElement>('[data-phrase]');
  const words = figure ? wordsOf(figure) : undefined;
  if (!button || !words) return;
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

function addTools(): void {
  if (!template) return;
  for (const figure of document.querySelectorAll<HTMLElement>('[data-phrase]')) {
    const caption = figure.querySelector('figcaption > [data-aloud-label]');
    if (!figure.querySelector('.phrase-tools'))
      (caption ?? figure.querySelector('blockquote'))?.after(template.content.cloneNode(true));
    const hearButton = figure.querySelector<HTMLElement>('[data-tool="hear"]');
    if (hearButton) hearButton.hidden = voiceFor(wordsOf(figure)?.lang ?? '') === undefined;
  }
}

document.addEventListener('click', onTool);
document.addEventListener('phrases', addTools);
if ('speechSynthesis' in window) speechSynthesis.addEventListener('voiceschanged', addTools);
addTools();
