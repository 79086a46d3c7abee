/**
 * The links of a page that is shown in a frame. Those to pages which can be embedded lead there, and stay in the frame, as do
 * anchors and telephone numbers; all others leave it for a tab of their own (`<base target>`).
 * `data-page` keeps the path on the site, by which links that come later (search results) find the same embed.
 * @param embedOf the embedded form of a page of the site, by its path; undefined where it has none
 */
export function inFrame(html: string, embedOf: (path: string) => string | undefined): string {
  return html.replace(/<a\s([^>]*?)href="([^"]*)"/g, (link, before: string, href: string) => {
    const [, path = '', anchor = ''] = /^([^#]*)(.*)$/.exec(href) ?? [];
    const embed = embedOf(path);
    if (embed !== undefined)
      return `<a ${before}href="${embed}${anchor}" target="_self"${embed === path ? '' : ` data-page="${path}"`}`;
    return href.startsWith('#') || href.startsWith('tel:') ? `<a ${before}href="${href}" target="_self"` : link;
  });
}
