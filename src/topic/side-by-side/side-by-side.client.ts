import { WITH_PARAMETER } from './with-language.ts';

/** Loads what shows a second language when a reader chooses one, or arrives by a link that names it. */
const chooser = document.querySelector<HTMLDetailsElement>('[data-side-by-side]');
const article = document.querySelector<HTMLElement>('article[data-topic]');
if (chooser && article) {
  let loading: Promise<(lang: string | undefined) => void> | undefined;
  const load = () =>
    (loading ??= import('./weave.client.ts').then(({ bindSideBySide }) => bindSideBySide(chooser, article)));
  chooser.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const link = target?.closest<HTMLAnchorElement>('a[data-with]');
    if (!link && !target?.closest('[data-without]')) return;
    if (link && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
    event.preventDefault();
    load()
      .then((choose) => {
        choose(link?.dataset['with']);
      })
      .catch(() => {
        loading = undefined;
        // The page in that language is as good.
        if (link) location.assign(link.href);
      });
  });
  if (location.search.includes(`${WITH_PARAMETER}=`)) void load();
}
