import { EMERGENCY_SETTINGS } from '../authoring/schema.ts';
import { oneOf, readablePages, type Check } from './check.ts';

/** Numbers of the organisation that pages quote: `<Setting id="rings" />` names a setting of site.yaml. */
export const settings: Check = function* (content) {
  // While site.yaml is broken its settings are unknown, so that one fault is reported once.
  if (!content.site.data) return;
  const known = [...Object.keys(content.site.data.settings), ...EMERGENCY_SETTINGS];
  for (const { page } of readablePages(content)) {
    for (const { id, line } of page.settings) {
      if (known.includes(id)) continue;
      const message = `<Setting> names “${id}”, which is not a setting.`;
      yield { severity: 'error', file: page.file, line, message, fix: `The settings are ${oneOf(known)}.` };
    }
  }
};
