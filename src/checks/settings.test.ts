import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { expectOnly, findingsOf } from './expect-finding.ts';

const PAGE = 'topics/safety/en.mdx';
const placed = (component: string) => fixture({ [PAGE]: swap('Do not stay.', `Do not stay. ${component}`) });

describe('settings', () => {
  it.each(['rings', 'call-minutes', 'answer-days', 'emergency-number'])('the setting %s is right', (id) => {
    expect(findingsOf(placed(`<Setting id="${id}" />`))).toEqual([]);
  });

  it('a component that the site does not have is wrong', () => {
    expectOnly(placed('<Video src="a.mp4" />'), {
      severity: 'error',
      file: PAGE,
      at: '<Video',
      says: ['“<Video src="a.mp4" />” is no tag that a page may hold'],
      fix: '<Setting',
    });
  });

  it('HTML is wrong, and Markdown takes its place', () => {
    expectOnly(placed('<a href="/en/">home</a>'), {
      severity: 'error',
      file: PAGE,
      at: '<a href',
      says: ['“<a href="/en/">” is HTML'],
      fix: '[words](https://example.com)',
    });
  });

  it('a setting that the site does not have is wrong', () => {
    expectOnly(placed('<Setting id="ring" />'), {
      severity: 'error',
      file: PAGE,
      at: 'id="ring"',
      says: ['“ring”, which is not a setting'],
      fix: 'rings, call-minutes, answer-days, emergency-number',
    });
  });

  it('a setting that is not named is wrong', () => {
    expectOnly(placed('<Setting />'), {
      severity: 'error',
      file: PAGE,
      at: '<Setting />',
      says: ['<Setting> needs one id'],
      fix: 'rings',
    });
  });
});
