/** Says which topics should have been read again. The built page cannot know on which day it is read. */
const today = new Date().toISOString().slice(0, 10);
for (const line of document.querySelectorAll<HTMLElement>('[data-overdue]')) {
  const day = line.querySelector('time')?.dateTime ?? today;
  const label = line.querySelector('span');
  if (day < today && label) {
    label.textContent = line.dataset['overdue'] ?? '';
    line.classList.add('is-overdue');
  }
}
