/** A link to a point (`#nb-13`) opens the document it stands in: browsers do so only for some targets. */
function open(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = target?.closest('details');
  if (!target || !folded || folded.open) return;
  folded.open = true;
  target.scrollIntoView();
}
addEventListener('hashchange', open);
open();
