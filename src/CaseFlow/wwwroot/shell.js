// What the shell does without a circuit: light and dark, "/" to search, closing menus, countdowns, sheets.
(() => {
  "use strict";
  const sheets = () => document.querySelectorAll("link[data-cf-scheme-sheet]");
  const isDark = () => [...sheets()].some(s => s.dataset.cfSchemeSheet === "dark" && matchMedia(s.media || "all").matches);

  function choose(scheme) {
    for (const sheet of sheets()) sheet.media = sheet.dataset.cfSchemeSheet === scheme ? "all" : "not all";
    document.querySelector("meta[name=color-scheme]")?.setAttribute("content", scheme);
    document.cookie = `cf-scheme=${scheme}; path=/; max-age=31536000; samesite=lax`;
  }

  const typing = e => e.target instanceof Element && e.target.closest("input, textarea, select, [contenteditable]");

  document.addEventListener("click", e => {
    const target = e.target instanceof Element ? e.target : null;
    if (target?.closest("[data-cf-scheme]")) choose(isDark() ? "light" : "dark");
    for (const menu of document.querySelectorAll("details[data-cf-menu][open]")) {
      if (!menu.contains(target) || target.closest("a")) menu.open = false;
    }
  });

  document.addEventListener("keydown", e => {
    if (e.key === "Escape") {
      for (const menu of document.querySelectorAll("details[data-cf-menu][open]")) { menu.open = false; menu.querySelector("summary")?.focus(); }
    }
    if (e.key === "/" && !e.ctrlKey && !e.metaKey && !e.altKey && !typing(e)) {
      const search = document.querySelector("[data-cf-search]");
      if (search && search.offsetParent !== null) { e.preventDefault(); search.focus(); search.select(); }
    }
  });

  // The language switch comes back to where the person is now, also after navigation inside a circuit that is gone.
  document.addEventListener("submit", e => {
    const here = e.target.querySelector?.("[data-cf-here]");
    if (here) here.value = location.pathname + location.search;
  });

  // Countdown: the server says how many milliseconds are left, so a device's wrong clock does no harm.
  const ends = new WeakMap();
  const two = n => String(n).padStart(2, "0");
  function words(left) {
    const s = Math.max(0, Math.ceil(left / 1000));
    const h = Math.floor(s / 3600);
    return `${h > 0 ? h + ":" : ""}${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
  }
  setInterval(() => {
    for (const el of document.querySelectorAll("[data-cf-left]")) {
      let end = ends.get(el);
      if (!end || end.said !== el.dataset.cfLeft) ends.set(el, end = { said: el.dataset.cfLeft, at: Date.now() + Number(el.dataset.cfLeft) });
      const left = end.at - Date.now();
      // The text node is Blazor's: change it, never replace it.
      if (el.firstChild) el.firstChild.data = left > 0 ? words(left) : el.dataset.cfOver;
      el.classList.toggle("cf-over", left <= 0);
    }
  }, 1000);
})();
