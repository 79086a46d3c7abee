import { describe, expect, it } from 'vitest';
import { pageOfStarlight } from './starlight-content.ts';

describe('a page for Starlight', () => {
  it('has the text, links to other pages, and the checklists as boxes', () => {
    const mdx = `---
title: Keep calm
slug: keep-calm
summary: What to do first.
checklists:
  empathy:
    gave-room: Give the customer room
---

## Do this now [#now]

1. **Breathe out.** See [a threat](term:threat), or [your safety](topic:safety-first). Call <Setting id="emergency-number" />.
`;
    expect(pageOfStarlight(mdx, (topic) => `/en/hard/${topic}/`)).toBe(`---
title: Keep calm
description: What to do first.
---

## Do this now

1. **Breathe out.** See a threat, or [your safety](/en/hard/safety-first/). Call 112.

## empathy

- [ ] Give the customer room
`);
  });
});
