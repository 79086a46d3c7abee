/** Opens the folded document that holds the point in the address (`#nb-13`), which not every browser does by itself. */
function openTarget(): void {
  // Ids of points are ASCII, so the hash needs no decoding.
  const target = document.getElementById(location.hash.slice(1));
  const details = target?.closest('details');
  if (!target || !details || details.open) return;
  details.open = true;
  target.scrollIntoView();
}
addEventListener('hashchange', openTarget);
openTarget();
