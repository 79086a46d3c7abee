import { describe, expect, it } from 'vitest';
import { markdownPage } from './markdown-page.ts';

describe('a topic as plain Markdown', () => {
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
    const { title, front, body } = markdownPage(mdx, (topic) => `/en/hard/${topic}/`);
    expect(title).toBe('Keep calm');
    expect(front + body).toBe(`---
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
