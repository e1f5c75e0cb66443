// Keeps what is typed on this device until the server has acknowledged it.
const debounceMilliseconds = 150;
const answerMilliseconds = 8000;
const prefix = "caseflow.draft:";

const read = key => { try { return JSON.parse(localStorage.getItem(prefix + key)) ?? {}; } catch { return {}; } };
function write(key, fields) {
  try {
    if (Object.keys(fields).length === 0) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(fields));
    return true;
  } catch { return false; } // storage full or forbidden: the server copy is then the only one
}

const valueOf = input =>
  input.type === "checkbox" ? input.checked :
  input.type === "radio" ? (input.checked ? input.value : undefined) :
  input instanceof HTMLSelectElement && input.multiple ? [...input.selectedOptions].map(o => o.value) :
  input.value;

// What the server would read as 09:30 stands there as 09:30 once the field is left: 9, 930, 0930, 9：30.
function rewrite(input) {
  const typed = input.matches?.("[data-cf-time]") && /^\s*(\d{1,2})(?:[:：.]?(\d{2}))?\s*$/.exec(input.value);
  if (typed && Number(typed[1]) < 24 && Number(typed[2] ?? 0) < 60) input.value = `${typed[1].padStart(2, "0")}:${typed[2] ?? "00"}`;
}

/** Fields typed but never acknowledged, as field → JSON, in the order typed. */
export function pending(key) {
  const fields = read(key);
  return Object.fromEntries(Object.entries(fields).sort((a, b) => a[1].n - b[1].n).map(([f, e]) => [f, JSON.stringify(e.v)]));
}

/** The server holds this value; a newer one typed meanwhile stays. */
export function ack(key, field, json) {
  const fields = read(key);
  if (fields[field] && (json === undefined || json === null || JSON.stringify(fields[field].v) === json)) { delete fields[field]; write(key, fields); }
}

/** The whole form is done, or thrown away. */
export function clear(key) { write(key, {}); }

/** Watches a form; returns a handle whose `stop()` ends it. */
export function watch(root, key, page) {
  const ending = new AbortController();
  const status = root.querySelector("[data-cf-draft-status]");
  const typed = new Map();   // field → value not yet copied
  let timer = 0, sending = null, connected = true, lastSaved = null;
  let count = Math.max(0, ...Object.values(read(key)).map(e => e.n ?? 0));

  const say = (state, time) => {
    if (!status) return;
    status.dataset.state = state;
    status.textContent = (status.dataset[state] ?? "").replace("{0}", time ?? "");
  };

  function copy() {
    clearTimeout(timer); timer = 0;
    if (typed.size === 0) return;
    const fields = read(key);
    for (const [field, v] of typed) fields[field] = { v, n: ++count };
    typed.clear();
    write(key, fields);
  }

  const within = (promise, ms) => Promise.race([promise, new Promise((_, no) => setTimeout(() => no(new Error("no answer")), ms))]);

  async function sendAll() {
    copy();
    let time = null;
    for (;;) {
      const next = Object.entries(read(key)).sort((a, b) => a[1].n - b[1].n)[0];
      if (!next || ending.signal.aborted) return time;
      const [field, entry] = next, json = JSON.stringify(entry.v);
      time = await within(page.invokeMethodAsync("SaveFieldAsync", field, json), answerMilliseconds);
      if (time === null) throw new Error("not saved");
      ack(key, field, json);
      copy();
    }
  }

  async function send() {
    if (sending || !connected) { if (!connected) say("offline"); return; }
    if (!navigator.onLine) { say("offline"); return; }
    say("saving");
    sending = sendAll();
    try { lastSaved = await sending ?? lastSaved; say(lastSaved ? "saved" : "idle", lastSaved); } catch { if (!ending.signal.aborted) say("offline"); } finally { sending = null; }
    if (typed.size > 0) later();
  }

  async function flush() {
    copy();
    while (sending) { try { await sending; } catch { break; } }
    if (Object.keys(read(key)).length > 0) await send();
    return Object.keys(read(key)).length === 0;
  }

  function later() { if (!timer) timer = setTimeout(() => { copy(); send(); }, debounceMilliseconds); }

  function note(e) {
    if (e.type === "change") rewrite(e.target);
    const input = e.target, holder = input.closest?.("[data-field]");
    if (!holder || !root.contains(holder)) return;
    const v = valueOf(input);
    if (v === undefined) return;
    typed.set(holder.dataset.field, v);
    later();
  }

  const on = (target, event, act) => target.addEventListener(event, act, { signal: ending.signal });
  on(root, "input", note);
  on(root, "change", note);
  on(window, "pagehide", copy);
  on(document, "visibilitychange", () => { if (document.visibilityState === "hidden") copy(); });
  on(window, "online", () => send());
  on(window, "offline", () => { copy(); say("offline"); });
  on(document, "cf:connection", e => {
    connected = e.detail.connected;
    copy();
    if (connected) { sending = null; send(); } else say("offline");
  });

  return { stop: () => { copy(); ending.abort(); }, send, flush, saved: time => say("saved", lastSaved = time) };
}
