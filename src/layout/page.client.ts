/** What every page of the site needs of scripts, in one file. */
import '../language/language-switch.client.ts';
import '../search/box/search.client.ts';
import '../stale/stale.client.ts';
import { rememberLanguage } from '../language/last-language.client.ts';

// The page that shows what is kept, and erases it, would keep something again.
if (!document.querySelector('[data-stored]')) rememberLanguage(document.documentElement.lang);
