/** What every page of the site needs of scripts, in one file. */
import '../language/language-switch.client.ts';
import '../stale/stale.client.ts';
