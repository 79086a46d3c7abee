/**
 * Applies the options in the address of an embed: `?theme=light|dark`, `?show=checklists|phrases`. It runs before anything is
 * drawn, so that no other theme or part flashes up; style sheets read the attributes that it sets. One of them opens
 * what is folded when the page is printed in no frame, where it may be as long as it is.
 */
const options = new URLSearchParams(location.search);
const root = document.documentElement;
const theme = options.get('theme');
const part = options.get('show') ?? '';
if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
if ((root.dataset['parts'] ?? '').split(' ').includes(part)) root.dataset['show'] = part;
if (options.has('from')) root.dataset['from'] = '';
if (self === top) root.dataset['opens'] = '';
