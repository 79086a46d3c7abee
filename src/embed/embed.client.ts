/** Links leave the frame for a tab of their own (`<base target>`); those to a section of this page stay in it. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) link.target = '_self';

/** `?show=checklists` or `?show=phrases` narrows an embed to that part. */
const wanted = new URLSearchParams(location.search).get('show');
const part = wanted === 'checklists' ? '.topic-lists' : wanted === 'phrases' ? '.section-say' : undefined;
const target = part === undefined ? null : document.querySelector(part);
if (target) {
  document.body.classList.add('is-part');
  for (let element: Element | null = target; element && element !== document.body; element = element.parentElement) element.classList.add('is-kept');
}
