/** Shows the language of the address (`/th/…`) alone, and says so to the browser. */
const sections = [...document.querySelectorAll<HTMLElement>('[data-not-found]')];
const own = sections.find((section) => location.pathname.split('/').includes(section.lang));
if (own) {
  document.documentElement.lang = own.lang;
  for (const section of sections) section.hidden = section !== own;
}
