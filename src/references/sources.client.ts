/** A link to a point (`#nb-13`) opens the document it stands in: browsers do so only for some targets. */
function open(): void {
  // Ids of points are plain ASCII: nothing to decode, and nothing to trip over.
  const target = document.getElementById(location.hash.slice(1));
  const folded = target?.closest('details');
  if (!target || !folded || folded.open) return;
  folded.open = true;
  target.scrollIntoView();
}
addEventListener('hashchange', open);
open();
