// Finds the way back by itself: the same circuit if it still lives, else its kept state, else a fresh page.
// A fresh page loses nothing, because what is typed lies on the device until the server has acknowledged it.
const notice = document.getElementById("components-reconnect-modal");
const everyMilliseconds = 2000;
let searching = false;

notice.addEventListener("components-reconnect-state-changed", e => {
  switch (e.detail.state) {
    case "show": case "retrying": show("trying"); break;
    case "hide": show(null); break;
    case "failed": show("lost"); search(); break;
    case "paused": show("paused"); break;
    case "rejected": case "resume-failed": show("lost"); reloadWhenReachable(); break;
  }
});

notice.querySelector("[data-cf-reconnect]").addEventListener("click", () => attempt());
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible" && notice.dataset.state) attempt(); });
addEventListener("online", () => { if (notice.dataset.state) attempt(); });

function show(state) {
  if (state) notice.dataset.state = state; else delete notice.dataset.state;
  document.dispatchEvent(new CustomEvent("cf:connection", { detail: { connected: !state } }));
}

// True when there is nothing left to try here.
async function attempt() {
  try {
    if (await reachable() === false) return false;
    if (notice.dataset.state !== "paused" && await Blazor.reconnect()) { show(null); return true; }
    if (await Blazor.resumeCircuit()) { show(null); return true; }
    location.reload();
    return true;
  } catch {
    return false;
  }
}

async function search() {
  if (searching) return;
  searching = true;
  while (notice.dataset.state && !await attempt()) await pause();
  searching = false;
}

// Reloading while the server is away would trade the half-filled form for the browser's error page.
async function reloadWhenReachable() {
  while (!await reachable()) await pause();
  location.reload();
}

async function reachable() {
  try { await fetch("/_content/CaseFlow/favicon.svg", { method: "HEAD", cache: "no-store" }); return true; } catch { return false; }
}

function pause() { return new Promise(done => setTimeout(done, everyMilliseconds)); }
