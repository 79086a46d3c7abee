/** Ends a command with one sentence: what is wrong, and how to write it. */
export function stop(message: string): never {
  console.error(`✗ ${message}`);
  process.exit(1);
}

export interface Arguments {
  readonly words: readonly string[];
  /** Options that take a word: `--lang nb` and `--lang=nb`. */
  readonly options: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/**
 * The arguments of an editors' command.
 * @param withWord options that take a word
 * @param usage how the command is written, for the message
 * @param flags options that stand by themselves
 */
export function argumentsOf(
  args: readonly string[],
  withWord: readonly string[],
  usage: string,
  flags: readonly string[] = [],
): Arguments {
  const words: string[] = [];
  const options = new Map<string, string>();
  const given = new Set<string>();
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    const [, name, , value] = /^--([a-z-]+)(=(.*))?$/.exec(argument) ?? [];
    if (name === undefined) words.push(argument);
    else if (withWord.includes(name)) {
      const word = value ?? args[(at += 1)];
      if (word === undefined || word === '' || word.startsWith('--')) stop(`--${name} needs a word after it. ${usage}`);
      options.set(name, word);
    } else if (flags.includes(name) && value === undefined) given.add(name);
    else stop(`“${argument}” is not an option of this command. ${usage}`);
  }
  return { words, options, flags: given };
}
