/**
 * What pages of the site and of its embeds need of scripts, in one file: each more would be a request. A part that has nothing to
 * do on a page finds none of its elements there; what a reader asks for later is loaded then.
 */
import '../checklist/checklist.client.ts';
import '../checklist/former-names.client.ts';
import '../checklist/share/share.client.ts';
import '../glossary/term.client.ts';
import '../language/language-switch.client.ts';
import '../phrase/phrase.client.ts';
import '../search/box/search.client.ts';
import '../stale/stale.client.ts';
import '../topic/side-by-side/side-by-side.client.ts';
import { rememberLanguage } from '../language/last-language.client.ts';

// A frame shows what somebody else has chosen. The page that shows what is kept, and erases it, would keep something again. And the
// front page, which comes by this file since its own script shares a part of it, is in no language that anybody chose.
const isRead = self === top && !document.querySelector('[data-stored], [data-languages]');
if (isRead) rememberLanguage(document.documentElement.lang);
