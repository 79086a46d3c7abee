/** What is said aloud: in the customer’s language where that is another one than the reader’s. */
export function wordsOf(figure: HTMLElement): { element: HTMLElement; text: string; lang: string } | undefined {
  const aloud = figure.querySelector<HTMLElement>('[data-aloud]:not([hidden]) [data-words]');
  const element = aloud ?? figure.querySelector<HTMLElement>('[data-wording]');
  if (!element) return undefined;
  const lang = element.closest<HTMLElement>('[lang]')?.lang ?? '';
  return { element, text: element.textContent.trim().replace(/\s+/g, ' '), lang };
}

/** A voice of this browser for a language; `nb` is spoken by voices for `nb-NO` and for `no`. */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  const [code = ''] = lang.toLowerCase().split('-');
  const names = code === 'nb' ? ['nb', 'no'] : [code];
  return speechSynthesis.getVoices().find((voice) => names.includes(voice.lang.toLowerCase().split(/[-_]/)[0] ?? ''));
}
