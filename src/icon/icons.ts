/** The icons of the site: Lucide (ISC licence), inlined at build time, one import an icon so that no other is bundled. */
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import folderOpen from 'lucide-static/icons/folder-open.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import heartHandshake from 'lucide-static/icons/heart-handshake.svg?raw';
import house from 'lucide-static/icons/house.svg?raw';
import languages from 'lucide-static/icons/languages.svg?raw';
import leaf from 'lucide-static/icons/leaf.svg?raw';
import listChecks from 'lucide-static/icons/list-checks.svg?raw';
import messageQuote from 'lucide-static/icons/message-square-quote.svg?raw';
import pin from 'lucide-static/icons/pin.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import rotate from 'lucide-static/icons/rotate-ccw.svg?raw';
import scale from 'lucide-static/icons/scale.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import shieldAlert from 'lucide-static/icons/shield-alert.svg?raw';

export const icons = {
  'arrow-right': arrowRight,
  check,
  'chevron-down': chevronDown,
  'heart-handshake': heartHandshake,
  house,
  languages,
  leaf,
  'list-checks': listChecks,
  'message-quote': messageQuote,
  copy,
  download,
  'folder-open': folderOpen,
  link,
  pin,
  printer,
  trash,
  rotate,
  scale,
  search,
  'shield-alert': shieldAlert,
} as const;
export type IconName = keyof typeof icons;
