import type { CharacterFault, Form } from './fault.ts';
import { invisibleFaults } from './invisible.ts';
import { letterFaults } from './letters.ts';
import { spaceFaults } from './spaces.ts';

/** A text of printable ASCII alone has nothing to find, and most of a knowledge base in English is one. */
const PLAIN = /^[\t\n\x20-\x7e]*$/;

/** Every character of a text that is not what it looks like, by its place. */
export function characterFaults(text: string, form: Form): CharacterFault[] {
  const plain = text.replaceAll('\r\n', '\n');
  if (PLAIN.test(plain)) return [];
  return [...invisibleFaults(text), ...spaceFaults(text, form), ...letterFaults(text)].sort((a, b) => a.from - b.from);
}
