import { toClipboard } from '../../checklist/share/copy.client.ts';
import { readMessage } from '../message.ts';
import { readTargets } from './catalog-file.ts';
import {
  codes,
  FOLLOW,
  hasParts,
  readChoice,
  SEARCH,
  tagAttributes,
  type Choice,
  type Options,
  type Target,
} from './code.ts';

/** The page “Embed this”: a choice changes the code to copy, and a preview shows it by means of the same tag. */
function bind(guide: HTMLElement, choices: HTMLFormElement): void {
  const site = new URL(guide.dataset['site'] ?? '/', location.href).href;
  const lang = document.documentElement.lang;
  const selects = { topic: select('topic'), lang: select('lang'), show: select('show'), theme: select('theme') };
  const frameBox = guide.querySelector<HTMLElement>('[data-frame]');
  const preview = document.createElement('calm-counter');
  const copied = guide.querySelector<HTMLElement>('[data-copied]');
  let height: number | undefined;
  let targets: ReturnType<typeof readTargets> = () => undefined;

  function select(name: string): HTMLSelectElement {
    const found = choices.elements.namedItem(name);
    if (!(found instanceof HTMLSelectElement)) throw new TypeError(`The form has no field “${name}”.`);
    return found;
  }
  const options = (list: HTMLSelectElement): string[] => [...list.options].map(({ value }) => value);

  /** The chosen page, at the address that this site is open at: it may differ from the one it was built for. */
  function targetOf({ topic, lang: chosen }: Choice): Target | undefined {
    const language = chosen === FOLLOW ? lang : chosen;
    const here = (url: string): string =>
      site + new URL(url).href.slice(new URL(guide.dataset['built'] ?? site).href.length);
    if (topic !== '' && topic !== SEARCH) {
      const found = targets(topic, language);
      return found && { title: found.title, page: here(found.page), embed: here(found.embed) };
    }
    const page = topic === SEARCH ? 'search/' : '';
    return {
      title: selects.topic.selectedOptions[0]?.text ?? '',
      page: `${site}${language}/${page}`,
      embed: `${site}embed/${language}/${page}`,
    };
  }

  const currentChoice = (): Choice => ({
    topic: selects.topic.value,
    lang: selects.lang.value,
    show: selects.show.value,
    theme: selects.theme.value,
  });

  function writeCodes(choice: Choice): void {
    const target = targetOf(choice);
    if (!target) return;
    for (const [form, code] of Object.entries(codes(choice, target, site, height))) {
      const output = guide.querySelector(`[data-code="${form}"]`);
      if (output instanceof HTMLTextAreaElement) output.value = code;
      else if (output) output.textContent = code;
    }
  }

  function update(): void {
    const choice = currentChoice();
    selects.show.disabled = !hasParts(choice);
    height = undefined;
    writeCodes(choice);
    const attributes = new Map(tagAttributes(choice));
    for (const name of ['topic', 'lang', 'show', 'theme']) {
      const value = attributes.get(name);
      if (value === undefined) preview.removeAttribute(name);
      else preview.setAttribute(name, value);
    }
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(choice) as [keyof Choice, string][]) {
      const standard = { topic: '', lang, show: '', theme: 'auto' }[name];
      if (value === standard) url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    history.replaceState(history.state, '', url);
  }

  async function copy(form: string, button: HTMLElement): Promise<void> {
    const field = guide.querySelector<HTMLTextAreaElement>(`textarea[data-code="${form}"]`);
    if (!field || !copied) return;
    const done = await toClipboard(field.value, () => {
      field.select();
    });
    button.after(copied);
    copied.hidden = false;
    copied.textContent = (done ? copied.dataset['said'] : copied.dataset['byHandSaid']) ?? '';
  }

  const languages = options(selects.lang);
  // The language of this page comes first: it is chosen unless the address names another one.
  const allowed: Options = {
    topic: options(selects.topic),
    lang: languages.includes(lang) ? [lang, ...languages] : languages,
    show: options(selects.show),
    theme: options(selects.theme),
  };
  for (const [name, value] of Object.entries(readChoice(new URLSearchParams(location.search), allowed)) as [
    keyof Options,
    string,
  ][])
    selects[name].value = value;
  choices.hidden = false;
  for (const hidden of guide.querySelectorAll<HTMLElement>('[data-copy], [data-preview]')) hidden.hidden = false;
  choices.addEventListener('change', update);
  guide.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
    if (button) void copy(button.dataset['copy'] ?? '', button);
  });
  addEventListener('message', ({ data, origin }: MessageEvent<unknown>) => {
    const message = origin === location.origin ? readMessage(data) : undefined;
    if (!message) return;
    height = message.height;
    writeCodes(currentChoice());
  });
  frameBox?.append(preview);
  update();
  void fetch(`${site}catalog.json`)
    .then((answer) => answer.json())
    .then((catalog: unknown) => {
      targets = readTargets(catalog);
      update();
    })
    .catch(() => {
      if (!copied) return;
      copied.hidden = false;
      copied.textContent = guide.dataset['failed'] ?? '';
    });
}

const guide = document.querySelector<HTMLElement>('[data-embed-guide]');
const choices = guide?.querySelector('form');
if (guide && choices) bind(guide, choices);
