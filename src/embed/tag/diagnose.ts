/**
 * Finds out why a frame did not answer, by the catalog of the site: it cannot be reached, it has no such topic, or it does
 * not allow this page to embed it.
 * @returns a sentence for the console of the embedding page
 */
export async function diagnose(site: string, topic: string | null, origin: string): Promise<string> {
  const catalog: unknown = await fetch(`${site}catalog.json`)
    .then((answer) => (answer.ok ? answer.json() : undefined))
    .catch(() => undefined);
  const topics =
    typeof catalog === 'object' && catalog !== null && 'topics' in catalog && Array.isArray(catalog.topics)
      ? (catalog.topics as ({ id?: unknown; formerly?: unknown } | null)[])
      : undefined;
  if (!topics)
    return `${site} cannot be reached from here, or this page’s security policy forbids it (frame-src, connect-src).`;
  const ids = topics.map((entry) => String(entry?.id));
  const formerly = topics.flatMap((entry): unknown[] => (Array.isArray(entry?.formerly) ? entry.formerly : []));
  if (topic !== null && !ids.includes(topic) && !formerly.includes(topic))
    return `there is no topic “${topic}”. Topics: ${ids.join(', ')}.`;
  return `the frame did not answer. ${site} must allow ${origin} to embed it: add it to embed.allow in content/site.yaml.`;
}
