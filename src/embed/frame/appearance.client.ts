/**
 * What the address asks of an embed: `?theme=light|dark`, `?show=checklists|phrases`. Runs before anything is drawn, so that
 * no other theme or part shows first; the style sheet does the rest.
 */
const asked = new URLSearchParams(location.search);
const root = document.documentElement;
const theme = asked.get('theme');
const part = asked.get('show') ?? '';
if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
if ((root.dataset['parts'] ?? '').split(' ').includes(part)) root.dataset['show'] = part;
if (asked.has('from')) root.dataset['from'] = '';
