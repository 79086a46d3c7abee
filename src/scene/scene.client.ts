/**
 * In a frame the address stays the host page’s, so that the browser cannot show the step that it names: this script does.
 * It listens before the script of the frame, which would only scroll.
 */
const scene = document.querySelector<HTMLElement>('.scene[data-scene]');
if (scene) {
  const show = (step: HTMLElement): void => {
    scene.classList.add('is-stepped');
    for (const shown of scene.querySelectorAll('.is-shown')) shown.classList.remove('is-shown');
    step.classList.add('is-shown');
    step.focus({ preventScroll: true });
    step.scrollIntoView({ block: 'nearest' });
  };
  scene.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const step = link ? document.getElementById((link.getAttribute('href') ?? '').slice(1)) : null;
    if (!step) return;
    event.preventDefault();
    show(step);
  });
}
