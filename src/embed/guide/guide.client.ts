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

/** The page “Embed this”: choosing changes what to copy and shows it in a frame, made by the very tag that is offered. */
function bind(guide: HTMLElement, form: HTMLFormElement): void {
  const site = new URL(guide.dataset['site'] ?? '/', location.href).href;
  const lang = document.documentElement.lang;
  const selects = { topic: select('topic'), lang: select('lang'), show: select('show'), theme: select('theme') };
  const frameBox = guide.querySelector<HTMLElement>('[data-frame]');
  const preview = document.createElement('calm-counter');
  const copied = guide.querySelector<HTMLElement>('[data-copied]');
  let height: number | undefined;
  let targets: ReturnType<typeof readTargets> = () => undefined;

  function select(name: string): HTMLSelectElement {
    const found = form.elements.namedItem(name);
    if (!(found instanceof HTMLSelectElement)) throw new TypeError(`The form has no choice “${name}”.`);
    return found;
  }
  const options = (one: HTMLSelectElement): string[] => [...one.options].map(({ value }) => value);

  /** The page chosen, at the address this site really has: it may be another than the one it was built for. */
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

  const choiceNow = (): Choice => ({
    topic: selects.topic.value,
    lang: selects.lang.value,
    show: selects.show.value,
    theme: selects.theme.value,
  });

  function write(choice: Choice): void {
    const target = targetOf(choice);
    if (!target) return;
    for (const [way, code] of Object.entries(codes(choice, target, site, height))) {
      const place = guide.querySelector(`[data-code="${way}"]`);
      if (place instanceof HTMLTextAreaElement) place.value = code;
      else if (place) place.textContent = code;
    }
  }

  function update(): void {
    const choice = choiceNow();
    selects.show.disabled = !hasParts(choice);
    height = undefined;
    write(choice);
    const attributes = new Map(tagAttributes(choice));
    for (const name of ['topic', 'lang', 'show', 'theme']) {
      const value = attributes.get(name);
      if (value === undefined) preview.removeAttribute(name);
      else preview.setAttribute(name, value);
    }
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(choice) as [keyof Choice, string][]) {
      const usual = { topic: '', lang, show: '', theme: 'auto' }[name];
      if (value === usual) url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    history.replaceState(history.state, '', url);
  }

  async function copy(way: string, button: HTMLElement): Promise<void> {
    const field = guide.querySelector<HTMLTextAreaElement>(`textarea[data-code="${way}"]`);
    if (!field || !copied) return;
    const done = await toClipboard(field.value, () => {
      field.select();
    });
    button.after(copied);
    copied.hidden = false;
    copied.textContent = (done ? copied.dataset['said'] : copied.dataset['byHandSaid']) ?? '';
  }

  const languages = options(selects.lang);
  // Unless the address says otherwise, the language of this page.
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
  form.hidden = false;
  for (const hidden of guide.querySelectorAll<HTMLElement>('[data-copy], [data-preview]')) hidden.hidden = false;
  form.addEventListener('change', update);
  guide.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
    if (button) void copy(button.dataset['copy'] ?? '', button);
  });
  addEventListener('message', ({ data, origin }: MessageEvent<unknown>) => {
    const message = origin === location.origin ? readMessage(data) : undefined;
    if (!message) return;
    height = message.height;
    write(choiceNow());
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
const form = guide?.querySelector('form');
if (guide && form) bind(guide, form);
