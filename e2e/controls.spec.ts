import { unfold } from './support/measure.ts';
import { COMMON_PAGES, pageKinds } from './support/test-pages.ts';
import { expect, test } from './support/site.ts';

/**
 * What is tapped, ticked, chosen and heard, on every kind of page in one language: the same components put it there in all. How large
 * it is: layout.spec.ts.
 */
const PAGES = [...pageKinds('nb'), ...COMMON_PAGES];

test('groups have legends, bars and boxes have names; with reduced motion nothing moves by itself, and nothing glides', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  let [groups, bars] = [0, 0];
  for (const path of PAGES) {
    await page.goto(path);
    await unfold(page);
    const { faults, ...counted } = await page.evaluate(() => {
      const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];
      const isNamed = (element: Element): boolean =>
        [
          element.getAttribute('aria-label'),
          ...(element.getAttribute('aria-labelledby') ?? '')
            .split(' ')
            .map((id) => document.getElementById(id)?.textContent),
          ...[...((element as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent),
        ].some((name) => (name ?? '').trim() !== '');
      const shown = (element: Element): string => element.outerHTML.slice(0, 100);
      const sets = all('fieldset');
      const progress = all('progress, meter, [role="progressbar"], [role="meter"]');
      const boxes = all<HTMLInputElement>('input[type="checkbox"], input[type="radio"]');
      return {
        groups: sets.length,
        bars: progress.length,
        faults: [
          ...sets
            .filter(({ firstElementChild: first }) => first?.tagName !== 'LEGEND' || first.textContent.trim() === '')
            .map((set) => `no legend: ${shown(set)}`),
          ...all('[role="group"], [role="radiogroup"]')
            .filter((group) => !isNamed(group))
            .map((group) => `a group without a name: ${shown(group)}`),
          ...progress.filter((bar) => !isNamed(bar)).map((bar) => `a bar without a name: ${shown(bar)}`),
          ...all('input:not([type="hidden"]), select, textarea')
            .filter((field) => !isNamed(field))
            .map((field) => `a field without a label: ${shown(field)}`),
          ...boxes
            .filter(
              (box) =>
                !box.closest('fieldset, [role="group"], [role="radiogroup"]') &&
                boxes.some(
                  (other) => other !== box && other.parentElement?.parentElement === box.parentElement?.parentElement,
                ),
            )
            .map((box) => `boxes side by side that no group holds: ${shown(box)}`),
        ],
      };
    });
    expect.soft(faults, path).toEqual([]);
    groups += counted.groups;
    bars += counted.bars;
    const moving = await page.evaluate(() => {
      const lasts = (durations: string): boolean => durations.split(',').some((duration) => parseFloat(duration) > 0);
      const styles = [...document.querySelectorAll('*')].flatMap((element) =>
        [undefined, '::before', '::after'].map((part) => ({ element, part, style: getComputedStyle(element, part) })),
      );
      return [
        ...styles
          .filter(
            ({ style }) =>
              (style.animationName !== 'none' && lasts(style.animationDuration)) ||
              (style.transitionProperty !== 'none' && lasts(style.transitionDuration)) ||
              style.scrollBehavior === 'smooth',
          )
          .map(({ element, part = '' }) => `${element.tagName}.${element.className}${part}`),
        ...document.getAnimations().map(({ id, playState }) => `an animation ${id} that is ${playState}`),
      ];
    });
    expect.soft([...new Set(moving)], path).toEqual([]);
  }
  expect(groups).toBeGreaterThan(10);
  expect(bars).toBeGreaterThan(10);
});
