import { escapeMarkup } from '../site/escape.ts';
import { compile } from './compile.fixture.ts';

/** HTML that a component or an element has given. */
class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const htmlOf = (child: unknown): string => {
  if (child instanceof Html) return child.text;
  if (Array.isArray(child)) return child.map(htmlOf).join('');
  return typeof child === 'string' ? escapeMarkup(child) : '';
};

/** Makes an element of its name and properties, as Astro does; components are written as elements of their name. */
function element(name: unknown, { children, ...properties }: Record<string, unknown>): Html {
  if (typeof name === 'function') return (name as (all: Record<string, unknown>) => Html)({ children, ...properties });
  const attributes = Object.entries(properties)
    .filter(([, value]) => typeof value === 'string')
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`);
  return new Html(`<${String(name)}${attributes.join('')}>${htmlOf(children)}</${String(name)}>`);
}

const COMPONENTS = ['Section', 'TopicLink', 'Term', 'Setting', 'Box', 'Picture'];

/**
 * The HTML of a page, compiled as the build compiles it; components stand in it by their names: `<Box kind="note">`.
 * @throws RefusedPageError
 */
export function render(text: string): string {
  const code = compile(text, {}, 'function-body');
  const components = Object.fromEntries(COMPONENTS.map((name) => [name, name]));
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the compiled page is a program, and this test runs it
  const page = new Function(code) as (runtime: unknown) => { default: (properties: unknown) => Html };
  const runtime = {
    jsx: element,
    jsxs: element,
    Fragment: ({ children }: { children?: unknown }) => new Html(htmlOf(children)),
  };
  return htmlOf(page(runtime).default({ components }));
}
