import type { LanguageMarks } from '../language/direction.ts';
import { escapeMarkup } from '../site/escape.ts';

/** What the page at an old address says and where it leads. */
export interface RedirectPage {
  readonly marks: LanguageMarks;
  /** “This page has a new address:”, in that language. */
  readonly text: string;
  readonly title: string;
  /** Where the topic is not translated: the language of the title. */
  readonly titleMarks?: LanguageMarks | undefined;
  /** Path of the new address, percent-encoded. */
  readonly href: string;
  /** The new address in full, as search engines shall take it. */
  readonly canonical: string;
  /** Paths of the icon and of the script. */
  readonly icon: string;
  readonly script: string;
}

/** The script of these pages: it takes the query and the anchor along, which may hold shared ticks. */
export const REDIRECT_SCRIPT = `location.replace(document.links[0].href + location.search + location.hash);\n`;
export const REDIRECT_SCRIPT_NAME = 'moved.js';

/** ` lang="ar" dir="rtl"` */
const attributes = (marks: LanguageMarks | undefined): string =>
  Object.entries(marks ?? {})
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('');

/**
 * The page at an old address, for hosts that take no rules. Where scripts run, its script leads on; where they do not, `refresh` does,
 * and in a frame that forbids both there is the link. With both at work a browser might follow the one that loses the anchor.
 */
export function redirectPage({ marks, text, title, titleMarks, href, canonical, icon, script }: RedirectPage): string {
  const [at, name] = [escapeMarkup(href), escapeMarkup(title)];
  return `<!doctype html>
<html${attributes(marks)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<link rel="canonical" href="${escapeMarkup(canonical)}">
<link rel="icon" href="${escapeMarkup(icon)}">
<noscript><meta http-equiv="refresh" content="0; url=${at}"></noscript>
</head>
<body>
<p>${escapeMarkup(text)} <a href="${at}"${attributes(titleMarks)}>${name}</a></p>
<script src="${escapeMarkup(script)}"></script>
</body>
</html>
`;
}
