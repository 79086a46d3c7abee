/** Shows the text in the language of the address (`/th/…`) only, and makes it the language of the page. */
const sections = [...document.querySelectorAll<HTMLElement>('[data-not-found]')];
const own = sections.find((section) => location.pathname.split('/').includes(section.lang));
if (own) {
  document.documentElement.lang = own.lang;
  for (const section of sections) section.hidden = section !== own;
}
