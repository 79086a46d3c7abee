import { CUSTOMER_PARAMETER, type SpeechChoices } from './choices.ts';
import { readSayFile, stretchesOf, type SayWording } from './say-file.ts';
import { chooseSpeech, speechChoices } from './speech-store.client.ts';

/** Puts the customer’s language first in every sentence, and the words of the one who speaks. */
type Sentences = ReadonlyMap<string, ReadonlyMap<string, SayWording>>;

/**
 * Shows what is chosen already.
 * @returns what to call when the reader chooses something else
 */
export function bindSpeech(box: HTMLElement, select: HTMLSelectElement): (changed: EventTarget | null) => void {
  const { own = '', reader = '' } = select.dataset;
  const languages = [...select.options].map(({ value }) => value);
  const files = new Map<string, Promise<Sentences | undefined>>();
  /** As the page came: what is put back when the organisation’s own language is chosen again. */
  const original = new Map<HTMLElement, Node[]>();
  let choices = speechChoices(languages);

  const fetchFile = (address: string): Promise<Sentences | undefined> => {
    const known = files.get(address);
    if (known) return known;
    const file = fetch(address)
      .then((response) => (response.ok ? response.json() : undefined))
      .then(readSayFile)
      // Without a network, and after an update of the site: the page stays as it is, and the next choice tries again.
      .catch(() => undefined)
      .then((sentences) => {
        if (!sentences) files.delete(address);
        return sentences;
      });
    files.set(address, file);
    return file;
  };

  async function show(): Promise<void> {
    const customer = choices.customer ?? own;
    select.value = customer;
    const groups = [...document.querySelectorAll<HTMLElement>('[data-say-file]')];
    const loaded = await Promise.all(
      groups.map(async (group) => {
        // What is said to the police or to a colleague stays in the organisation’s language.
        const figures = [...group.querySelectorAll<HTMLElement>('[data-phrase]:not([data-own])')];
        for (const figure of figures) if (!original.has(figure)) original.set(figure, clones(figure));
        if (customer === own) {
          for (const figure of figures)
            figure.replaceChildren(...(original.get(figure) ?? []).map((node) => node.cloneNode(true)));
          return true;
        }
        const sentences = await fetchFile(group.dataset['sayFile'] ?? '');
        // Another choice may have come meanwhile.
        if (customer !== (choices.customer ?? own)) return true;
        for (const figure of figures) {
          const wordings = sentences?.get(figure.dataset['phrase'] ?? '');
          if (wordings) speak(figure, wordings, customer);
        }
        return sentences !== undefined;
      }),
    );
    const said = box.querySelector('[data-speech-said]');
    if (said) said.textContent = loaded.every(Boolean) ? '' : (select.dataset['failed'] ?? '');
    showSpeaker();
    document.dispatchEvent(new Event('phrases'));
  }

  function speak(figure: HTMLElement, wordings: ReadonlyMap<string, SayWording>, customer: string): void {
    const option = [...select.options].find(({ value }) => value === customer);
    const aloud = figure.querySelector<HTMLElement>('[data-aloud]');
    const words = aloud?.querySelector<HTMLElement>('[data-words]');
    const wording = wordings.get(customer);
    if (!aloud || !words || !wording) return;
    const isReaders = customer === reader;
    aloud.hidden = isReaders;
    figure.querySelector('[data-wording]')?.classList.toggle('aloud', isReaders);
    for (const label of figure.querySelectorAll('[data-aloud-label]'))
      label.textContent = (select.dataset['written' in figure.dataset ? 'write' : 'aloud'] ?? '').replace(
        '{}',
        option?.dataset['name'] ?? '',
      );
    words.lang = customer;
    words.replaceChildren(...withForms(wording.text));
    const say = aloud.querySelector<HTMLElement>('[data-say]');
    const both = typeof wording.say === 'string' ? undefined : wording.say;
    if (say && !('written' in figure.dataset)) {
      say.hidden = wording.say === undefined;
      delete say.dataset['womanSay'];
      delete say.dataset['manSay'];
      if (both) [say.dataset['womanSay'] = '', say.dataset['manSay'] = ''] = both;
      respell(say, typeof wording.say === 'string' ? wording.say : '');
    }
    const list = figure.querySelector('.other-wordings dl');
    list?.replaceChildren(
      ...[...wordings]
        .filter(([lang]) => lang !== customer && lang !== reader)
        .map(([lang, { text }]) => {
          const [entry, name, other] = ['div', 'dt', 'dd'].map((tag) => document.createElement(tag));
          if (!entry || !name || !other) throw new TypeError('A list has entries.');
          name.textContent = [...select.options].find(({ value }) => value === lang)?.dataset['name'] ?? lang;
          other.lang = lang;
          other.append(...withForms(text));
          entry.append(name, other);
          return entry;
        }),
    );
  }

  function showSpeaker(): void {
    const forms = [...document.querySelectorAll<HTMLElement>('[data-woman][data-man]')];
    const speaker = choices.speaker ?? 'woman';
    for (const form of forms) form.textContent = form.dataset[speaker] ?? '';
    for (const say of document.querySelectorAll<HTMLElement>('[data-woman-say][data-man-say]'))
      respell(say, say.dataset[`${speaker}Say`] ?? '');
    const chooser = box.querySelector<HTMLElement>('[data-speaker]');
    if (!chooser) return;
    chooser.hidden = forms.every((form) => form.closest('.other-wordings:not([open])') !== null);
    for (const input of chooser.querySelectorAll('input')) input.checked = input.value === speaker;
  }

  function choose(changed: SpeechChoices): void {
    choices = { ...choices, ...changed };
    chooseSpeech(choices);
  }

  function chooseCustomer(): void {
    const customer = select.value === own ? undefined : select.value;
    const address = new URL(location.href);
    if (customer === undefined) address.searchParams.delete(CUSTOMER_PARAMETER);
    else address.searchParams.set(CUSTOMER_PARAMETER, customer);
    // In a frame without storage the browser may refuse it: then only the address cannot be shared.
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // The choice holds for this page.
    }
    choose({ customer });
    void show();
  }

  if (choices.customer !== undefined && choices.customer !== own) void show();
  else showSpeaker();
  return (changed) => {
    if (changed === select) chooseCustomer();
    else if (changed instanceof HTMLInputElement) {
      choose({ speaker: changed.value === 'man' ? 'man' : 'woman' });
      showSpeaker();
      document.dispatchEvent(new Event('phrases'));
    }
  };
}

/** How a sentence is said: `*yel*-puh`, with the stressed syllables bold. */
function respell(place: HTMLElement, say: string): void {
  place.querySelector('span')?.replaceChildren(
    ...stretchesOf(say).map(({ text, stressed }) => {
      const part = document.createElement(stressed ? 'b' : 'span');
      part.textContent = text;
      return part;
    }),
  );
}

function clones(figure: HTMLElement): Node[] {
  return [...figure.childNodes]
    .filter((node) => !(node instanceof HTMLElement) || !node.classList.contains('phrase-tools'))
    .map((node) => node.cloneNode(true));
}

/** A sentence, with an element for each word that depends on who speaks. */
function withForms(text: SayWording['text']): Node[] {
  return text.map((part) => {
    if (typeof part === 'string') return document.createTextNode(part);
    const form = document.createElement('span');
    [form.dataset['woman'] = '', form.dataset['man'] = ''] = part;
    return form;
  });
}
