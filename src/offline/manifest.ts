import { palette } from '../colours/site-colours.ts';
import { favicon } from '../logo/logo.ts';
import { homePath, path } from '../site/address.ts';
import { model } from '../site/knowledge-base.ts';

/** Pictures made for the home screen of a phone: `maskable` has room around it, since phones cut a circle or a drop out of it. */
const APP_ICONS = [
  { src: 'app-192.png', sizes: '192x192', type: 'image/png' },
  { src: 'app-512.png', sizes: '512x512', type: 'image/png' },
  { src: 'app-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const;

/**
 * What a phone needs to put the site on its home screen, for readers of one language: it opens with their situations.
 * An organisation that has a logo of its own gets that as the picture.
 * @see https://www.w3.org/TR/appmanifest/
 */
export function manifestFor(lang: string): Readonly<Record<string, unknown>> {
  const { href, type } = favicon();
  const { brand, paper } = palette('light', model.site.colours);
  return {
    id: homePath(lang),
    name: model.site.name,
    short_name: model.site.name,
    lang,
    start_url: homePath(lang),
    scope: path(''),
    display: 'minimal-ui',
    theme_color: brand,
    background_color: paper,
    icons:
      model.site.logo === undefined
        ? APP_ICONS.map((icon) => ({ ...icon, src: path(icon.src) }))
        : [{ src: href, sizes: 'any', type }],
  };
}
