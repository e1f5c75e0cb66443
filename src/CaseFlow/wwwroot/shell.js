// What the shell does without a circuit: light and dark, "/" to search, closing menus, countdowns, presses that come too early.
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

  // Until the circuit lives the page is a picture of itself: a press on what only the circuit can answer is kept and done as soon as it can be.
  // And what is drawn anew between a press and its release, when Blazor takes over or a list changes, gets no click from the browser, so it is made one.
  const patience = 5000;
  const lives = () => document.querySelector("[data-cf-live]") !== null;
  const own = "a[href], summary, form button, [data-cf-scheme], input:enabled, select:enabled, textarea:enabled, label:not(:has(:disabled))";
  const whole = element => element?.closest("a, button, label, summary, td, [role=tab]") ?? element;
  let press = null;

  document.addEventListener("pointerdown", e => {
    const target = e.target instanceof Element ? whole(e.target) : null;
    press = target && { target, x: e.clientX, y: e.clientY, words: target.textContent, early: !lives() };
  }, true);
  document.addEventListener("pointerup", e => {
    if (!press || Math.hypot(e.clientX - press.x, e.clientY - press.y) > 10) { press = null; return; }
    if (!press.target.isConnected || (press.early && !(lives() || press.target.matches(own)))) redo(press, Date.now() + patience);
    press = null;
  }, true);

  function redo(kept, until) {
    const now = whole(document.elementFromPoint(kept.x, kept.y));
    if (lives() && now && now.textContent === kept.words && !now.matches(":disabled") && !now.closest("fieldset:disabled")) {
      now.focus?.();
      now.click();
    } else if (Date.now() < until) setTimeout(() => redo(kept, until), 50);
  }

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
