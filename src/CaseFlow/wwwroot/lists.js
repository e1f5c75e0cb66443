// J and K walk through a list's rows, 1 to 4 change its part, ? says so. The focus is the mark: Enter then opens what any link opens.
const typing = e => e.target instanceof Element && e.target.closest("input, textarea, select, [contenteditable], dialog");
const rows = () => [...document.querySelectorAll("[data-cf-row]")].filter(r => r.offsetParent !== null);

function walk(by) {
  const all = rows();
  if (all.length === 0) return;
  const at = all.indexOf(document.activeElement);
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
  next.focus({ preventScroll: true });
  next.closest("tr")?.scrollIntoView({ block: "nearest" });
}

/** Listens until `stop()`. */
export function watch() {
  const ending = new AbortController();
  document.addEventListener("keydown", e => {
    if (e.ctrlKey || e.metaKey || e.altKey || typing(e)) return;
    const key = e.key.toLowerCase();
    if (key === "j" || key === "k") walk(key === "j" ? 1 : -1);
    else if (key === "?") document.querySelector("[data-cf-key-list]")?.showModal();
    else if (/^[1-4]$/.test(key)) document.querySelectorAll(".cf-link-tabs a")[key - 1]?.click();
    else return;
    e.preventDefault();
  }, { signal: ending.signal });
  return { stop: () => ending.abort() };
}
