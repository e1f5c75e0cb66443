/** Scrolls the picture so that the step where the case stands is in the middle. */
export function centre(box) {
  const current = box?.querySelector(".cf-process-current, g.cf-process-done:last-of-type");
  if (!current) return;
  const at = current.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  box.scrollLeft += at.left + at.width / 2 - frame.left - frame.width / 2;
}
